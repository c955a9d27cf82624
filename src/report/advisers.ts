/**
 * Advisers: the positions of people who disagreed in print, turned into settings by a few stated rules (#report/adviser-rules).
 *
 * Each sits at the table in the years in which he could still argue his position: who was dead, exiled, in prison or silenced
 * does not. Words and sources of each are `adviser.<id>.name`, `.position`, `.source` and `.fate`.
 */
import { type LeverId, leverOf } from '#core/model';
import type { LeverSettings, LeverTable } from '#core/plan';
import { rules } from '#report/adviser-rules';

/** First and last year at the table; the words say what came then. */
const seats = {
  krzhizhanovsky: [1921, 1930],
  trotsky: [1921, 1926],
  kondratiev: [1921, 1929],
  sokolnikov: [1922, 1927],
  rykov: [1923, 1930],
  gromanBazarov: [1923, 1929],
  bukharin: [1924, 1929],
  preobrazhensky: [1924, 1927],
  strumilin: [1925, 1940],
  tukhachevsky: [1930, 1936],
  ordzhonikidze: [1931, 1936],
  mikoyan: [1931, 1940],
  mezhlauk: [1932, 1936],
  voznesensky: [1938, 1940],
} as const satisfies Readonly<Record<string, readonly [from: number, to: number]>>;

export type AdviserId = keyof typeof seats;

export const ADVISERS = Object.keys(seats) as readonly AdviserId[];

/** Those who sit at the table in a year; who came last speaks first. */
export function advisersIn(year: number): AdviserId[] {
  return ADVISERS.filter((id) => seats[id][0] <= year && year <= seats[id][1]).toSorted(
    (a, b) => seats[b][0] - seats[a][0],
  );
}

/** What an adviser would lay on the table this season: on the grid of each lever, and in autumn only what autumn may amend. */
export function advise(id: AdviserId, table: LeverTable, season: 'winter' | 'autumn', year: number): LeverSettings {
  const settings = Object.entries(rules[id](table, year)).flatMap(([lever, value]): [LeverId, number][] => {
    const declared = leverOf(lever)!;
    return season === 'autumn' && !declared.autumn ? [] : [[declared.id, onGrid(value, declared)]];
  });
  return Object.fromEntries(settings);
}

function onGrid(value: number, { range: [low, high], step }: NonNullable<ReturnType<typeof leverOf>>): number {
  const steps = Math.round((Math.min(high, Math.max(low, value)) - low) / step);
  return Number(Math.min(high, low + steps * step).toFixed(6)); // sixth place: below every step, above rounding
}
