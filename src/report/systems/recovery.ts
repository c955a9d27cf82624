/** Recovery after the war: works and fields that stood idle, and what they waited for. */
import { dot, mapRegions, sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const recovery: System = {
  id: 'recovery',
  series: [
    series(
      'idle_plant',
      '0-1',
      'Plant of the time before the war that stood idle',
      'E45',
      ({ ledger, before }) =>
        1 - sum(ledger.recovery.plant) / Math.max(1, sum(before.sectors.map(({ capital }) => capital))),
    ),
    series(
      'restart_means',
      '0-1',
      'Food, fuel and working capital for works that could be lit again, whichever was scarcest',
      'E45a',
      ({ ledger, before }) => {
        const capital = before.sectors.map((sector) => sector.capital);
        return dot(ledger.recovery.means, capital) / Math.max(1, sum(capital));
      },
    ),
    series('land_reclaimed', 'million ha', 'Land that came back under the plough', 'E45d', ({ ledger }) =>
      sum(ledger.recovery.reclaimed),
    ),
    series(
      'relief_from_abroad',
      'million t',
      'Grain that relief societies abroad gave',
      'E15a',
      ({ ledger }) => ledger.supply.gift,
    ),
  ],
  figures: [
    'idle_plant',
    'restart_means',
    'industrial_output',
    'sown_area',
    'land_reclaimed',
    'cattle',
    'relief_from_abroad',
  ],
  levers: ['currency.reform', 'trusts.credit', 'marketing.privateTrade', 'supply.foreignRelief'],
  map: {
    unit: '0-1',
    of: ({ ledger, before }, { base }) => mapRegions(before, (_, r) => ledger.harvest.area[r]! / base.regions[r]!.area),
  },
};
