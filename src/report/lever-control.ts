/** A lever as its control shows it, and which levers a year lays open. */
import type { Dossier } from '#core/declare';
import { allLevers, type NamedLever } from '#core/model';
import type { LeverTable } from '#core/plan';
import { printOfLever } from '#report/units';
import type { Words } from '#report/words';

export const INSTRUMENTS = ['scissors', 'grain', 'investment', 'road'] as const satisfies readonly Dossier[];
export type InstrumentId = (typeof INSTRUMENTS)[number];
export const FURTHER_DOSSIERS = [
  'village',
  'market',
  'trade',
  'abroad',
  'money',
  'supply',
  'power',
  'skills',
  'works',
  'plan',
  'institutions',
  'defence',
] as const satisfies readonly Dossier[];

/** The year of play, from the second on, in which a dossier opens beyond its main levers. */
export const opensIn: Readonly<Record<Dossier, number>> = {
  grain: 2,
  village: 2,
  market: 2,
  scissors: 3,
  trade: 3,
  abroad: 3,
  money: 3,
  investment: 4,
  supply: 4,
  power: 4,
  road: 5,
  skills: 5,
  works: 5,
  plan: 5,
  institutions: 5,
  defence: 5,
};

export interface Opening {
  /** Counted from 1. */
  readonly yearOfPlay: number;
  readonly season: 'winter' | 'autumn';
  readonly all: boolean;
  /** A lever that was moved, by an adviser’s plan for instance, is always in sight. */
  readonly changed: readonly string[];
  /** Laid open by the guide before their year. */
  readonly taught?: readonly string[];
}

export function shownLevers(
  dossier: Dossier,
  { yearOfPlay, season, all, changed, taught = [] }: Opening,
): NamedLever[] {
  return allLevers.filter((lever) => {
    if (lever.dossier !== dossier) return false;
    if (season === 'autumn') return lever.autumn === true;
    const called = changed.includes(lever.id) || taught.includes(lever.id);
    return all || lever.basic === true || yearOfPlay >= opensIn[dossier] || called;
  });
}

export function leverWords(lever: NamedLever, before: LeverTable, past: string, words: Words) {
  const { t, format } = words;
  const print = printOfLever(lever);
  const key = `lever.${lever.id}`;
  const label = t(`${key}.short`);
  const write = (value: number) => format.value(value, print);
  const last = before[lever.id];
  return {
    label,
    name: t(`${key}.name`),
    meaning: t(`${key}.meaning`),
    last,
    lastText: t('desk.pastText', { past, value: lever.choices ? choiceName(lever, last, words) : write(last) }),
    // Beside a control there is no room for a unit in full.
    unit: words.has(`desk.unit.${print.unit}`) ? t(`desk.unit.${print.unit}`) : t(`unit.${print.unit}`),
    format: write,
    lessLabel: t('planning.less', { lever: label }),
    moreLabel: t('planning.more', { lever: label }),
    ...(lever.caution ? { caution: t(`${key}.caution`) } : {}),
  };
}

export function choiceName({ id, choices }: NamedLever, value: number, { t }: Words): string {
  return t(`lever.${id}.choice.${choices![value]!}`);
}

/** How many levers of these dossiers the plan moves. */
export function countChanged(dossiers: readonly Dossier[], changed: readonly string[]): number {
  return allLevers.filter(({ id, dossier }) => dossiers.includes(dossier) && changed.includes(id)).length;
}

export function changedIn(dossiers: readonly Dossier[], changed: readonly string[]): boolean {
  return countChanged(dossiers, changed) > 0;
}
