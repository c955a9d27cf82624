/** Cards in the words of a language: dates, kinds, why a card is of the record only, and the figures that decide a verdict. */

import type { World } from '#core/world';
import type { ShownCard, Unlike } from '#report/chronicle-cards';
import { type Figure, type Finding, figureOf, type Stance, type Verdict } from '#report/chronicle-verdict';
import { type Print, printOf, printOfLever } from '#report/units';
import type { Words } from '#report/words';
import type { Card } from '#scenario/chronicle';

export interface CardWords {
  readonly id: string;
  readonly kind: Card['kind'];
  /** Date, kind and system. */
  readonly date: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly small: readonly string[];
  /** Why it is of the record only. */
  readonly record?: { readonly label: string; readonly why: string };
  readonly voice?: { readonly who: string; readonly claim: string };
  readonly verdict?: VerdictWords;
}

export interface VerdictWords {
  readonly stance: Stance;
  readonly label: string;
  readonly figures: readonly string[];
}

export function cardWords({ card, unlike, verdict }: ShownCard, world: World, words: Words): CardWords {
  const { language, t } = words;
  const { id, kind, system, title, text, cite, note, voice } = card;
  return {
    id,
    kind,
    date: dateWords(card, words),
    label: `${t(`chronicle.kind.${kind}`)} · ${t(`chronicle.system.${system}`)}`,
    title: title[language],
    text: text[language],
    small: [...(note ? [note[language]] : []), `${t('common.source')}: ${cite}`],
    ...(unlike ? { record: { label: t('chronicle.record'), why: whyRecord(unlike, world, words) } } : {}),
    ...(voice ? { voice: { who: voice.who[language], claim: voice.claim[language] } } : {}),
    ...(verdict ? { verdict: verdictWords(verdict, world, words) } : {}),
  };
}

function dateWords({ year, month, until }: Card, { language }: Words): string {
  const span = until === undefined ? String(year) : `${year}–${until}`;
  if (month === undefined) return span;
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return `${name} ${span}`;
}

/** A name, and how its figures are printed. */
function told(
  id: string,
  world: World,
  { t, format }: Words,
): { name: string; print: Print; say(value: number): string } {
  const figure = figureOf(id, world);
  const print = printIn(figure);
  const unit = t(`unit.${print.unit}`);
  return {
    name: nameIn(figure, t),
    print,
    say: (value) => `${format.value(value, print)}${unit === '' ? '' : `\u00a0${unit}`}`,
  };
}

function printIn(figure: Figure): Print {
  return figure.lever ? printOfLever(figure.lever) : printOf(figure.series.unit);
}

function nameIn(figure: Figure, t: Words['t']): string {
  if (figure.lever) return t(`lever.${figure.lever.id}.name`);
  const [series = '', region] = figure.series.id.split('.');
  return region === undefined ? t(`series.${series}`) : `${t(`series.${series}`)} (${t(`region.${region}`)})`;
}

function whyRecord({ when, here }: Unlike, world: World, words: Words): string {
  const { t } = words;
  const id = when.lever ?? when.series;
  if (id === undefined || here === undefined)
    return t(when.massHunger ? 'chronicle.unlike.hunger' : 'chronicle.unlike.plan');
  const { name, say } = told(id, world, words);
  const bound =
    when.above === undefined
      ? t('chronicle.bound.below', { value: say(when.below ?? 0) })
      : t('chronicle.bound.above', { value: say(when.above) });
  return t('chronicle.unlike.figure', { name, here: say(here), bound });
}

export function verdictWords({ stance, findings }: Verdict, world: World, words: Words): VerdictWords {
  return {
    stance,
    label: words.t(`chronicle.stance.${stance === 'not yet' ? 'notYet' : stance}`),
    figures: findings.map((finding) => findingWords(finding, world, words)),
  };
}

/** “Real wage 1928–1932: ×0.56 (100 → 56, 1928 = 100); the claim wants less than ×0.75”. */
function findingWords(finding: Finding, world: World, words: Words): string {
  const { clause, read, span, here = Number.NaN, ends, at } = finding;
  const { t, format } = words;
  const figure = told(clause.series, world, words);
  const other = clause.against === undefined ? undefined : told(clause.against, world, words);
  const what = other ? t('chronicle.over', { what: figure.name, over: other.name }) : figure.name;
  if (!span || !ends || !Number.isFinite(here)) return t('chronicle.finding.none', { what });
  const plain = (value: number) => format.number(value, Math.abs(value) < 10 ? 2 : 0);
  const say = (value: number): string => {
    if (read === 'times') return `×${format.number(value, 2)}`;
    if (read === 'yearly') return t('chronicle.yearly', { value: format.number(100 * value, 1) });
    return other ? plain(value) : figure.say(value);
  };
  const { compare, value = 1, high = value } = clause;
  const bound =
    compare === 'between'
      ? t('chronicle.bound.between', { low: say(value), high: say(high) })
      : t(`chronicle.bound.${compare === 'rises' || compare === 'above' ? 'above' : 'below'}`, { value: say(value) });
  const [from, to] = span;
  const years = from === to ? String(from) : `${from}–${to}`;
  const turned = read === 'times' && !other ? ` (${format.value(ends[0], figure.print)} → ${figure.say(ends[1])})` : '';
  const place =
    read === 'end'
      ? String(to)
      : read === 'times' || read === 'yearly'
        ? years
        : t(`chronicle.${read}`, { years, at: at ?? to });
  return t('chronicle.finding.said', { what, place, here: `${say(here)}${turned}`, bound });
}
