/** Cards in the words of a language: dates, kinds, why a card is of the record only, and the figures that decide a verdict. */
import type { World } from '#core/world';
import type { ShownCard, Unlike } from '#report/chronicle-cards';
import { type Figure, type Finding, figureOf, type Stance, type Verdict } from '#report/chronicle-verdict';
import { choiceName } from '#report/lever-control';
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
  readonly note?: string;
  /** A work as its catalogue names it: not translated. */
  readonly source: { readonly label: string; readonly cite: string };
  /** Why it is of the record only. */
  readonly record?: { readonly label: string; readonly why: string };
  readonly voice?: { readonly who: string; readonly label: string; readonly claim: string };
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
    ...(note ? { note: note[language] } : {}),
    source: { label: t('common.source'), cite },
    ...(unlike ? { record: { label: t('chronicle.record'), why: whyRecord(unlike, world, words) } } : {}),
    ...(voice
      ? { voice: { who: voice.who[language], label: t('chronicle.claim'), claim: voice.claim[language] } }
      : {}),
    ...(verdict ? { verdict: verdictWords(verdict, world, words) } : {}),
  };
}

function dateWords({ year, month, until }: Card, { language }: Words): string {
  if (month === undefined) return until === undefined ? String(year) : `${year}–${until}`;
  const span = until === undefined ? String(year) : `${year} – ${until}`;
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return `${name} ${span}`;
}

interface Told {
  readonly name: string;
  /** A value with its unit. */
  say(value: number): string;
  /** A value to be compared with one that has been said. */
  bound(value: number): string;
  /** From one value to another. */
  turn(from: number, to: number): string;
}

/** A name, and how its figures are printed. */
function told(id: string, world: World, { t, format }: Words): Told {
  const figure = figureOf(id, world);
  const print = printIn(figure);
  const unit = t(`unit.${print.unit}`);
  const isIndex = print.unit.startsWith('index');
  const bare = (value: number) => format.value(value, print);
  const say = (value: number): string => {
    if (unit === '') return bare(value);
    return isIndex ? t('chronicle.index', { value: bare(value), unit }) : `${bare(value)}\u00a0${unit}`;
  };
  return {
    name: nameIn(figure, t),
    say,
    bound: isIndex ? bare : say,
    turn: (from, to) => `${bare(from)} → ${isIndex ? `${bare(to)}; ${unit}` : say(to)}`,
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
  const { name, say, bound: limit } = told(id, world, words);
  const { lever } = figureOf(id, world);
  if (lever?.choices) return t('chronicle.unlike.choice', { name, choice: choiceName(lever, here, words) });
  const bound =
    when.above === undefined
      ? t('chronicle.bound.below', { value: limit(when.below ?? 0) })
      : t('chronicle.bound.above', { value: limit(when.above) });
  return t('chronicle.unlike.figure', { name, here: say(here), bound });
}

export function verdictWords({ stance, findings }: Verdict, world: World, words: Words): VerdictWords {
  return {
    stance,
    label: words.t(`chronicle.stance.${stance === 'not yet' ? 'notYet' : stance}`),
    figures: findings.map((finding) => findingWords(finding, world, words)),
  };
}

/** A name in the middle of a sentence. */
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** “Real wage, 1928–1932: ×0.56 (100 → 56; 1928 = 100). Needed: less than ×0.75.” */
function findingWords(finding: Finding, world: World, words: Words): string {
  const { clause, read, span, here = Number.NaN, ends, at } = finding;
  const { t, format } = words;
  const figure = told(clause.series, world, words);
  const other = clause.against === undefined ? undefined : told(clause.against, world, words);
  const what = other ? t('chronicle.over', { what: figure.name, over: inside(other.name) }) : figure.name;
  if (!span || !ends || !Number.isFinite(here)) return t('chronicle.finding.none', { what });
  const plain = (value: number) => format.number(value, Math.abs(value) < 10 ? 2 : 0);
  const say = (value: number, plainly = figure.say): string => {
    if (read === 'times') return `×${format.number(value, 2)}`;
    if (read === 'yearly') return t('chronicle.yearly', { value: format.number(100 * value, 1) });
    return other ? plain(value) : plainly(value);
  };
  const limit = (value: number) => say(value, figure.bound);
  const { compare, value = 1, high = value } = clause;
  const bound =
    compare === 'between'
      ? t('chronicle.bound.between', { low: limit(value), high: limit(high) })
      : t(`chronicle.bound.${compare === 'rises' || compare === 'above' ? 'above' : 'below'}`, { value: limit(value) });
  const [from, to] = span;
  const years = from === to ? String(from) : `${from}–${to}`;
  const turned = read === 'times' && !other ? ` (${figure.turn(...ends)})` : '';
  const place =
    read === 'end'
      ? String(to)
      : read === 'times' || read === 'yearly'
        ? years
        : t(`chronicle.${read}`, { years, at: at ?? to });
  return t('chronicle.finding.said', { what, place, here: `${say(here)}${turned}`, bound });
}
