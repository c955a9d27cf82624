/** Which cards belong to a year of a run, and whether they tell of this run or of the record only. */
import type { LeverId } from '#core/model';
import { type LeverTable, withSettings } from '#core/plan';
import type { YearResult } from '#core/year';
import { figureOf, type LivedRun, type Verdict, verdictOf } from '#report/chronicle-verdict';
import type { Card, Topic, When } from '#scenario/chronicle';
import { TOPICS } from '#scenario/chronicle';
import { hasMassHunger } from '#scenario/mass-hunger';
import type { PresetPlan } from '#scenario/scenario';

/** A run as the chronicle reads it. */
export interface ToldRun extends LivedRun {
  readonly plans: readonly Pick<PresetPlan, 'id' | 'plan'>[];
}

/** Why a card is of the record only. */
export interface Unlike {
  readonly when: When;
  /** What was found in this run instead, where it is a figure. */
  readonly here?: number;
}

export interface ShownCard {
  readonly card: Card;
  /** Absent where the card tells of this run. */
  readonly unlike?: Unlike;
  readonly verdict?: Verdict;
}

/**
 * The cards of a year. In the first year those belong to it that began before and last into it; in a year of mass mortality
 * no works of art and nothing cheerful are shown. The works wait for the first year that is none.
 */
export function cardsOfYear(
  cards: readonly Card[],
  result: YearResult,
  run: ToldRun,
): { readonly cards: readonly ShownCard[]; readonly quiet: boolean } {
  const { year } = result;
  const quiet = hasMassHunger(result);
  const loud = run.years.findLast((one) => one.year < year && !hasMassHunger(one))?.year ?? run.firstYear - 1;
  const belongs = (card: Card): boolean =>
    card.year === year ||
    (year === run.firstYear && card.year < year && (card.until ?? 0) >= year) ||
    (card.kind === 'work' && card.year > loud && card.year < year);
  const shown = cards
    .filter((card) => belongs(card) && (!quiet || isQuiet(card)))
    .map((card) => told(card, result, run));
  return { cards: shown, quiet };
}

const isQuiet = ({ kind, cheer }: Card): boolean => kind !== 'work' && !cheer;

/** What came before a year: before the run, or in its years behind. The record is silent on this run there, and so are cards. */
export function cardsBefore(cards: readonly Card[], result: YearResult, run: ToldRun): ShownCard[] {
  const quiet = hasMassHunger(result);
  return cards
    .filter((card) => card.year < result.year && (!quiet || isQuiet(card)))
    .map((card) => {
      const lived = run.years.find(({ year }) => year === card.year);
      return lived ? told(card, lived, run) : { card, ...verdictFor(card, run) };
    });
}

/** What came after the last year: no run reaches it. */
export function cardsAfter(cards: readonly Card[], { lastYear }: Pick<ToldRun, 'lastYear'>): Card[] {
  return cards.filter(({ year, kind }) => year > lastYear && kind !== 'voice');
}

function told(card: Card, result: YearResult, run: ToldRun): ShownCard {
  // What began before the run is history, even where it lasts into it.
  const unlike = card.when && card.year >= run.firstYear ? unlikeIn(card.when, result, run) : undefined;
  return { card, ...(unlike ? { unlike } : {}), ...verdictFor(card, run) };
}

function verdictFor({ voice }: Card, run: LivedRun): Pick<ShownCard, 'verdict'> {
  return voice ? { verdict: verdictOf(voice.test, run) } : {};
}

/** What was otherwise in this run; nothing where the card is true of it. */
function unlikeIn(when: When, result: YearResult, run: ToldRun): Unlike | undefined {
  const { lever, series, above = -Infinity, below = Infinity, plan } = when;
  const id = lever ?? series;
  if (id !== undefined) {
    const here = figureOf(id, run.world).of(result, run.world);
    return here > above && here < below ? undefined : { when, here };
  }
  const holds = plan === undefined ? hasMassHunger(result) : keepsTo(plan, result, run);
  return holds ? undefined : { when };
}

/** Whether every lever that the preset has named by then stands where it says. */
function keepsTo(id: string, { year, decisions }: YearResult, { plans, firstYear }: ToldRun): boolean {
  const preset = plans.find((one) => one.id === id);
  if (!preset) return false;
  const rows = preset.plan.filter((row) => row.year >= firstYear && row.year <= year);
  const winter: Partial<LeverTable> = Object.assign({}, ...rows.map(({ levers }) => levers));
  const autumn = rows.find((row) => row.year === year)?.autumn;
  const stand = (pack: object, settings: Readonly<Record<string, number>>) =>
    Object.entries(settings).every(([lever, value]) => settingIn(pack, lever as LeverId) === value);
  return (
    stand(decisions.winter, winter) && stand(decisions.autumn, withSettings(winter as LeverTable, autumn) as LeverTable)
  );
}

function settingIn(pack: object, lever: LeverId): number | undefined {
  const [mechanism = '', name = ''] = lever.split('.');
  return (pack as Record<string, Record<string, number>>)[mechanism]?.[name];
}

const AUTUMN = 7; // from July on
const IN_THE_PAPERS = 2;

/**
 * At most two cards of the year that a newspaper could have printed: those of the season first, and what this run does
 * before what only the record knows. @param chosen cards chosen before, which the plan on the table may have changed
 */
export function papersOf(
  cards: readonly Card[],
  result: YearResult,
  run: ToldRun,
  season: 'winter' | 'autumn',
  chosen?: readonly ShownCard[],
): ShownCard[] {
  const isLate = ({ month = 1 }: Card) => month >= AUTUMN;
  const rank = ({ card, unlike }: ShownCard) => (unlike ? 2 : 0) + (isLate(card) === (season === 'autumn') ? 0 : 1);
  if (chosen) return chosen.map(({ card }) => told(card, result, run));
  return cardsOfYear(cards, result, run)
    .cards.filter(
      ({ card: { kind, year, unprinted } }) =>
        (kind === 'event' || kind === 'decree') && year === result.year && !unprinted,
    )
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, IN_THE_PAPERS);
}

export interface Quarrel {
  readonly topic: Topic;
  readonly voices: readonly ShownCard[];
}

/** All voices over a whole run, by what they quarrel about, each in the order of its date. */
export function quarrels(cards: readonly Card[], run: LivedRun): Quarrel[] {
  return TOPICS.map((topic) => ({
    topic,
    voices: cards
      .filter(({ voice }) => voice?.topic === topic)
      .map((card): ShownCard => ({ card, ...verdictFor(card, run) })),
  })).filter(({ voices }) => voices.length > 0);
}
