/**
 * Lenses: the same policy and the same record read with another school's parameters.
 *
 * A lens names only the parameters it changes. Each is the published position, reduced to the few numbers of this model
 * that carry it; none reproduces its authors' own model, and calibrating them is a later work.
 */
import type { ParameterPack } from '#core/model';
import { CONSENSUS, type Lens } from '#scenario/scenario';

export const lenses: readonly Lens[] = [
  { id: CONSENSUS, title: { en: 'Consensus fit', ru: 'Согласованная оценка' }, values: {} },
  {
    id: 'allen',
    title: {
      en: 'Allen: surplus labour, strong returns to heavy industry',
      ru: 'Аллен: избыток труда, высокая отдача тяжёлой промышленности',
    },
    values: { 'industry.capitalShare': 0.88, 'skills.dilution': 0.2 },
  },
  {
    id: 'millar',
    title: { en: 'Millar: peasants want a fixed sum of money', ru: 'Миллар: крестьянину нужна определённая сумма' },
    values: { 'marketing.substitution': 0.8 },
  },
];

export function throughLens(parameters: ParameterPack, id: string): ParameterPack {
  const lens = lenses.find((one) => one.id === id);
  if (!lens) throw new RangeError(`there is no lens ${id}; expected one of ${lenses.map((one) => one.id).join(', ')}`);
  const changed: Record<string, Record<string, unknown>> = { ...parameters };
  for (const [path, value] of Object.entries(lens.values)) {
    const [mechanism = '', name = ''] = path.split('.');
    changed[mechanism] = { ...changed[mechanism], [name]: value };
  }
  return changed as unknown as ParameterPack;
}
