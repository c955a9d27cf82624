/**
 * Why? The change of a figure since last year, shared among what was decided, what the tape brought and what was inherited.
 *
 * Nothing is estimated: the year is run again with every mixture of last year's and this year's inputs, and each cause
 * gets the average of what it adds (see `shapley.ts`). In the first year the comparison is a year of average weather in
 * which nothing was decided.
 */
import { atOnce, type Steps } from '#core/kernel/steps';
import type { LeverId, NamedLever } from '#core/model';
import { packLevers } from '#core/plan';
import type { Draws } from '#core/tape';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import {
  type CauseKind,
  changedLevers,
  differs,
  type InheritedId,
  type Inputs,
  inheritedCauses,
  mixDecisions,
  mixStocks,
  WORLD_DRAWS,
} from '#report/causes';
import type { Series } from '#report/series-declaration';
import { type Outcome, sharingChange } from '#report/shapley';

export interface Cause {
  /** A dossier, `otherDecisions`, `weather`, `worldPrices` or an inheritance; its words are `cause.<id>`. */
  readonly id: string;
  readonly levers?: readonly LeverId[];
  readonly equations: readonly string[];
  readonly value: number;
}

export interface Explanation {
  readonly series: string;
  readonly from: number;
  readonly to: number;
  readonly groups: readonly { readonly kind: CauseKind; readonly value: number; readonly causes: readonly Cause[] }[];
}

/** More dossiers than this are shared as one, those that move least together: each further one doubles the work. */
const MOST_DECISIONS = 8;

interface Candidate {
  readonly kind: CauseKind;
  readonly id: string;
  readonly levers: readonly LeverId[];
  readonly equations: readonly string[];
}

export function explain(
  now: YearResult,
  last: YearResult | undefined,
  world: World,
  series: readonly Series[],
): Explanation[] {
  return atOnce(explaining(now, last, world, series));
}

/** The same with a pause after every mixture, for rooms in which something moves. */
export function* explaining(
  now: YearResult,
  last: YearResult | undefined,
  world: World,
  series: readonly Series[],
): Steps<Explanation[]> {
  const to: Inputs = { before: now.before, decisions: now.decisions, draws: now.ledger.draws };
  const from: Inputs = last
    ? { before: last.before, decisions: last.decisions, draws: last.ledger.draws }
    : undecided(now, world);
  return yield* explainingBetween(from, to, world, series);
}

/** The same between any two courses of a year. */
export function* explainingBetween(
  from: Inputs,
  to: Inputs,
  world: World,
  series: readonly Series[],
): Steps<Explanation[]> {
  const outcomeOf = (causes: readonly Candidate[]): Outcome => {
    const live = liveMixture(from, to, causes, world);
    return (mask) => {
      const { result, own } = live(mask);
      return series.map(({ of }) => of(result, own));
    };
  };
  const causes = withFewDecisions(candidates(from, to), outcomeOf);
  const outcome = outcomeOf(causes);
  const kinds = (['decisions', 'weather', 'inherited'] as const).filter((kind) =>
    causes.some((cause) => cause.kind === kind),
  );
  const shares = yield* sharingChange(
    kinds.map((kind) => ({ causes: causes.flatMap((cause, i) => (cause.kind === kind ? [i] : [])) })),
    outcome,
  );
  const start = outcome(0);
  const end = outcome((1 << causes.length) - 1);
  return series.map(({ id }, thing) => ({
    series: id,
    from: start[thing]!,
    to: end[thing]!,
    groups: kinds.map((kind) => {
      const own = causes.flatMap((cause, i): Cause[] => {
        if (cause.kind !== kind) return [];
        const { id: causeId, levers, equations } = cause;
        return [{ id: causeId, ...(levers.length > 0 ? { levers } : {}), equations, value: shares[i]![thing]! }];
      });
      const ordered = own.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
      return { kind, value: ordered.reduce((all, { value }) => all + value, 0), causes: ordered };
    }),
  }));
}

/** A year in which the levers stand where they stood, the weather is average and the world is that of the year. */
function undecided({ before, ledger }: YearResult, { regionIds, start }: World): Inputs {
  const pack = packLevers(start);
  return {
    before,
    decisions: { winter: pack, autumn: pack },
    draws: { ...ledger.draws, weather: regionIds.map(() => 1) },
  };
}

