/** The lenses that all scenarios share: for each, what the school holds and which parameters it sets otherwise, and why. */
import { allParameters, type NamedParameter } from '#core/model';
import { checkSource, type Reading } from '#scenario/entry';
import { unknownName } from '#scenario/nearest';
import { shown } from '#scenario/problem';
import { type Bilingual, CONSENSUS, type Lens, type LensChange } from '#scenario/scenario';
import { parameterValue } from '#scenario/values';

interface LensFile {
  readonly id: string;
  readonly title: Bilingual;
  readonly holds: Bilingual;
  readonly sources: readonly string[];
  readonly tapes?: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, { readonly value: unknown; readonly source: string; readonly note: string }>>;
}

const declared = new Map(allParameters.map((parameter): [string, NamedParameter] => [parameter.id, parameter]));

/** @param file of the right shape @param tapes those of the scenario: a lens reads only what is there */
export function readLenses(file: unknown, regions: readonly string[] | undefined, tapes: readonly string[], reading: Reading): Lens[] {
  const lenses = file as readonly LensFile[];
  const { problems } = reading;
  if (lenses[0]?.id !== CONSENSUS || Object.keys(lenses[0].parameters).length > 0)
    problems.push({
      code: 'consensus',
      path: 'lenses/0',
      message: `found ${shown(lenses[0]?.id)}, expected “${CONSENSUS}” first, with no parameter of its own`,
    });
  return lenses.map((lens, i): Lens => {
    const path = `lenses/${i}`;
    if (lenses.findIndex(({ id }) => id === lens.id) < i) problems.push({ code: 'twice', path: `${path}/id`, message: `found ${shown(lens.id)} a second time, expected each lens once` });
    for (const source of lens.sources) checkSource(source, `${path}/sources`, reading);
    const values: Record<string, number | readonly number[]> = {};
    const changes: Record<string, LensChange> = {};
    for (const [id, { value, source, note }] of Object.entries(lens.parameters)) {
      const place = `${path}/parameters/${id}`;
      const parameter = declared.get(id);
      if (!parameter) {
        problems.push({ code: 'unknown', path: place, message: unknownName('parameter', id, [...declared.keys()]) });
        continue;
      }
      checkSource(source, `${place}/source`, reading);
      const read = parameterValue(value, parameter, regions, `${place}/value`, problems);
      if (read === undefined) continue;
      values[id] = read;
      changes[id] = { source, note };
    }
    const read = Object.entries(lens.tapes ?? {}).filter((names) => names.every((name) => tapes.includes(name)));
    const { id, title, holds, sources } = lens;
    return { id, title, holds, sources, tapes: Object.fromEntries(read), values, changes };
  });
}
