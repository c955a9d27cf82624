/** Incentives: pay by the piece, norms, and the records of 1935-36. */
import { series } from '#report/series-declaration';
import { byTown } from '#report/systems/by-town';
import type { System } from '#report/systems/system';

export const incentives: System = {
  id: 'incentives',
  series: [
    series(
      'wage_spread',
      '1928 = 1',
      'Best paid over worst paid workers',
      'E64e',
      ({ ledger }) => ledger.incentives.wageSpread,
    ),
    series(
      'sound_output',
      '1928 = 1',
      'Part of output that haste has not spoiled',
      'E64a',
      ({ ledger }) => ledger.incentives.sound,
    ),
    series(
      'record_reports',
      'ratio',
      'What records add to reports where nobody audits, for each unit of output',
      'E64d',
      ({ ledger }) => ledger.incentives.staged,
    ),
    series('resentment', '0-1', 'Resentment at work', 'E67b', ({ after }) => after.nation.resentment),
  ],
  figures: ['wage_spread', 'sound_output', 'record_reports', 'resentment', 'reported_industrial_output'],
  levers: ['incentives.pieceRates', 'incentives.norms', 'incentives.records'],
  map: {
    unit: 'million',
    of: (result) => byTown(result, result.decisions.winter.incentives.pieceRates * result.ledger.labour.workers),
  },
};
