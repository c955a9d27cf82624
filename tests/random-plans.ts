/** Plans over the whole box of what a player can decide, its corners included, and near the plans that ship. */
import fc from 'fast-check';
import { stream } from '#core/kernel/random';
import { allLevers, type LeverId, type NamedLever } from '#core/model';
import { initialLevers, type LeverSettings, withSettings, type YearPlan } from '#core/plan';
import { greatTurn, presetPlan } from './great-turn';

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

/** Where a drawn plan lies: somewhere in the whole box, or near a plan that somebody meant. */
export const KINDS = ['every-year', 'held', 'now-and-then', 'corner', 'near-historical', 'near-nep'] as const;
export type Kind = (typeof KINDS)[number];
export const isNear = (kind: Kind) => kind.startsWith('near');

export interface Drawn {
  readonly index: number;
  readonly kind: Kind;
  readonly seed: string;
  readonly lens: string;
  readonly plan: YearPlan[];
}

/** A habit that lasts all thirteen years and a whim of each year, in shares of twice the setting, or of the range if that is less. */
const HABIT = 0.15;
const WHIM = 0.05;

/** The plan, tape and lens of one index: always the same, and quick, for thousands of them. */
export function drawn(index: number): Drawn {
  const next = stream('random-plans', 0, 'plan', String(index));
  const kind = KINDS[index % KINDS.length]!;
  const pick = (of: NamedLever, atEnds: number) => {
    const [low, high] = of.range;
    if (next() < (of.choices ? 1 : atEnds)) return next() < 0.5 ? low : high;
    return low + (high - low) * next();
  };
  const settings = (levers: readonly NamedLever[], atEnds: number, share = 1) =>
    Object.fromEntries(
      levers.filter(() => next() < share).map((lever) => [lever.id, pick(lever, atEnds)]),
    ) as LeverSettings;
  const amended = allLevers.filter(({ autumn }) => autumn);
  const plan = (): YearPlan[] => {
    if (kind === 'held') return [{ year: firstYear, levers: settings(allLevers, 0.3) }];
    if (kind === 'corner') return [{ year: firstYear, levers: settings(allLevers, 1) }];
    if (kind === 'every-year')
      return years.map((year) => ({ year, levers: settings(allLevers, 0.3), autumn: settings(amended, 0.3, 0.3) }));
    if (kind === 'now-and-then')
      return years.filter(() => next() < 0.4).map((year) => ({ year, levers: settings(allLevers, 0.3, 0.2) }));
    return near(presetPlan(kind === 'near-historical' ? 'historical' : 'nep-preserved'), next);
  };
  const seed = next() < 0.25 ? 'historical' : String(Math.floor(1e6 * next()));
  const lens = greatTurn.lenses[Math.floor(greatTurn.lenses.length * next())]!.id;
  return { index, kind, seed, lens, plan: plan() };
}

function near(preset: readonly YearPlan[], next: () => number): YearPlan[] {
  const habits = allLevers.map(() => HABIT * (2 * next() - 1));
  let table = initialLevers();
  return years.map((year) => {
    table = withSettings(table, preset.find((row) => row.year === year)?.levers);
    const levers = allLevers.map(({ id, range: [low, high], choices }, i) => {
      const strayed = choices ? 0 : habits[i]! + WHIM * (2 * next() - 1);
      const by = strayed * Math.min(high - low, 2 * Math.abs(table[id]));
      return [id, Math.min(high, Math.max(low, table[id] + by)) + 0];
    });
    return { year, levers: Object.fromEntries(levers) as LeverSettings };
  });
}
