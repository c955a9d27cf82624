/** The table of what every school agrees on: its rows are the file’s, all of them, in both languages. */
import { describe, expect, test } from 'vitest';
import { comparisons, headlines, type Uncertainty } from '#counterfactual/uncertainty';
import { type Agreement, type AgreementTable, agreementTables } from '#report/agreement';
import { LANGUAGES, words } from '#report/words';
import { greatTurn, scenarioOf, scenarioTexts } from '../great-turn';

const file: Uncertainty = JSON.parse(scenarioTexts['../scenarios/great-turn-1928/uncertainty.json']!);

const cellsOf = (tables: readonly AgreementTable[]) =>
  tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))));

type Headline = Agreement['comparisons'][number]['headlines'][number];

/** The file with every headline changed. */
function fileWith(change: (headline: Headline) => Headline): Agreement {
  const changed = file.comparisons.map((one) => ({ ...one, headlines: one.headlines.map(change) }));
  return { ...file, comparisons: changed };
}

describe.each(LANGUAGES)('in %s', (language) => {
  const speech = words(language);
  const tables = agreementTables(file, greatTurn, speech);

  test('there is a table for each comparison, named as its plan is', () => {
    expect(tables.map(({ plan }) => plan)).toEqual(comparisons.map(([plan]) => plan));
    for (const { plan, title, caption } of tables) {
      expect(title).toBe(greatTurn.plans.find(({ id }) => id === plan)!.title[language]);
      expect(caption).toContain(title);
      expect(caption).toContain(String(file.tapes));
    }
  });

  test('each has a row for every headline and in it a reading for every lens, all named and none twice', () => {
    for (const { rows, lenses } of tables) {
      expect(rows.map(({ id }) => id)).toEqual(headlines.map(({ id }) => id));
      expect(new Set(rows.map(({ name }) => name)).size).toBe(headlines.length);
      expect(new Set(lenses).size).toBe(greatTurn.lenses.length);
      for (const { cells } of rows) expect(cells.map(({ lens }) => lens)).toEqual(lenses);
    }
  });

  test('numbers are the file’s: people as they are, ratios as per cent more or less', () => {
    for (const [c, { rows }] of tables.entries())
      for (const [h, { cells }] of rows.entries()) {
        const { as, spreads } = file.comparisons[c]!.headlines[h]!;
        const inUnit = (value: number) => (as === 'ratio' ? 100 * (value - 1) : value);
        expect(cells.map(({ low, middle, high, record }) => [low, middle, high, record])).toEqual(
          spreads.map(({ p10, p50, p90, recorded }) => [p10, p50, p90, recorded].map(inUnit)),
        );
      }
  });

  test('a reading says its four numbers in words, and prints the ends of its band', () => {
    for (const { row, cell } of cellsOf(tables)) {
      const digits = file.comparisons[0]!.headlines.find(({ headline }) => headline === row.id)!.as === 'ratio' ? 0 : 1;
      const print = (value: number) => speech.format.signed(value, digits);
      for (const value of [cell.low, cell.middle, cell.high, cell.record]) expect(cell.say).toContain(print(value));
      for (const value of [cell.low, cell.high]) expect(cell.text).toContain(print(value));
    }
  });

  test('every mark of a row, and the line of no difference, lies inside its scale', () => {
    for (const { row, cell } of cellsOf(tables))
      for (const value of [cell.low, cell.middle, cell.high, cell.record, 0]) {
        expect(value).toBeGreaterThanOrEqual(row.from);
        expect(value).toBeLessThanOrEqual(row.to);
      }
  });

  test('each verdict has its own wording, and no wording praises or blames', () => {
    const rows = (verdict: Headline['verdict']) =>
      agreementTables(
        fileWith((headline) => ({ ...headline, verdict })),
        greatTurn,
        speech,
      )[0]!.rows;
    const all = (['more', 'less', 'notLess', 'notMore', 'open'] as const).map(rows);
    for (const i of headlines.keys()) expect(new Set(all.map((own) => own[i]!.verdict)).size).toBe(all.length);
    for (const { verdict } of all.flat()) expect(verdict).not.toMatch(/better|worse|best|win|лучше|хуже|побед/i);
  });
});

test('a changed file changes the table', () => {
  const far = fileWith((one) => ({ ...one, spreads: one.spreads.map((spread) => ({ ...spread, p10: -41.3 })) }));
  const [before] = cellsOf(agreementTables(file, greatTurn, words('en')));
  const [after] = cellsOf(agreementTables(far, greatTurn, words('en')));
  expect(after!.cell.text).toContain('−41.3');
  expect(after!.row.from).toBeLessThan(before!.row.from);
});

test('a plan that a scenario does not have is left out, and the scenario that extends ours has them all', () => {
  const [[missing]] = comparisons;
  const fewer = { ...greatTurn, plans: greatTurn.plans.filter(({ id }) => id !== missing) };
  const others = comparisons.map(([plan]) => plan).filter((plan) => plan !== missing);
  expect(agreementTables(file, fewer, words('en')).map(({ plan }) => plan)).toEqual(others);
  const extended = scenarioOf('nep-preserved-1928');
  expect(extended.base).toBe(greatTurn.id);
  expect(agreementTables(file, extended, words('ru'))).toHaveLength(comparisons.length);
});
