/**
 * The two famines of the record, and what historians give for each: a run's hunger is set beside the one of its own years
 * and beside no other. Hunger in other years stands alone. The words of each are `hunger.<id>`, of each author `hunger.author`.
 */
export type FamineId = 'volga' | 'collectivization';

/** Years in which people died of it, by the record. */
const spans: Readonly<Record<FamineId, readonly [from: number, to: number]>> = {
  volga: [1921, 1923],
  collectivization: [1930, 1934],
};

export const FAMINES = Object.keys(spans) as readonly FamineId[];

export function famineOf(year: number): FamineId | undefined {
  return faminesIn(year, year)[0];
}

export function faminesIn(first: number, last: number): FamineId[] {
  return FAMINES.filter((id) => spans[id][0] <= last && spans[id][1] >= first);
}

export interface Toll {
  readonly famine: FamineId;
  readonly place: 'soviets' | 'ussr' | 'ukraine' | 'kazakhstan';
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** What historians give, in millions, as they rounded it. */
export const tolls: readonly Toll[] = [
  { famine: 'volga', place: 'soviets', id: 'wheatcroft', low: 1.5, high: 1.5 },
  { famine: 'volga', place: 'soviets', id: 'statisticalOffice1922', low: 5, high: 5 },
  { famine: 'collectivization', place: 'ussr', id: 'daviesWheatcroft', low: 5.5, high: 6.5 },
  { famine: 'collectivization', place: 'ussr', id: 'allen', low: 5.8, high: 5.8 },
  { famine: 'collectivization', place: 'ussr', id: 'conquest', low: 7, high: 7 },
  { famine: 'collectivization', place: 'ussr', id: 'andreevDarskiiKharkova', low: 7.3, high: 7.3 },
  { famine: 'collectivization', place: 'ussr', id: 'ellman', low: 8.5, high: 8.5 },
  { famine: 'collectivization', place: 'ukraine', id: 'rudnytskyi', low: 2.6, high: 5 },
  { famine: 'collectivization', place: 'kazakhstan', id: 'ohayonPianciola', low: 1.3, high: 1.75 },
];

/** Paragraphs on what happened, in the order in which they are read: `hunger.<id>.<paragraph>`. */
export const ACCOUNTS: Readonly<Record<FamineId, readonly string[]>> = {
  volga: ['harvest', 'places', 'relief', 'exports', 'dead'],
  collectivization: ['quotas', 'places', 'kazakhstan', 'heldBack'],
};
