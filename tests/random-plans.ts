/** Plans over the whole box of what a player can decide, its corners included. */
import fc from 'fast-check';
import { allLevers, type LeverId } from '#core/model';
import type { LeverSettings, YearPlan } from '#core/plan';
import { greatTurn } from './great-turn';

const { firstYear, lastYear } = greatTurn;
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

/** A value of a lever: an end of its range as often as something between; never −0, which no file can keep. */
function settingOf(id: LeverId): fc.Arbitrary<number> {
  const { range, choices } = allLevers.find((lever) => lever.id === id)!;
  const [low, high] = range;
  if (choices) return fc.integer({ min: low, max: high });
  return fc.oneof(
    fc.constantFrom(low, high),
    fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0),
  );
}

function settingsOf(ids: readonly LeverId[], requiredKeys: LeverId[]): fc.Arbitrary<LeverSettings> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, settingOf(id)])), {
    requiredKeys,
  }) as fc.Arbitrary<LeverSettings>;
}

const all = allLevers.map(({ id }) => id);
const autumnal = allLevers.filter(({ autumn }) => autumn).map(({ id }) => id);

/** Every lever set in every year. */
const fullPlan: fc.Arbitrary<YearPlan[]> = fc
  .tuple(...years.map(() => fc.tuple(settingsOf(all, all), settingsOf(autumnal, []))))
  .map((rows) => rows.map(([levers, autumn], i) => ({ year: years[i]!, levers, autumn })));

/** Some levers set in some years, as a player does it. */
const sparsePlan: fc.Arbitrary<YearPlan[]> = fc
  .subarray(years)
  .chain((some) =>
    fc.tuple(
      ...some.map((year) =>
        fc.tuple(fc.constant(year), settingsOf(all, []), fc.option(settingsOf(autumnal, []), { nil: undefined })),
      ),
    ),
  )
  .map((rows) =>
    rows.map(([year, levers, autumn]): YearPlan => (autumn ? { year, levers, autumn } : { year, levers })),
  );

/** Everything that can be amended in autumn, amended. */
export const anyAutumn = settingsOf(autumnal, autumnal);
export const anyPlan: fc.Arbitrary<YearPlan[]> = fc.oneof(fullPlan, sparsePlan);
/** The record, or any seed. */
export const anySeed: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('historical') },
  { weight: 3, arbitrary: fc.nat().map(String) },
);

/** The ends of every lever's range, each lever alone and all together. */
export function corners(): LeverSettings[] {
  const ends = [0, 1].map(
    (end) => Object.fromEntries(allLevers.map(({ id, range }) => [id, range[end]])) as LeverSettings,
  );
  return [...ends, ...allLevers.flatMap(({ id, range }) => range.map((value): LeverSettings => ({ [id]: value })))];
}
