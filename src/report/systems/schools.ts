/** Schools and training: who can read, who has learned a trade, who was made an engineer. */
import { dot, sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const schools: System = {
  id: 'schools',
  series: [
    series('literacy', '0-1', 'Share of people from nine years up who can read and write', 'E66b', ({ after }) => {
      const people = after.regions.map(({ rural, urban }) => rural + urban);
      return (
        dot(
          people,
          after.regions.map((region) => region.literacy),
        ) / sum(people)
      );
    }),
    series('school_leavers_reading', '0-1', 'Share of those leaving school age who can read', 'E66a', ({ after }) => {
      const villagers = after.regions.map(({ rural }) => rural);
      return (
        dot(
          villagers,
          after.regions.map(({ schooled }) => schooled),
        ) / sum(villagers)
      );
    }),
    series(
      'learning',
      '0-1',
      'Newcomers at work who learn their trade within a year',
      'E66c',
      ({ ledger }) => ledger.schools.learning,
    ),
    series(
      'specialists',
      'million people',
      'Engineers and technicians at the end of the year',
      'E24',
      ({ after }) => after.nation.specialists,
    ),
  ],
  figures: ['literacy', 'school_leavers_reading', 'learning', 'specialists'],
  levers: ['schools.primary', 'schools.training', 'skills.education'],
  map: { unit: '0-1', of: ({ after }) => after.regions.map(({ literacy }) => literacy) },
};
