import { describe, expect, test } from 'vitest';
import { beliefLine, planDossier, planReckoning, planRows } from '#report/plan-dossier';
import { words } from '#report/words';
import { opening, playPreset, world, yearWith } from '../great-turn';

const en = words('en');
const { years } = playPreset('historical');
const at = (year: number) => years.find((result) => result.year === year)!;
const comparison = (year: number) => ({
  year,
  world,
  now: at(year),
  before: at(year),
  last: at(year - 1),
  changed: [],
});

describe('the plan on the table', () => {
  test('without a plan there are targets and reports, and no goals', () => {
    const now = yearWith();
    expect(planRows(now, world).map(({ goal }) => goal)).toEqual([undefined, undefined, undefined]);
    const { rows, lines } = planDossier({ ...comparison(1929), now }, en);
    for (const row of rows) expect(row[1]).toBe('–');
    expect(lines[0]).toBe('No five-year plan is in force.');
  });

  test('it says which year of the plan it is, what the goals are now, and what was reported and made', () => {
    const [heavy] = planRows(at(1931), world);
    expect(heavy!.goal!).toBeGreaterThan(heavy!.target);
    expect(heavy!.target).toBeGreaterThan(heavy!.reported);
    expect(heavy!.reported).toBeGreaterThan(heavy!.made);
    const { lines } = planDossier(comparison(1931), en);
    expect(lines[0]).toBe('Year 3 of 5.');
    expect(lines[1]).toContain('50 %');
  });

  test('belief has four grades in words, and every credibility has one', () => {
    const keys = [0, 0.3, 0.6, 0.8, 1].map((credibility) => beliefLine(credibility).key.split('.').at(-1));
    expect(keys).toEqual(['figure', 'doubted', 'followed', 'believed', 'believed']);
  });
});

describe('the reckoning', () => {
  test('comes in the year in which a plan ends, and in no other', () => {
    const reckoned = years.filter((result) => planReckoning(result, world, en)).map(({ year }) => year);
    expect(reckoned).toEqual([1932, 1937]);
  });

  test('puts what was reported beside what was made, and products by tonnes only', () => {
    const { rows, lines } = planReckoning(at(1932), world, en)!;
    const { name, cells } = rows[0]!;
    const [reported, made] = cells.map((cell) => cell?.text);
    expect(name).toBe('Heavy industry');
    expect(Number(reported)).toBe(Math.round(100 * at(1932).ledger.planResult.reported));
    expect(Number(reported)).toBeGreaterThan(Number(made));
    expect(rows.find((row) => row.name === 'Steel')!.cells.map((cell) => cell?.text)).toEqual([
      undefined,
      String(Math.round(100 * at(1932).ledger.planResult.products[2]!)),
    ]);
    expect(lines[0]).toContain('a year early');
    expect(planReckoning(at(1937), world, en)!.lines[0]).toContain('run its term');
  });

  test('a year without a plan has none', () => {
    expect(planReckoning(yearWith({}, { before: opening }), world, en)).toBeUndefined();
  });
});
