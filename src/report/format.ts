/** Numbers as a reader of the language writes them. What is not a number is printed as a dash, and never as NaN. */
import type { Print } from '#report/units';

export type Language = 'en' | 'ru';

export interface Formatter {
  number(value: number, digits?: number): string;
  /** With its sign; nought has none. */
  signed(value: number, digits?: number): string;
  range(low: number, high: number, digits?: number): string;
  /** A value as its unit is printed, without the words of the unit. */
  value(value: number, print: Print): string;
  change(value: number, print: Print): string;
  list(words: readonly string[]): string;
}

const NOTHING = '–';
const MINUS = '−';

export function formatter(language: Language): Formatter {
  const styles = new Map<number, Intl.NumberFormat>();
  const style = (digits: number): Intl.NumberFormat => {
    let found = styles.get(digits);
    if (!found) {
      found = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      styles.set(digits, found);
    }
    return found;
  };
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const number = (value: number, digits = 0): string => {
    if (!Number.isFinite(value)) return NOTHING;
    const rounded = Number(value.toFixed(digits)) + 0; // −0 + 0 is 0: nought has no sign
    return style(digits)
      .format(rounded === 0 ? 0 : rounded)
      .replace('-', MINUS);
  };
  const signed = (value: number, digits = 0): string => {
    const text = number(value, digits);
    return Number.isFinite(value) && Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
  };
  return {
    number,
    signed,
    range(low, high, digits = 0) {
      const [from, to] = [number(low, digits), number(high, digits)];
      return from === to ? from : `${from}–${to}`;
    },
    value: (value, { digits, times }) => number(value * times, digits),
    change: (value, { digits, times }) => signed(value * times, digits),
    list: (words) => lists.format(words),
  };
}

/**
 * A model's figure for what can be known only roughly: a fifth less to a fifth more, in half millions, or in tenths below
 * one million.
 */
export function roughly(millions: number): readonly [low: number, high: number] {
  const step = millions >= 1 ? 2 : 10; // steps to a million
  const low = Math.floor(millions * (1 - MARGIN) * step) / step;
  return [low, Math.ceil(millions * (1 + MARGIN) * step) / step];
}
const MARGIN = 0.2;

/** What stands before and after the first place of a number in its sentence; other numbers, though the same, stay. */
export function around(sentence: string, number: string): readonly [before: string, after: string] {
  const at = sentence.indexOf(number);
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + number.length)];
}

/** For a list that has room for no more. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
