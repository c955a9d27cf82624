/**
 * Golden runs: three presets and seeds, a few figures of every other year and the fingerprint of all.
 *
 * A difference here means that the model gives another history than it did. When that was meant, say in the changelog what
 * moved and by how much, raise the model's version (old replays are then refused politely), and write the table anew with
 *
 *   GOLDEN=write npx vitest run tests/golden
 *
 * When it was not meant, the figures tell where it began: the first year and series that differ.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MODEL_VERSION } from '#core/model';
import { runFingerprint } from '#replay/run';
import { valuesOf } from '#report/series';
import { playPreset } from '../great-turn';

const FILE = join(import.meta.dirname, 'runs.json');
const SHOWN = [
  'harvest',
  'procurement',
  'cattle',
  'gdp',
  'industrial_output',
  'investment_share',
  'population',
  'population_urban',
  'excess_deaths',
  'bazaar_price_ratio',
  'foreign_debt',
];

function golden(plan: string, seed: string) {
  const { years, world } = playPreset(plan, seed);
  const figures = years
    .filter((_, i) => i % 2 === 0)
    .map((result) => {
      const values = valuesOf(result, world);
      return { year: result.year, ...Object.fromEntries(SHOWN.map((id) => [id, Number(values[id]!.toPrecision(8))])) };
    });
  return { plan, seed, figures, fingerprint: runFingerprint(years) };
}

const now = {
  modelVersion: MODEL_VERSION,
  runs: [golden('historical', 'historical'), golden('nep-preserved', 'historical'), golden('historical', '1928')],
};
if (process.env['GOLDEN'] === 'write') writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);

test('the golden runs give the history they gave', () => {
  expect(existsSync(FILE), 'no golden table: GOLDEN=write npx vitest run tests/golden').toBe(true);
  expect(now).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
});
