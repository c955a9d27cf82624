/** Railways and canals of the map in a year of the run. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { sitesIn } from '#report/sites';

export type LineState = 'open' | 'building' | 'none';

/** From when a line was being built, and from when trains ran; every other line on the map was older. */
const recorded: Readonly<Record<string, readonly [begun: number, open: number]>> = {
  magnitogorsk: [1927, 1929],
  karaganda: [1929, 1931],
  kuznetsk: [1927, 1934],
};

/** Lines and canals that are works of the run: they open when they are built in it. */
const built = ['turksib', 'white-sea-canal', 'moscow-volga-canal'] as const;

export function linesIn(now: YearResult, world: World): Readonly<Record<string, LineState>> {
  const sites = sitesIn(now, world);
  const stateOf = (id: string): LineState => {
    const stage = sites.find((site) => site.id === id)?.stage ?? 0;
    return stage === 4 ? 'open' : stage > 0 ? 'building' : 'none';
  };
  return Object.fromEntries([
    ...Object.entries(recorded).map(([id, [begun, open]]) => [
      id,
      now.year >= open ? 'open' : now.year >= begun ? 'building' : 'none',
    ]),
    ...built.map((id) => [id, stateOf(id)]),
  ]);
}
