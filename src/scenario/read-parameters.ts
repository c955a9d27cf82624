/** The parameters of a scenario: one value, or one for each region, sector or species, for everything the model declares. */
import { allParameters, type ParameterPack } from '#core/model';
import { entryOf, type Reading, tableIn } from '#scenario/entry';
import { unknownName } from '#scenario/nearest';
import { parameterValue } from '#scenario/values';

export function readParameters(file: unknown, regions: readonly string[] | undefined, reading: Reading): ParameterPack {
  const table = tableIn(file, 'parameters');
  const pack: Record<string, Record<string, number | number[]>> = {};
  if (!table) return pack as unknown as ParameterPack;
  for (const declared of allParameters) {
    const entry = entryOf(table, declared.id, 'parameters', declared, reading);
    if (!entry) continue;
    const value = parameterValue(entry.value, declared, regions, `parameters/${declared.id}/value`, reading.problems);
    if (value === undefined) continue;
    pack[declared.mechanism] ??= {};
    pack[declared.mechanism]![declared.name] = value;
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
  return Object.fromEntries(Object.entries(pack).map(([mechanism, values]) => [mechanism, { ...values }])) as unknown as ParameterPack; // engines read slowly what was put together name by name
}
