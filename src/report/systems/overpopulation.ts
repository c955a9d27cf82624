/** Overpopulation and unemployment: hands the land does not need, jobs and rooms the towns do not have. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const overpopulation: System = {
  id: 'overpopulation',
  series: [
    series('rural_surplus', 'million', 'Farm hands that the land does not need', 'E71a', ({ ledger }) =>
      sum(ledger.surplus.surplusHands),
    ),
    series(
      'town_space',
      '1928 = 1',
      'Living space of a townsperson at the beginning of the year',
      'E69a',
      ({ ledger }) => ledger.housing.space,
    ),
    series(
      'town_dwellings',
      'million',
      'Places to live in towns at the end of the year, at the room of 1928',
      'E69',
      ({ after }) => after.nation.dwellings,
    ),
  ],
  figures: ['rural_surplus', 'unemployed', 'net_rural_urban_migration', 'town_space', 'town_dwellings', 'turned_away'],
  levers: [
    'labour.budgetSoftness',
    'housing.allotment',
    'investment.servicesWeight',
    'migration.organisedRecruitment',
    'migration.passports',
  ],
  map: { unit: '0-1', of: ({ ledger }) => ledger.surplus.idle },
};
