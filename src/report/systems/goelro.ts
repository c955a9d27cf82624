/** Electrification: the programme of 1920, its stations, and works that stand still for want of current. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const goelro: System = {
  id: 'goelro',
  series: [
    series('power_capacity', 'thousand kW', 'Generating capacity at the end of the year', 'E50g', ({ after }) =>
      sum(after.regions.map(({ power }) => power)),
    ),
    series('power_mounted', 'thousand kW', 'Generating capacity brought into use in the year', 'E50f', ({ ledger }) =>
      sum(ledger.stations.mounted),
    ),
    series('power_lacking', '0-1', 'Share of the need for electricity that could not be met', 'E50b', ({ ledger }) =>
      Math.max(0, 1 - ledger.power.lit),
    ),
    series(
      'electrified',
      '0-1',
      'Share of the motive power of works that is electric',
      'E50e',
      ({ after }) => after.nation.electrified,
    ),
  ],
  figures: ['electricity', 'power_capacity', 'power_mounted', 'power_lacking', 'electrified'],
  levers: ['power.programme', 'investment.fuelWeight', 'investment.transportWeight'],
  map: { unit: 'thousand kW', of: ({ after }) => after.regions.map(({ power }) => power) },
};
