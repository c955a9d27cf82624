/** Flows of the run led over the lines of the map, with what comes in at their ends. */
import type { Comparison } from '#report/comparison';
import type { Flow } from '#report/flows';
import { arrivalsOf } from '#report/map-flows';
import { linesIn } from '#report/map-lines';
import type { Words } from '#report/words';
import { regionTowns } from '#scenes/region-towns';
import type { MapStream } from '#ui/map-props';
import { networkOf, stretchesOf } from '#ui/map-routes';

interface Scale {
  /** CSS pixels of width for a million tonnes or a million people: the same in every year, so that years compare. */
  readonly perUnit: number;
  readonly digits: number;
  /** What the key draws. */
  readonly samples: readonly number[];
}

export const streamScales: Readonly<Record<MapStream['kind'], Scale>> = {
  grain: { perUnit: 2.4, digits: 1, samples: [1, 4] },
  people: { perUnit: 10, digits: 2, samples: [0.1, 1] },
};

const arrival = (to: string) => regionTowns[to]?.arrive ?? to;

export function streamOf(
  kind: MapStream['kind'],
  flows: readonly Flow[],
  { now, world }: Comparison,
  { format }: Words,
): MapStream {
  const { perUnit, digits } = streamScales[kind];
  const states = Object.entries(linesIn(now, world));
  const closed = states.flatMap(([id, state]) => (state === 'open' ? [] : [id]));
  const carried = flows.map(({ from, to, amount }) => ({ from: regionTowns[from]!.leave, to: arrival(to), amount }));
  const ships = flows.filter((flow) => flow.kind === 'ship');
  const inland = flows.filter((flow) => flow.kind !== 'ship');
  return {
    kind,
    perUnit,
    stretches: stretchesOf(carried, networkOf(closed)),
    ends: [
      ...arrivalsOf(ships).map(({ to, amount }) => ({
        town: arrival(to),
        text: format.number(amount, digits),
        ship: true as const,
      })),
      ...arrivalsOf(inland).map(({ to, amount }) => ({ town: arrival(to), text: format.number(amount, digits) })),
    ],
  };
}
