import { describe, expect, test } from 'vitest';
import type { YearPlan } from '#core/plan';
import { play } from '#replay/run';
import { cardsOfYear, papersOf, quarrels, type ToldRun } from '#report/chronicle-cards';
import { figureOf, type LivedRun, type Stance, verdictOf } from '#report/chronicle-verdict';
import { cardWords } from '#report/chronicle-words';
import { LANGUAGES, words } from '#report/words';
import type { Clause } from '#scenario/chronicle';
import { cardNamed, cards } from '../cards';
import { greatTurn, presetPlan, scenarioOf } from '../great-turn';

function toldRun(plan: readonly YearPlan[], to = greatTurn.lastYear): ToldRun {
  const { years, world } = play(greatTurn, { seed: 'historical', lens: 'consensus', plan }, to);
  return { years, world, firstYear: greatTurn.firstYear, lastYear: greatTurn.lastYear, plans: greatTurn.plans };
}
const historical = toldRun(presetPlan('historical'));
const nep = toldRun(presetPlan('nep-preserved'));
const upTo = (run: ToldRun, year: number): ToldRun => ({ ...run, years: run.years.filter((one) => one.year <= year) });
const stance = (id: string, run: LivedRun): Stance => verdictOf(cardNamed(id).voice!.test, run).stance;
const say = (test: readonly Clause[], run: LivedRun) => verdictOf(test, run).stance;

