/** The causes of a part of the year, in words. */
import type { BeatCauses } from '#report/beat-causes';
import type { Words } from '#report/words';
import { createCauseBars } from '#ui/cause-bars';

export function drawCauses(
  { change, causes, others, kinds }: BeatCauses,
  last: number | undefined,
  words: Words,
): HTMLElement {
  const { t } = words;
  return createCauseBars({
    heading: last === undefined ? t('year.causesFirst', { change }) : t('year.causes', { change, year: last }),
    causes,
    ...(others ? { others: { label: t('year.otherCauses'), text: others } } : {}),
    key: kinds.map((kind) => ({ group: kind, label: t(`why.group.${kind}`) })),
  });
}
