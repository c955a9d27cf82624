/** The road to town: who leaves the village, and where they are then. */
import { roadToTown } from '#report/balances';
import { type Comparison, moved, past, pastBeside, pastLabel } from '#report/comparison';
import type { Words } from '#report/words';

const rows = [
  { id: 'left', pictogram: 'migrant', tone: 'ink' },
  { id: 'housed', pictogram: 'house', tone: 'teal' },
  { id: 'barracks', pictogram: 'barrack', tone: 'teal' },
  { id: 'withoutWork', pictogram: 'worker', tone: 'ink' },
  { id: 'turnedAway', pictogram: 'migrant', tone: 'grey' },
] as const;

function counts(result: Comparison['now']): Record<(typeof rows)[number]['id'], number> {
  const { left, places, turnedAway } = roadToTown(result);
  const at = (id: string) => places.find((place) => place.id === id)?.value ?? 0;
  return { left, housed: at('housed'), barracks: at('barracks'), withoutWork: at('withoutWork'), turnedAway };
}

export function roadLine(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const now = counts(comparison.now);
  const housed = now.left > 0 ? (100 * now.housed) / now.left : 0;
  return {
    title: t('dossier.road.name'),
    line: t('desk.road.line', { percent: format.number(housed) }),
    value: format.number(now.left, 2),
    unit: t('desk.road.unit'),
    before: pastBeside(comparison, words, format.number(now.left, 2), format.number(counts(past(comparison)).left, 2)),
  };
}

export function roadDrawing(comparison: Comparison, words: Words) {
  const { format, t } = words;
  const now = counts(comparison.now);
  const was = counts(comparison.before);
  const then = counts(past(comparison));
  // One figure is as many people as keeps the longest row countable, and the note says how many.
  const most = Math.max(...Object.values(now), ...Object.values(then));
  const people = most > 3 ? 0.5 : most > 1.2 ? 0.2 : 0.1;
  const name = (id: string) => t(`desk.road.${id}`);
  return {
    description: t('desk.road.description', {
      places: format.list(rows.map(({ id }) => `${name(id)} ${format.number(now[id], 2)}`)),
    }),
    columns: { now: String(comparison.year), before: pastLabel(comparison, words) },
    note: t('desk.road.note', { people: format.number(people * 1000) }),
    rows: rows.map(({ id, pictogram, tone }) => ({
      id,
      label: name(id),
      pictogram,
      tone,
      value: now[id] / people,
      text: format.number(now[id], 2),
      beforeText: format.number(then[id], 2),
      changed: moved(now[id], was[id], 2),
    })),
  };
}
