/** The cards that ship, as tests meet them. */
import { seriesOf } from '#report/series';
import type { Card } from '#scenario/chronicle';
import { type Known, readChronicle } from '#scenario/read-chronicle';
import { greatTurn, scenarioTexts } from './great-turn';

export const cardTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scenarioTexts).filter(([path]) => path.includes('/chronicle/')),
);

export const known: Known = {
  bibliography: JSON.parse(scenarioTexts['../scenarios/bibliography.json']!) as unknown,
  series: seriesOf(greatTurn.regions).map(({ id }) => id),
  regions: greatTurn.regions,
};

const read = readChronicle(cardTexts, known);
if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
export const cards: readonly Card[] = read.value;

export function cardNamed(id: string): Card {
  const found = cards.find((card) => card.id === id);
  if (!found) throw new Error(`there is no card ${id}`);
  return found;
}
