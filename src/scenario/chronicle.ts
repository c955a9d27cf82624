/** The chronicle: dated cards of what happened, what was decreed, what was said and what was made, and what a run says to them. */
import type { Bilingual } from '#scenario/scenario';

/** The systems of the period that a card can belong to. */
export const CARD_SYSTEMS = [
  'goelro',
  'recovery',
  'scissors-crisis',
  'nep-institutions',
  'overpopulation',
  'planning-methods',
  'grain-crisis',
  'the-plan',
  'giants',
  'foreign-technology',
  'foreign-exchange',
  'collectivization',
  'money-and-rations',
  'schools',
  'incentives',
  'labour-law',
  'coercion',
  'statistics',
  'consumption',
  'later-plans',
  'defence-1941',
  'the-world',
  'culture',
] as const;
export type CardSystem = (typeof CARD_SYSTEMS)[number];

export const CARD_KINDS = ['event', 'decree', 'voice', 'work'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** The questions that voices quarrel over, in the order of the epilogue. */
export const TOPICS = ['plan', 'village', 'pace', 'living', 'force', 'defence'] as const;
export type Topic = (typeof TOPICS)[number];

export const READINGS = ['end', 'times', 'yearly', 'highest', 'lowest'] as const;
export const COMPARISONS = ['rises', 'falls', 'above', 'below', 'between'] as const;

/**
 * What a run must show for a claim to hold: a series (or a lever, by its id), perhaps over another one, read over some years
 * and compared. `rises` and `falls` read how many times the last year is the first; the others read the last year, unless
 * they say otherwise. Without years of its own a clause is about the whole run.
 */
export interface Clause {
  readonly series: string;
  readonly against?: string;
  readonly from?: number;
  readonly to?: number;
  readonly read?: (typeof READINGS)[number];
  readonly compare: (typeof COMPARISONS)[number];
  readonly value?: number;
  /** The upper end of `between`. */
  readonly high?: number;
}

/** When a card records what this run did too: a lever or a series beyond a value, the decisions of a preset, mass hunger. */
export interface When {
  readonly lever?: string;
  readonly series?: string;
  readonly above?: number;
  readonly below?: number;
  readonly plan?: string;
  readonly massHunger?: true;
}

export interface Voice {
  readonly who: Bilingual;
  readonly claim: Bilingual;
  readonly topic: Topic;
  /** All of it must hold. */
  readonly test: readonly Clause[];
}

export interface Card {
  readonly id: string;
  readonly year: number;
  readonly month?: number;
  readonly until?: number;
  /** Where a work is set, if it is set in one region. */
  readonly region?: string;
  readonly kind: CardKind;
  readonly system: CardSystem;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Author, title and year, as the bibliography has them. */
  readonly cite: string;
  readonly note?: Bilingual;
  /** Not a card for a year of mass mortality. */
  readonly cheer: boolean;
  /** Stood in no newspaper of its day. */
  readonly unprinted: boolean;
  readonly when?: When;
  readonly voice?: Voice;
}

/** A short name that advocates of haste and its critics both used. */
export const ALIASES: Readonly<Record<string, string>> = { tautness: 'targets.tautness' };
