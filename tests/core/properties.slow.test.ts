import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { YearPlan } from '#core/plan';
import { numbersOf } from '#core/stocks';
import { HISTORICAL, recordTape } from '#core/tape';
import { play, runFingerprint } from '#replay/run';
import { CONSENSUS, worldOf } from '#scenario/scenario';
import { greatTurn, scenarioOf } from '../great-turn';
import { anyAutumn, anyPlan, anySeed, corners, years } from '../random-plans';

const choices = (plan: Parameters<typeof play>[1]['plan'], seed = HISTORICAL, lens = CONSENSUS) => ({
  seed,
  lens,
  plan,
});

test('I1-I16 hold in a thousand random plans on random tapes, through every lens, with no stock that is not a number or is negative', () => {
  fc.assert(
    fc.property(anyPlan, anySeed, fc.constantFrom(...greatTurn.lenses), (plan, seed, lens) => {
      const run = play(greatTurn, choices(plan, seed, lens.id)); // throws when an identity does not hold
      expect(run.years).toHaveLength(years.length);
      for (const { after } of run.years)
        for (const stock of numbersOf(after))
          if (!(stock >= 0 && stock < Infinity)) throw new Error(`a stock of ${stock}`);
    }),
    { numRuns: 1000 },
  );
});

test('I1-I16 hold when a lever stands at either end of its range for all thirteen years', () => {
  for (const levers of corners())
    expect(play(greatTurn, choices([{ year: greatTurn.firstYear, levers }])).years).toHaveLength(years.length);
});

test('I14 changing a decision never changes a draw', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, anySeed, (one, other, seed) => {
      const drawn = (plan: typeof one) => play(greatTurn, choices(plan, seed)).years.map(({ ledger }) => ledger.draws);
      expect(drawn(one)).toEqual(drawn(other));
    }),
    { numRuns: 50 },
  );
  const { recorded, regions, parameters } = greatTurn;
  expect(worldOf(greatTurn, '77').tape).toEqual(recordTape('77', recorded, regions, parameters.weather));
});

test('E1 what is decided in autumn never changes the harvest of the year, nor the herds, prices or factories before it', () => {
  fc.assert(
    fc.property(anyPlan, anyAutumn, anySeed, fc.constantFrom(...years), (plan, autumn, seed, year) => {
      const others = plan.filter((row) => row.year !== year);
      const { levers = {} } = plan.find((row) => row.year === year) ?? {};
      const lived = (row: YearPlan) =>
        play(
          greatTurn,
          choices(
            [...others, row].sort((a, b) => a.year - b.year),
            seed,
          ),
          year,
        ).years.at(-1)!.ledger;
      const [kept, amended] = [lived({ year, levers }), lived({ year, levers, autumn })];
      const early = ({ harvest, livestock, scissors, industry }: typeof kept) => [
        harvest,
        livestock,
        scissors,
        industry.output,
      ];
      expect(early(amended)).toEqual(early(kept));
    }),
    { numRuns: 200 },
  );
});

test('a run played twice has the same fingerprint, and so has one that is saved in the middle and played from its plan', () => {
  fc.assert(
    fc.property(anyPlan, anySeed, fc.constantFrom(...years), (plan, seed, middle) => {
      const whole = play(greatTurn, choices(plan, seed));
      const again = play(greatTurn, choices(JSON.parse(JSON.stringify(plan)), seed));
      expect(runFingerprint(again.years)).toBe(runFingerprint(whole.years));
      const half = play(
        greatTurn,
        choices(
          plan.filter(({ year }) => year <= middle),
          seed,
        ),
        middle,
      );
      expect(runFingerprint(half.years)).toBe(runFingerprint(whole.years.slice(0, half.years.length)));
    }),
    { numRuns: 100 },
  );
});

test.each(['goelro-1921', 'scissors-1923', 'grain-crisis-1927', 'second-plan-1933'])(
  'I1-I16 hold in two hundred random plans of %s on random tapes',
  (id) => {
    const scenario = scenarioOf(id);
    const span = scenario.lastYear - scenario.firstYear + 1;
    fc.assert(
      fc.property(anyPlan, anySeed, fc.constantFrom(...scenario.lenses), (plan, seed, lens) => {
        // The same decisions, begun when the scenario begins and laid over its years.
        const moved = plan.map((row, i) => ({ ...row, year: scenario.firstYear + (i % span) }));
        const once = moved.filter(({ year }, i) => moved.findIndex((other) => other.year === year) === i);
        const { years: lived } = play(scenario, choices(once, seed, lens.id));
        expect(lived).toHaveLength(span);
        for (const { after } of lived)
          for (const stock of numbersOf(after))
            if (!(stock >= 0 && stock < Infinity)) throw new Error(`a stock of ${stock}`);
      }),
      { numRuns: 200 },
    );
  },
);
