/** Coercion: trials of specialists, camps and special settlements. Shown, and never ranked. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const coercion: System = {
  id: 'coercion',
  series: [
    series(
      'people_settled',
      'million people',
      'People in special settlements at the end of the year',
      'E65e',
      ({ after }) => sum(after.regions.map(({ settlers }) => settlers)),
    ),
    series(
      'people_in_camps',
      'million people',
      'People in camps and colonies at the end of the year',
      'E65e',
      ({ after }) => sum(after.regions.map(({ camps }) => camps)),
    ),
    series(
      'specialists_lost',
      'million people',
      'Engineers and technicians taken from their work in the year',
      'E65a',
      ({ ledger }) => ledger.coercion.specialistsLost,
    ),
    series(
      'initiative',
      '1928 = 1',
      'What managers and engineers still dare to decide, at the end of the year',
      'E25a',
      ({ after }) => after.nation.initiative,
    ),
  ],
  figures: ['people_settled', 'people_in_camps', 'specialists_lost', 'initiative'],
  levers: ['coercion.trials', 'statistics.fear', 'collectivisation.pressure', 'labourLaw.mobility'],
  map: { unit: 'million people', of: ({ after }) => after.regions.map(({ settlers, camps }) => settlers + camps) },
};
