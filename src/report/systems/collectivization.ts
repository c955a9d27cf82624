/** Collectivization: the campaign, its retreats, the machine stations, and what it all did to herds and harvests. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const collectivization: System = {
  id: 'collectivization',
  series: [
    series(
      'station_payments',
      'million t',
      'Grain paid to machine-tractor stations',
      'E52a',
      ({ ledger }) => ledger.procurement.inKind,
    ),
    series(
      'mechanised_draught',
      '0-1',
      'Share of draught power that tractors give',
      'E52a',
      ({ ledger }) =>
        sum(ledger.machineStations.mechanised.map((part, r) => part * ledger.harvest.area[r]!)) /
        sum(ledger.harvest.area),
    ),
  ],
  figures: [
    'collectivised_share',
    'horses',
    'cattle',
    'tractors',
    'mechanised_draught',
    'procurement',
    'station_payments',
    'harvest',
  ],
  levers: [
    'collectivisation.drive',
    'collectivisation.pressure',
    'collectivisation.plots',
    'machineStations.share',
    'farm.tractorShare',
    'procurement.quota',
    'procurement.revision',
    'supply.relief',
  ],
  map: { unit: '0-1', of: ({ ledger }) => ledger.campaign.collectivised },
};
