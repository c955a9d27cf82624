/** Builds everything; the only file that sees all. */

import { seriesOf } from '#report/series';
import { openLibrary } from '#scenario/shipped';
import { openHouse } from '#scenes/house';
import { createKeeper } from '#session/keep';

// What only validation and calibration read stays out of the page.
const texts = import.meta.glob<string>(
  [
    '../scenarios/**/*.{json,csv}',
    '!../scenarios/**/{calibration,evidence,identification,uncertainty}.json',
    '!../scenarios/chronicle/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const library = openLibrary(texts);
const scenarios = library.ids.map((id) => {
  const read = library.read(id);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${id}/${path}: ${message}`).join('\n'));
  return read.value;
});

/** The cards come like Phaser: in their own file, later. */
async function loadChronicle() {
  const [{ chronicleTexts }, { readChronicle }] = await Promise.all([
    import('#scenes/chronicle-texts'),
    import('#scenario/read-chronicle'),
  ]);
  const bibliography: unknown = JSON.parse(texts['../scenarios/bibliography.json'] ?? '{}');
  const regions = scenarios[0]?.regions ?? [];
  const series = seriesOf(regions).map(({ id }) => id);
  const read = readChronicle(chronicleTexts, { bibliography, series, regions });
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.value;
}

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');

await openHouse({
  app,
  scenarios,
  keeper: createKeeper(library),
  // Phaser comes in its own file, after the first room stands.
  loadStage: async (context) => (await import('#scenes/drawn-rooms')).openStage(context),
  loadChronicle,
});
