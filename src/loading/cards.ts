/** The texts of the chronicle → its cards, or an error that says all that is wrong with them. */
import { seriesOf } from '#report/series';
import type { Card } from '#scenario/chronicle';
import { readChronicle } from '#scenario/read-chronicle';
import type { Texts } from '#scenario/shipped';

export function readCards(texts: Texts, bibliography: string, regions: readonly string[]): readonly Card[] {
  const known = {
    bibliography: JSON.parse(bibliography) as unknown,
    series: seriesOf(regions).map(({ id }) => id),
    regions,
  };
  const read = readChronicle(texts, known);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.value;
}
