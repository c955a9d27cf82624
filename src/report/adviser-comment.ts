/**
 * What an adviser has to say to the plan on the table, by a stated rule: that it is his, how it was edited, or that it goes
 * the other way; and as long as it touches nothing that he asked for, his position as he argued it.
 */
import { allLevers, type LeverId, leverOf } from '#core/model';
import type { LeverSettings, LeverTable } from '#core/plan';
import type { Words } from '#report/words';

export interface Stance {
  readonly kind: 'apart' | 'held' | 'edited' | 'against';
  /** How many of the moves he asked for lie on the table, and of how many. */
  readonly held: number;
  readonly all: number;
  /** What is beside his plan, differs from it, or goes the other way. */
  readonly levers: readonly LeverId[];
}

export function stanceOf(settings: LeverSettings, before: LeverTable, table: LeverTable): Stance {
  const asked = allLevers.map(({ id }) => id).filter((id) => settings[id] !== undefined && settings[id] !== before[id]);
  const missed = asked.filter((id) => table[id] !== settings[id]);
  const held = asked.length - missed.length;
  const counts = { held, all: asked.length };
  if (asked.length > 0 && missed.length === 0) {
    const beside = allLevers.filter(({ id }) => table[id] !== before[id] && !asked.includes(id));
    return { kind: 'held', ...counts, levers: beside.map(({ id }) => id) };
  }
  if (held > 0) return { kind: 'edited', ...counts, levers: missed };
  const against = missed.filter((id) => (table[id] - before[id]) * (settings[id]! - before[id]) < 0);
  // Of choices none is more or less than another.
  const opposed = against.filter((id) => !leverOf(id)?.choices);
  return { kind: opposed.length > 0 ? 'against' : 'apart', ...counts, levers: opposed };
}

/** Levers named before the rest is only counted. */
const NAMED = 2;

export function commentOf(stance: Stance, position: string, words: Words): string {
  // A short name may end in a full stop of its own.
  return said(stance, position, words).replace(/\.\.$/, '.');
}

function said({ kind, held, all, levers }: Stance, position: string, words: Words): string {
  const { t, format } = words;
  const names = levers.slice(0, NAMED).map((id) => t(`lever.${id}.short`));
  const rest = levers.length - names.length;
  const named = format.list(rest > 0 ? [...names, t('advisers.comment.more', { count: rest })] : names);
  switch (kind) {
    case 'apart':
      return position;
    case 'held':
      return t(levers.length > 0 ? 'advisers.comment.heldMore' : 'advisers.comment.held', { levers: named });
    case 'edited':
      return t('advisers.comment.edited', { held, all, levers: named });
    case 'against':
      return t('advisers.comment.against', { levers: named });
  }
}
