/** Texts of scenarios/chronicle → cards in the order of their dates, or everything that is wrong with them, at once. */
import * as v from 'valibot';
import { allLevers } from '#core/model';
import { ALIASES, CARD_KINDS, CARD_SYSTEMS, type Card, type CardSystem, COMPARISONS, READINGS, TOPICS, type When } from '#scenario/chronicle';
import { checkSource, type Reading } from '#scenario/entry';
import { parseJson } from '#scenario/json';
import { unknownName } from '#scenario/nearest';
import { type Checked, type Problem, shown } from '#scenario/problem';
import { shapeProblems, shapes } from '#scenario/shapes';

const words = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ en: words, ru: words });
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(1999));

const clause = v.strictObject({
  series: v.string(),
  against: v.optional(v.string()),
  from: v.optional(year),
  to: v.optional(year),
  read: v.optional(v.picklist(READINGS)),
  compare: v.picklist(COMPARISONS),
  value: v.optional(v.number()),
  high: v.optional(v.number()),
});

const card = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')),
  year,
  month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  until: v.optional(year),
  region: v.optional(v.string()),
  kind: v.picklist(CARD_KINDS),
  system: v.string(),
  title: bilingual,
  text: bilingual,
  source: v.string(),
  note: v.optional(bilingual),
  cheer: v.optional(v.literal(true)),
  unprinted: v.optional(v.literal(true)),
  when: v.optional(
    v.strictObject({
      lever: v.optional(v.string()),
      series: v.optional(v.string()),
      above: v.optional(v.number()),
      below: v.optional(v.number()),
      plan: v.optional(v.string()),
      massHunger: v.optional(v.literal(true)),
    }),
  ),
  who: v.optional(bilingual),
  claim: v.optional(bilingual),
  topic: v.optional(v.picklist(TOPICS)),
  test: v.optional(v.pipe(v.array(clause), v.minLength(1))),
});
const shape = v.array(card);
type CardFile = v.InferOutput<typeof card>;
type ClauseFile = v.InferOutput<typeof clause>;

/** What cards may speak of. */
export interface Known {
  readonly bibliography: unknown;
  /** The series that a run publishes. */
  readonly series: readonly string[];
  readonly regions: readonly string[];
}

/** Deaths are no argument: no verdict reads them. */
const UNREAD = /^(deaths|births|excess_deaths)(\.|$)/;
const levers: readonly string[] = allLevers.map(({ id }) => id);

