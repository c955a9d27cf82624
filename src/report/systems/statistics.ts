/** Statistics: what was printed beside what was so, pair by pair, and what the office’s control is worth. */
import { heldIn } from '#core/mechanisms/settlements';
import { INDUSTRY } from '#core/mechanisms/statistics';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

const people = ({ after }: YearResult) => sum(after.regions.map(({ rural, urban }) => rural + urban)) + heldIn(after);

export const statistics: System = {
  id: 'statistics',
  series: [
    series(
      'industrial_index',
      '1928 = 1',
      'Industrial output over that of 1928, as made',
      'E49',
      ({ ledger }, { parameters }) =>
        ledger.accounts.industrialOutput / sum(INDUSTRY.map((s) => parameters.industry.openingOutput[s]!)),
    ),
    series(
      'padding',
      '0-1',
      'Share by which reports of industry exceed what was made, before prices',
      'E41',
      ({ ledger }) => {
        const made = sum(INDUSTRY.map((s) => ledger.industry.output[s]!));
        return made > 0 ? sum(INDUSTRY.map((s) => ledger.statistics.reported[s]!)) / made - 1 : 0;
      },
    ),
    series(
      'new_product_prices',
      '1928 = 1',
      'Prices at which heavy industry is reported',
      'E41d',
      ({ ledger }) => ledger.statistics.newPrices,
    ),
    series(
      'reported_population',
      'million',
      'Population at the end of the year as published figures have it',
      'E42a',
      (result) => people(result) + result.after.nation.uncounted,
    ),
    series(
      'defence_outlays',
      'million roubles of 1928',
      'Defence outlays',
      'E43',
      ({ ledger }) => ledger.defence.arms + ledger.defence.upkeep,
    ),
    series(
      'office_independence',
      '0-1',
      'What the control of the statistical office is worth',
      'E41c',
      ({ ledger }) => ledger.statistics.independence,
    ),
  ],
  figures: [
    'reported_industrial_output',
    'industrial_index',
    'reported_harvest',
    'harvest',
    'reported_population',
    'population',
    'reported_defence',
    'defence_outlays',
    'padding',
    'new_product_prices',
    'office_independence',
  ],
  levers: [
    'statistics.audit',
    'statistics.dissent',
    'statistics.fear',
    'statistics.standingCrop',
    'statistics.linkedPrices',
    'statistics.census',
    'defence.openness',
  ],
  map: {
    unit: 'million t',
    of: ({ ledger }, { parameters }) =>
      ledger.harvest.harvest.map(
        (crop) => crop * (parameters.statistics.customary * ledger.statistics.cropReporting - 1),
      ),
  },
};
