/** The investment river: five sources into one stream, out to nine branches, and the pile of what is not finished. */
import { type Amount, investmentRiver } from '#report/balances';
import { type Comparison, moved, past, pastBeside, pastText } from '#report/comparison';
import { roundToTotal } from '#report/rounding';
import type { Words } from '#report/words';

const BILLION = 1000; // millions

export function riverLine(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const unfinished = (result: Comparison['now']) => format.number(investmentRiver(result).unfinishedYears, 2);
  return {
    title: t('desk.river.title'),
    line: t('desk.river.line'),
    value: unfinished(comparison.now),
    unit: t('desk.river.unit'),
    before: pastBeside(comparison, words, unfinished(comparison.now), unfinished(past(comparison))),
  };
}

export function riverDrawing(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const now = investmentRiver(comparison.now);
  const was = investmentRiver(comparison.before);
  const then = investmentRiver(past(comparison));
  const streams = (amounts: readonly Amount[], before: readonly Amount[], key: string) => {
    const values = amounts.map(({ value }) => value / BILLION);
    const printed = roundToTotal(values, now.total / BILLION, 1);
    return amounts.map(({ id, value }, i) => ({
      id,
      label: t(`${key}.${id}`),
      value: value / BILLION,
      text: format.number(printed[i]!, 1),
      changed: moved(value / BILLION, before[i]!.value / BILLION, 1),
    }));
  };
  const sources = streams(now.from, was.from, 'desk.river.source');
  const branches = streams(now.to, was.to, 'desk.river.branch');
  const said = (list: readonly { label: string; text: string }[]) =>
    format.list(list.map(({ label, text }) => `${label} ${text}`));
  const total = format.number(now.total / BILLION, 1);
  const years = format.number(now.unfinishedYears, 2);
  return {
    description: t('desk.river.description', {
      total,
      sources: said(sources),
      branches: said(branches),
      unfinished: years,
    }),
    sources,
    branches,
    totalText: total,
    answer: {
      label: t('desk.river.unfinished'),
      pictogram: 'site2' as const,
      // One half-built works stands for a tenth of a year's investment.
      segments: [{ count: now.unfinishedYears * 10, kind: 'take' as const }],
      text: t('desk.river.years', { value: years }),
      beforeText: pastText(comparison, words, format.number(then.unfinishedYears, 2)),
    },
  };
}
