/** The parameters of a scenario: one value, or one for each region, sector or species, for everything the model declares. */
import { SECTORS, SPECIES } from '#core/economy';
import { allParameters, type ParameterPack } from '#core/model';
import { entryOf, type Reading, tableIn } from '#scenario/entry';
import { unknownName } from '#scenario/nearest';
import { numberAt, numbersAt } from '#scenario/values';

export function readParameters(file: unknown, regions: readonly string[] | undefined, reading: Reading): ParameterPack {
  const table = tableIn(file, 'parameters');
  const pack: Record<string, Record<string, number | number[]>> = {};
  if (!table) return pack as unknown as ParameterPack;
  const spread = { region: regions, sector: SECTORS, species: SPECIES } as const;
  for (const declared of allParameters) {
    const entry = entryOf(table, declared.id, 'parameters', declared, reading);
    if (!entry) continue;
    const path = `parameters/${declared.id}/value`;
    const [low, high] = declared.range;
    const names = declared.per && spread[declared.per];
    if (declared.per && !names) continue; // the regions themselves are unreadable
    pack[declared.mechanism] ??= {};
    pack[declared.mechanism]![declared.name] = names ? numbersAt(entry.value, names, path, reading.problems, low, high) : numberAt(entry.value, path, reading.problems, low, high);
  }
  const known = allParameters.map(({ id }) => id);
  for (const id of Object.keys(table)) {
    if (!known.includes(id))
      reading.problems.push({
        code: 'unknown',
        path: `parameters/${id}`,
        message: unknownName('parameter', id, known),
      });
  }
  return pack as unknown as ParameterPack;
}
