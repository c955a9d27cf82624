/** Culture and voices: works of art of the period, and what was said of it at the time and since. Cards tell of both, and the run answers the voices. */
import { cardsBefore, cardsOfYear, type ShownCard } from '#report/chronicle-cards';
import type { Stance } from '#report/chronicle-verdict';
import type { Told, ToldSystem } from '#report/systems/system';
import { hasMassHunger } from '#scenario/mass-hunger';

const told = ({ cards, now, run }: Told): ShownCard[] => [
  ...cardsBefore(cards, now, run),
  ...cardsOfYear(cards, now, run).cards,
];

/** In a year of mass mortality no work of art is told of or counted. A work that waited for this year is told once. */
const works = (year: Told): ShownCard[] => {
  if (hasMassHunger(year.now)) return [];
  const shown = told(year).filter(({ card }) => card.kind === 'work');
  return [...new Map(shown.map((one) => [one.card.id, one])).values()];
};

const answered =
  (stance: Stance) =>
  (year: Told): number =>
    told(year).filter(({ verdict }) => verdict?.stance === stance).length;

export const culture: ToldSystem = {
  id: 'culture',
  counts: [
    { id: 'works', of: (year) => (hasMassHunger(year.now) ? undefined : works(year).length) },
    { id: 'for', of: answered('for') },
    { id: 'against', of: answered('against') },
    { id: 'notYet', of: answered('not yet') },
  ],
  shows: works,
  map: {
    unit: 'cards',
    of: (year) => {
      const set = works(year);
      return year.run.world.regionIds.map((id) => set.filter(({ card }) => card.region === id).length);
    },
  },
};
