/** The grain balance: where each million tonnes goes, what the plan’s hand moved, and what is not there. */
import { type GrainUse, grainBalance } from '#report/balances';
import { type Comparison, past, pastBeside, pastLabel } from '#report/comparison';
import { roundToTotal } from '#report/rounding';
import type { Words } from '#report/words';

type Row = 'seed' | 'feed' | 'village' | 'towns' | 'army' | 'export' | 'other' | 'toStocks';
const rows: readonly Row[] = ['seed', 'feed', 'village', 'towns', 'army', 'export', 'other', 'toStocks'];
const stays: readonly Row[] = ['seed', 'feed', 'village'];
/** Small uses share a row. */
const rowOf = (id: GrainUse): Row => (id === 'industry' || id === 'loss' ? 'other' : id);

function uses(result: Comparison['now'], world: Comparison['world']) {
  const { to, total, missing } = grainBalance(result, world);
  const values = rows.map((row) => to.reduce((all, { id, value }) => (rowOf(id) === row ? all + value : all), 0));
  return { values, texts: roundToTotal(values, total, 1), total, missing };
}

export function grainLine(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const delivered = ({ ledger }: Comparison['now']) => format.number(ledger.procurement.total, 1);
  return {
    title: t('dossier.grain.name'),
    line: t('instrument.grain.line', { total: uses(comparison.now, comparison.world).total }),
    value: delivered(comparison.now),
    unit: t('unit.megatonnes'),
    before: pastBeside(comparison, words, delivered(comparison.now), delivered(past(comparison))),
  };
}

export function grainDrawing(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const { world } = comparison;
  const now = uses(comparison.now, world);
  const was = uses(comparison.before, world);
  const then = uses(past(comparison), world);
  const name = (id: Row) => t(id === 'other' ? 'desk.grain.other' : `grain.to.${id}`);
  const text = (value: number) => format.number(value, 1);
  return {
    description: t('desk.grain.description', {
      total: text(now.total),
      uses: format.list(rows.map((id, i) => `${name(id)} ${text(now.texts[i]!)}`)),
      missing: text(now.missing),
    }),
    columns: { now: String(comparison.year), before: pastLabel(comparison, words) },
    legend: {
      stay: t('desk.grain.stays'),
      take: t('instrument.grain.taken'),
      change: t('instrument.grain.changed'),
      missing: t('instrument.grain.missing'),
    },
    rows: rows.map((id, i) => ({
      id,
      label: name(id),
      kind: stays.includes(id) ? ('stay' as const) : ('take' as const),
      value: now.values[i]!,
      change: now.values[i]! - was.values[i]!,
      missing: id === 'village' ? now.missing : 0,
      text: text(now.texts[i]!),
      beforeText: text(then.texts[i]!),
    })),
  };
}