describe('the verdict of a voice', () => {
  test.each<[id: string, historical: Stance, nep: Stance]>([
    ['bukharin-notes', 'for', 'against'],
    ['bukharin-village', 'against', 'for'],
    ['preobrazhensky', 'for', 'against'],
    ['trotsky-scissors', 'against', 'for'],
    ['virtual-nep', 'against', 'for'],
    ['filtzer', 'for', 'against'],
    ['conquest-houses', 'for', 'against'],
    ['rogovin-strain', 'for', 'against'],
    ['kondratiev', 'for', 'against'],
    ['stalin-resistance', 'for', 'against'],
    ['nove', 'for', 'against'],
  ])('of %s turns when the run turns', (id, done, otherwise) => {
    expect(stance(id, historical)).toBe(done);
    expect(stance(id, nep)).toBe(otherwise);
  });

  test('contradicts its neighbour’s: a defender and a critic can be right about the same run', () => {
    expect(stance('eastern-base', historical)).toBe('for');
    expect(stance('lelchuk', historical)).toBe('for');
    for (const { topic, voices } of quarrels(cards, historical))
      expect(
        voices.every(({ verdict }) => verdict!.stance !== 'not yet'),
        topic,
      ).toBe(true);
  });

  test('waits for the year the claim is about, and not for a later one', () => {
    const steel: Clause = { series: 'steel', to: 1937, compare: 'above', value: 0 };
    expect(say([steel], upTo(historical, 1936))).toBe('not yet');
    expect(say([steel], upTo(historical, 1937))).toBe('for');
    expect(say([{ ...steel, from: 1950, to: 1955 }], historical)).toBe('not yet');
  });

  test('does not wait where waiting cannot change it', () => {
    const highest = { series: 'statistics.fear', to: 1940, read: 'highest' } as const;
    const early = upTo(historical, 1931);
    expect(say([{ ...highest, compare: 'above', value: 0.4 }], early)).toBe('for');
    expect(say([{ ...highest, compare: 'below', value: 0.4 }], early)).toBe('against');
    expect(say([{ ...highest, compare: 'above', value: 0.8 }], early)).toBe('not yet');
    const lowest = { series: 'consumption_per_head', to: 1940, read: 'lowest' } as const;
    expect(say([{ ...lowest, compare: 'above', value: 2 }], early)).toBe('against');
    expect(say([{ ...lowest, compare: 'above', value: 0.5 }], early)).toBe('not yet');
  });

  test('needs all of its parts, and one that fails decides', () => {
    const yes: Clause = { series: 'steel', compare: 'above', value: 0 };
    const no: Clause = { series: 'steel', compare: 'below', value: 0 };
    const later: Clause = { ...yes, to: 1940 };
    const early = upTo(historical, 1930);
    expect(say([yes, yes], early)).toBe('for');
    expect(say([yes, later], early)).toBe('not yet');
    expect(say([no, later], early)).toBe('against');
  });

  test('reads times, rates and ratios as a reader would reckon them', () => {
    const { findings } = verdictOf(
      [
        { series: 'gdp', from: 1928, to: 1940, compare: 'rises' },
        { series: 'gdp', from: 1928, to: 1940, read: 'yearly', compare: 'above', value: 0 },
        { series: 'group_a_output', against: 'group_b_output', from: 1940, to: 1940, compare: 'above', value: 0 },
        { series: 'tautness', from: 1930, to: 1930, compare: 'above', value: 0 },
      ],
      historical,
    );
    const of = (id: string, year: number) =>
      figureOf(id, historical.world).of(historical.years[year - 1928]!, historical.world);
    expect(findings[0]!.here).toBeCloseTo(of('gdp', 1940) / of('gdp', 1928), 10);
    expect((1 + findings[1]!.here!) ** 12).toBeCloseTo(findings[0]!.here!, 8);
    expect(findings[2]!.here).toBeCloseTo(of('group_a_output', 1940) / of('group_b_output', 1940), 10);
    expect(findings[3]!.here).toBe(of('targets.tautness', 1930));
  });

  test('is said with its figures in both languages, whatever the run', () => {
    for (const run of [historical, nep, upTo(nep, 1928)])
      for (const language of LANGUAGES)
        for (const { voices } of quarrels(cards, run))
          for (const shown of voices) {
            const { verdict } = cardWords(shown, run.world, words(language));
            expect(verdict!.figures, shown.card.id).toHaveLength(shown.card.voice!.test.length);
            for (const line of verdict!.figures) expect(line, shown.card.id).not.toMatch(/NaN|undefined|–\.|\{\{/);
          }
  });
});

describe('a card', () => {
  const inYear = (id: string, run: ToldRun, year: number) =>
    cardsOfYear(cards, run.years[year - 1928]!, run).cards.find(({ card }) => card.id === id)!;

  test('tells of this run where the run did the like, and of the record where it did not', () => {
    expect(inYear('shakhty', historical, 1928).unlike).toBeUndefined();
    const calm = toldRun([{ year: 1928, levers: { 'coercion.trials': 0 } }], 1928);
    expect(inYear('shakhty', calm, 1928).unlike).toMatchObject({ here: 0 });
    expect(inYear('famine-1933', historical, 1933).unlike).toBeUndefined();
    expect(inYear('famine-1933', nep, 1933).unlike).toBeDefined();
    expect(inYear('grain-abroad', historical, 1930).unlike).toBeUndefined();
    expect(inYear('grain-abroad', nep, 1930).unlike).toBeDefined();
  });

  test('of the record says in both languages what was otherwise', () => {
    const shown = inYear('shakhty', toldRun([{ year: 1928, levers: { 'coercion.trials': 0 } }], 1928), 1928);
    expect(cardWords(shown, nep.world, words('en')).record!.why).toMatch(
      /stood at 0\s%; the card supposes more than 5\s%/,
    );
    expect(cardWords(shown, nep.world, words('ru')).record!.why).toMatch(/0\s%; карточка предполагает больше 5\s%/);
  });

  test('of the historical plan holds while its decisions are kept, and one lever left elsewhere is enough to end it', () => {
    expect(inYear('great-break', historical, 1929).unlike).toBeUndefined();
    const plan = presetPlan('historical');
    const [winter, ...later] = plan;
    const moved = [{ ...winter!, levers: { ...winter!.levers, 'supply.relief': 0.9 } }, ...later];
    expect(inYear('great-break', toldRun(moved, 1929), 1929).unlike).toBeDefined();
    const mended = [moved[0]!, { ...later[0]!, levers: { ...later[0]!.levers, 'supply.relief': 0.5 } }];
    expect(inYear('great-break', toldRun(mended, 1929), 1929).unlike).toBeUndefined();
  });

  test.each(['great-turn-1928', 'goelro-1921'])('of the record is true of the historical run of %s', (id) => {
    const scenario = scenarioOf(id);
    const plan = scenario.plans.find((one) => one.id === 'historical')!;
    const run = play(scenario, { seed: 'historical', lens: 'consensus', plan: plan.plan });
    const told = { ...run, firstYear: scenario.firstYear, lastYear: scenario.lastYear, plans: scenario.plans };
    const shown = run.years.flatMap((year) => cardsOfYear(cards, year, told).cards);
    expect(shown.flatMap(({ card, unlike }) => (unlike ? [`${card.id}: ${unlike.here}`] : []))).toEqual([]);
    expect(shown.filter(({ card }) => card.when).length).toBeGreaterThan(30);
  });

  test('of domestic compulsion is conditional, whoever adds one', () => {
    const bare = cards.filter(
      ({ system, kind, year, when }) =>
        ['coercion', 'collectivization'].includes(system) && kind !== 'voice' && year >= 1928 && year <= 1940 && !when,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

test('at most two cards stand in the papers, none that no paper printed, and each season has its own', () => {
  for (const run of [historical, nep])
    for (const result of run.years)
      for (const season of ['winter', 'autumn'] as const) {
        const papers = papersOf(cards, result, run, season);
        expect(papers.length).toBeLessThanOrEqual(2);
        for (const { card } of papers) expect([card.unprinted, card.year]).toEqual([false, result.year]);
      }
  const ids = (season: 'winter' | 'autumn') =>
    papersOf(cards, historical.years[0]!, historical, season).map(({ card }) => card.id);
  expect(ids('winter')).not.toEqual(ids('autumn'));
});
