/** The institutions of the New Economic Policy: tax in place of requisition, private trade, artisans, trusts on their own account. */
import { mapRegions, sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const nepInstitutions: System = {
  id: 'nep-institutions',
  series: [
    series(
      'small_industry',
      '1928 = 1',
      'Artisans and small works at work',
      'E56',
      ({ ledger }) => ledger.smallIndustry,
    ),
    series('tax_in_kind', 'million t', 'Grain taken as tax in kind', 'E56b', ({ ledger }) =>
      sum(ledger.procurement.tax),
    ),
    series(
      'private_grain_share',
      '0-1',
      'Share of the grain that left the village through private hands',
      'E10a',
      ({ ledger }) => {
        const { total, privateSales } = ledger.procurement;
        const bought = sum(privateSales);
        return total + bought > 0 ? bought / (total + bought) : 0;
      },
    ),
  ],
  figures: ['small_industry', 'private_grain_share', 'tax_in_kind', 'group_b_output', 'goods_availability'],
  levers: [
    'marketing.privateTrade',
    'nep.smallIndustry',
    'procurement.taxInKind',
    'trusts.syndicates',
    'labour.budgetSoftness',
  ],
  map: {
    unit: '0-1',
    of: ({ ledger, before }) =>
      mapRegions(before, (_, r) => {
        const bought = ledger.procurement.privateSales[r]!;
        const all = ledger.procurement.procurement[r]! + bought;
        return all > 0 ? bought / all : 0;
      }),
  },
};
