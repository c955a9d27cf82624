/**
 * Which way flows are drawn. The model knows what a region gave and another got; here each is led the shortest way over the
 * lines of the map, and what shares a stretch is added up: the width of a stretch is what passes over it. Schematic, and said so.
 */
import { place, railways } from '#ui/map-geometry';
import type { Point } from '#ui/pen';

export interface Carried {
  /** Towns of assets/map/places.json. */
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface Stretch {
  readonly points: readonly Point[];
  readonly amount: number;
}

interface Edge {
  readonly to: string;
  readonly length: number;
  /** From the town at this end to the other. */
  readonly points: readonly Point[];
}

/** Towns with no line on the map are joined to the nearest that have one; ships cross the Caspian and go down the Volga. */
const byRoadAndWater: readonly (readonly [string, string])[] = [
  ['voronezh', 'kursk'],
  ['voronezh', 'stalino'],
  ['dnepropetrovsk', 'kharkov'],
  ['dnepropetrovsk', 'stalino'],
  ['dnepropetrovsk', 'odessa'],
  ['frunze', 'alma-ata'],
  ['frunze', 'tashkent'],
  ['krasnovodsk', 'baku'],
  ['saratov', 'samara'],
  ['vologda', 'leningrad'],
  ['vologda', 'vyatka'],
  ['kuznetsk', 'novosibirsk'],
  ['voronezh', 'ryazan'],
];

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** The lines that are open, as towns and the stretches between them. */
export function networkOf(closed: readonly string[]): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  const join = (a: string, b: string, points: readonly Point[]) => {
    const length = points.slice(1).reduce((all, point, i) => all + distance(points[i]!, point), 0);
    edges.set(a, [...(edges.get(a) ?? []), { to: b, length, points }]);
    edges.set(b, [...(edges.get(b) ?? []), { to: a, length, points: points.toReversed() }]);
  };
  for (const [id, { stops }] of railways) {
    if (closed.includes(id)) continue;
    let start: string | undefined;
    let passed: Point[] = [];
    for (const stop of stops) {
      const point = typeof stop === 'string' ? place(stop) : stop;
      passed.push(point);
      if (typeof stop !== 'string') continue;
      if (start !== undefined) join(start, stop, passed);
      start = stop;
      passed = [point];
    }
  }
  for (const [a, b] of byRoadAndWater) join(a, b, [place(a), place(b)]);
  return edges;
}

/** The shortest way from a town to all others: for each the edge by which it is reached. */
function waysFrom(start: string, network: ReadonlyMap<string, readonly Edge[]>) {
  const reached = new Map<string, { readonly far: number; readonly by?: readonly [from: string, edge: Edge] }>([
    [start, { far: 0 }],
  ]);
  const waiting = new Set([start]);
  while (waiting.size > 0) {
    const [nearest = start] = [...waiting].sort((a, b) => reached.get(a)!.far - reached.get(b)!.far);
    waiting.delete(nearest);
    for (const edge of network.get(nearest) ?? []) {
      const far = reached.get(nearest)!.far + edge.length;
      if (far >= (reached.get(edge.to)?.far ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(edge.to, { far, by: [nearest, edge] });
      waiting.add(edge.to);
    }
  }
  return reached;
}

/** What passes over each stretch in each direction, the thickest first. */
export function stretchesOf(carried: readonly Carried[], network: ReadonlyMap<string, readonly Edge[]>): Stretch[] {
  const passing = new Map<string, { points: readonly Point[]; amount: number }>();
  for (const start of new Set(carried.map(({ from }) => from))) {
    const ways = waysFrom(start, network);
    for (const { to, amount } of carried.filter(({ from }) => from === start)) {
      let at = ways.get(to);
      while (at?.by) {
        const [from, edge] = at.by;
        const key = `${from}>${edge.to}`;
        const known = passing.get(key);
        passing.set(key, { points: edge.points, amount: (known?.amount ?? 0) + amount });
        at = ways.get(from);
      }
    }
  }
  return [...passing.values()].sort((a, b) => b.amount - a.amount);
}
