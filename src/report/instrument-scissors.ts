/** The scissors: the two price blades, and what peasants answer. */
import { type Blades, scissorsBlades } from '#report/balances';
import { type Comparison, past, pastBeside, pastText } from '#report/comparison';
import type { Words } from '#report/words';

export function scissorsLine(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const now = scissorsBlades(comparison.now);
  const points = (blades: Blades) => format.number(blades.points);
  return {
    title: t('dossier.scissors.name'),
    line: t('desk.scissors.line', { percent: format.number((100 * now.grain) / now.manufactures) }),
    value: points(now),
    unit: t('instrument.scissors.points'),
    before: pastBeside(comparison, words, points(now), points(scissorsBlades(past(comparison)))),
  };
}

export function scissorsDrawing(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const now = scissorsBlades(comparison.now);
  const was = scissorsBlades(comparison.before);
  const then = scissorsBlades(past(comparison));
  const blade = (id: 'manufactures' | 'grain') => ({
    label: t(`instrument.scissors.${id}`),
    text: format.number(now[id]),
    index: now[id],
    before: then[id],
  });
  const offered = format.number(now.offered, 1);
  const kept = Math.min(now.offered, was.offered);
  return {
    description: t('desk.scissors.description', {
      manufactures: format.number(now.manufactures),
      grain: format.number(now.grain),
      points: format.number(now.points),
      before: format.number(then.points),
      offered,
    }),
    manufactures: blade('manufactures'),
    grain: blade('grain'),
    parity: 100,
    parityLabel: t('instrument.scissors.parity'),
    reach: REACH,
    changed: Math.abs(now.points - was.points) > 0.05,
    answer: {
      label: t('desk.scissors.answer'),
      pictogram: 'sack' as const,
      segments: [
        { count: kept, kind: 'stay' as const },
        { count: Math.max(0, now.offered - was.offered), kind: 'change' as const },
        { count: Math.max(0, was.offered - now.offered), kind: 'gone' as const },
      ],
      text: t('desk.megatonnes', { value: offered }),
      beforeText: pastText(comparison, words, format.number(then.offered, 1)),
    },
  };
}

/** Points from parity at which the drawn blades are wide open, the same in every year, so that years can be compared. */
const REACH = 50;
