/** Collectivization: the campaign, its retreats, and what it did to herds and harvests. */
import type { System } from '#report/systems/system';

export const collectivization: System = {
  id: 'collectivization',
  series: [],
  figures: ['collectivised_share', 'horses', 'cattle', 'tractors', 'procurement', 'harvest'],
  levers: ['collectivisation.drive', 'collectivisation.pressure', 'collectivisation.plots'],
  map: { unit: '0-1', of: ({ ledger }) => ledger.campaign.collectivised },
};
