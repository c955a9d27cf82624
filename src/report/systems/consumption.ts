/** Consumption and housing: living standards in village and town, and who gained. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const consumption: System = {
  id: 'consumption',
  series: [
    series(
      'consumption_top',
      '1928 = 1',
      'Consumption per head of those with closed supply, over a townsperson’s of 1928',
      'E70',
      ({ ledger }, { parameters }) => ledger.distribution.topPerHead / parameters.accounts.consumptionBaseTown,
    ),
    series(
      'consumption_ordinary',
      '1928 = 1',
      'Consumption per head of other townspeople, over a townsperson’s of 1928',
      'E70',
      ({ ledger }, { parameters }) => ledger.distribution.ordinaryPerHead / parameters.accounts.consumptionBaseTown,
    ),
    series('urban_share', '0-1', 'Share of people who live in towns at the end of the year', 'E37', ({ after }) => {
      const towns = sum(after.regions.map(({ urban }) => urban));
      return towns / (towns + sum(after.regions.map(({ rural }) => rural)));
    }),
  ],
  figures: [
    'consumption_per_head',
    'consumption_per_head_rural',
    'consumption_per_head_urban',
    'consumption_top',
    'consumption_ordinary',
    'town_space',
    'urban_share',
  ],
  levers: [
    'investment.producerShare',
    'investment.consumerWeight',
    'investment.servicesWeight',
    'housing.allotment',
    'distribution.closedShops',
    'scissors.villageShare',
  ],
  map: { unit: 'kg', of: ({ ledger }) => ledger.famine.foodPerHead },
};
