/** Defence: where industry stood, what the arms were, what was published of them, and how far the country was made ready. */
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const defence1941: System = {
  id: 'defence-1941',
  series: [
    series(
      'tanks',
      'thousand',
      'Tanks and tankettes held at the end of the year',
      'E72c',
      ({ after }) => after.nation.tanks,
    ),
    series('tanks_made', 'thousand', 'Tanks and tankettes made', 'E72b', ({ ledger }) => ledger.weapons.tanksMade),
    series(
      'aircraft',
      'thousand',
      'Military aircraft held at the end of the year',
      'E72c',
      ({ after }) => after.nation.aircraft,
    ),
    series('aircraft_made', 'thousand', 'Military aircraft made', 'E72b', ({ ledger }) => ledger.weapons.aircraftMade),
    series(
      'armed_forces',
      'million',
      'Men under arms',
      'E43b',
      ({ decisions }) => decisions.winter.defence.armedForces,
    ),
    series('arms', 'million roubles of 1928', 'Arms procured', 'E43a', ({ ledger }) => ledger.defence.arms),
    series(
      'east_share',
      '0-1',
      'Share of industrial capital that stands on the Volga, in the Urals, Siberia and Central Asia',
      'E53',
      ({ after }, { parameters }) => {
        const { sites } = parameters.location;
        const all = after.regions.reduce((sum, { industry }) => sum + industry, 0);
        const east = after.regions.reduce((sum, { industry }, r) => (sites[r]! > 0 ? sum + industry : sum), 0);
        return all > 0 ? east / all : 0;
      },
    ),
    series(
      'distance_cost',
      'million roubles of 1928',
      'What distance added to the cost of new works',
      'E53a',
      ({ ledger }) => ledger.location.lost.reduce((sum, one) => sum + one, 0),
    ),
    series(
      'readiness',
      '1928 = 1',
      'Readiness for a war, weighed as the reading has it',
      'E73',
      ({ ledger }) => ledger.readiness.readiness,
    ),
  ],
  figures: [
    'tanks',
    'aircraft',
    'arms',
    'defence_share',
    'reported_defence',
    'east_share',
    'readiness',
    'armed_forces',
  ],
  levers: [
    'defence.share',
    'defence.armedForces',
    'defence.openness',
    'weapons.tanks',
    'weapons.aircraft',
    'weapons.ships',
    'location.east',
  ],
  map: {
    unit: '0-1',
    of: ({ after }) => {
      const all = after.regions.reduce((sum, { industry }) => sum + industry, 0);
      return after.regions.map(({ industry }) => (all > 0 ? industry / all : 0));
    },
  },
};