/** @param texts by path, of one folder of cards; what stands before `chronicle/` is dropped */
export function readChronicle(texts: Readonly<Record<string, string>>, known: Known): Checked<readonly Card[]> {
  const problems: Problem[] = shapeProblems(shapes.bibliography, known.bibliography, 'bibliography');
  const cited = problems.length === 0;
  const reading: Reading = { sources: cited ? new Set(Object.keys(known.bibliography as object)) : undefined, problems };
  const files = Object.entries(texts).flatMap(([path, text]): [string, readonly CardFile[]][] => {
    const place = path.replace(/^.*?chronicle\//, 'chronicle/').replace(/\.json$/, '');
    const json = parseJson(text, place);
    const found = json.ok ? shapeProblems(shape, json.value, place) : json.problems;
    problems.push(...found);
    return json.ok && found.length === 0 ? [[place, json.value as readonly CardFile[]]] : [];
  });
  const ids = new Map<string, string>();
  for (const [file, cards] of files)
    for (const one of cards) {
      const place = `${file}/${one.id}`;
      const first = ids.get(one.id);
      if (first !== undefined) problems.push({ code: 'twice', path: place, message: `found ${shown(one.id)} a second time, after ${first}; expected each card once` });
      else ids.set(one.id, file);
      checkCard(one, place, known, reading);
    }
  if (problems.length > 0) return { ok: false, problems };
  const bibliography = known.bibliography as Readonly<Record<string, v.InferOutput<typeof shapes.bibliography>[string]>>;
  const cards = files.flatMap(([, all]) => all.map((one) => cardOf(one, citation(bibliography[one.source]!))));
  return { ok: true, value: cards.sort((a, b) => dateOf(a) - dateOf(b)) };
}

/** A card without a month comes after those that have one. */
const dateOf = ({ year: at, month = 13 }: Pick<Card, 'year' | 'month'>): number => at * 100 + month;

function citation({ author, title, year: at }: { author: string; title: string; year?: number | undefined }): string {
  const [short = title] = title.split(';'); // what follows describes, and is no title
  return `${author}: ${short}${at === undefined ? '' : ` (${at})`}`;
}

function cardOf({ source: _, who, claim, topic, test, cheer, unprinted, ...rest }: CardFile, cite: string): Card {
  const voice = who && claim && topic && test ? { voice: { who, claim, topic, test } } : {};
  return { ...rest, cite, cheer: cheer ?? false, unprinted: unprinted ?? false, ...voice } as Card;
}

function checkCard(one: CardFile, place: string, { series, regions }: Known, reading: Reading): void {
  const { problems } = reading;
  const wrong = (at: string, code: string, message: string) => problems.push({ code, path: `${place}/${at}`, message });
  checkSource(one.source, `${place}/source`, reading);
  if (!CARD_SYSTEMS.includes(one.system as CardSystem)) wrong('system', 'unknown', unknownName('system', one.system, CARD_SYSTEMS));
  if (one.region !== undefined && !regions.includes(one.region)) wrong('region', 'unknown', unknownName('region', one.region, regions));
  if (one.until !== undefined && one.until < one.year) wrong('until', 'year', `found ${one.until}, expected ${one.year} or later`);
  for (const name of ['who', 'claim', 'topic', 'test'] as const) {
    const there = one[name] !== undefined;
    if (one.kind === 'voice' && !there) wrong(name, 'missing', `nothing is given for ${name}; expected it of a voice`);
    if (one.kind !== 'voice' && there) wrong(name, 'unknown', `found ${name} on a card of kind ${shown(one.kind)}, expected it of a voice only`);
  }
  const names = [...series, ...levers, ...Object.keys(ALIASES)];
  const checkName = (id: string, at: string) => {
    if (!names.includes(id)) wrong(at, 'unknown', unknownName('series or lever', id, names));
  };
  if (one.when) for (const [at, message] of whenProblems(one.when as When, series)) wrong(at, 'when', message);
  one.test?.forEach((each, i) => {
    checkName(each.series, `test/${i}/series`);
    if (each.against !== undefined) checkName(each.against, `test/${i}/against`);
    for (const [at, message] of clauseProblems(each)) wrong(`test/${i}/${at}`, 'test', message);
  });
}

function clauseProblems({ series, against, from, to, read, compare, value, high }: ClauseFile): [string, string][] {
  const found: [string, string][] = [];
  const say = (at: string, message: string) => found.push([at, message]);
  for (const id of [series, against]) if (id && UNREAD.test(id)) say('series', `found ${shown(id)}; expected no verdict to read births or deaths`);
  if (from !== undefined && to !== undefined && from > to) say('from', `found ${from}, expected ${to} or earlier`);
  const turns = compare === 'rises' || compare === 'falls';
  if (turns && read !== undefined && read !== 'times') say('read', `found ${shown(read)}, expected “${compare}” to read “times” or nothing`);
  if (!turns && value === undefined) say('value', `found nothing, expected the number to be ${compare}`);
  if ((compare === 'between') !== (high !== undefined)) say('high', `found ${shown(high)}, expected a number with “between”, and with it only`);
  if (high !== undefined && value !== undefined && high < value) say('high', `found ${high}, expected ${value} or more`);
  return found;
}

function whenProblems(when: When, series: readonly string[]): [string, string][] {
  const { lever, series: of, above, below, plan, massHunger } = when;
  const conditions = [lever, of, plan, massHunger].filter((one) => one !== undefined).length;
  if (conditions !== 1) return [['when', `found ${shown(when)}, expected one of lever, series, plan, massHunger`]];
  const bounded = lever !== undefined || of !== undefined;
  const found: [string, string][] = [];
  if (bounded !== ((above === undefined) !== (below === undefined))) found.push(['when', `found ${shown(when)}, expected above or below with a lever or a series`]);
  if (lever !== undefined && !levers.includes(lever)) found.push(['when/lever', unknownName('lever', lever, levers)]);
  if (of !== undefined && !series.includes(of)) found.push(['when/series', unknownName('series', of, series)]);
  return found;
}