function candidates(from: Inputs, to: Inputs): Candidate[] {
  const decisions = [...changedLevers(from.decisions, to.decisions)].map(([dossier, levers]) =>
    decision(dossier, levers),
  );
  const weather = from.draws.weather.some((value, r) => value !== to.draws.weather[r]);
  const prices = WORLD_DRAWS.some((price) => from.draws[price] !== to.draws[price]);
  return [
    ...decisions,
    ...(weather ? [{ kind: 'weather' as const, id: 'weather', levers: [], equations: ['E1', 'E3'] }] : []),
    ...(prices ? [{ kind: 'weather' as const, id: 'worldPrices', levers: [], equations: ['E46', 'E57'] }] : []),
    ...inheritedCauses
      .filter(({ id }) => differs(from.before, to.before, id))
      .map(({ id, equations }) => ({ kind: 'inherited' as const, id, levers: [], equations })),
  ];
}

function decision(id: string, levers: readonly NamedLever[]): Candidate {
  const equations = [...new Set(levers.map(({ equation }) => equation))];
  return { kind: 'decisions', id, levers: levers.map((lever) => lever.id), equations };
}

/** Merges the dossiers that do least by themselves, until few enough are left. */
function withFewDecisions(
  causes: readonly Candidate[],
  outcomeOf: (causes: readonly Candidate[]) => Outcome,
): readonly Candidate[] {
  const decisions = causes.filter(({ kind }) => kind === 'decisions');
  if (decisions.length <= MOST_DECISIONS) return causes;
  const outcome = outcomeOf(causes);
  const nothing = outcome(0);
  const effect = (cause: Candidate) =>
    outcome(1 << causes.indexOf(cause)).reduce(
      (all, value, i) => all + Math.abs(value - nothing[i]!) / (Math.abs(nothing[i]!) || 1),
      0,
    );
  const ranked = decisions.map((cause) => ({ cause, effect: effect(cause) })).sort((a, b) => b.effect - a.effect);
  const merged = ranked.slice(MOST_DECISIONS - 1).map(({ cause }) => cause);
  const other: Candidate = {
    kind: 'decisions',
    id: 'otherDecisions',
    levers: merged.flatMap(({ levers }) => levers),
    equations: [...new Set(merged.flatMap(({ equations }) => equations))],
  };
  return [...causes.filter((cause) => !merged.includes(cause)), other];
}

/** The year under a mixture: the causes in the mask are as this year, the others as last year. */
function liveMixture(from: Inputs, to: Inputs, causes: readonly Candidate[], world: World) {
  const inside = (mask: number) => causes.filter((_, i) => (mask >> i) & 1);
  const maskOf = (belongs: (cause: Candidate) => boolean) =>
    causes.reduce((mask, cause, i) => (belongs(cause) ? mask | (1 << i) : mask), 0);
  const weather = maskOf(({ id }) => id === 'weather');
  const prices = maskOf(({ id }) => id === 'worldPrices');
  const decisionsAt = remember((mask) => {
    const taken = new Set(inside(mask).flatMap(({ levers }) => levers));
    return mixDecisions(from.decisions, to.decisions, taken);
  });
  const stocksAt = remember((mask) => {
    const taken = new Set(inside(mask).map(({ id }) => id as InheritedId));
    return mixStocks(from.before, to.before, taken);
  });
  const decided = maskOf(({ kind }) => kind === 'decisions');
  const inherited = maskOf(({ kind }) => kind === 'inherited');
  return (mask: number): { result: YearResult; own: World } => {
    const draws: Draws = {
      ...(mask & prices ? to : from).draws,
      weather: (mask & weather ? to : from).draws.weather,
    };
    const before = stocksAt(mask & inherited);
    const own = { ...world, tape: { name: 'mixture', firstYear: before.year, years: [draws] } };
    return { result: advanceYear(before, decisionsAt(mask & decided), own), own };
  };
}

/** Each mixture of decisions meets every mixture of stocks, so both are mixed once. */
function remember<T>(mix: (mask: number) => T): (mask: number) => T {
  const mixed = new Map<number, T>();
  return (mask) => {
    const found = mixed.get(mask) ?? mix(mask);
    mixed.set(mask, found);
    return found;
  };
}
