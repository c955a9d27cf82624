/** What other decisions would have meant in a year of hunger, and what they would have cost: whole sentences, no table. */
import { type Alternative, alternativesOf } from '#report/alternatives';
import type { Words } from '#report/words';
import type { View } from '#session/session';
import { createDialog, type Dialog } from '#ui/dialog';
import { html } from '#ui/element';

export function createAlternatives({ years, world }: View, words: Words): Dialog {
  const found = alternativesOf(years, world);
  const content = [
    html('p', {}, words.t('hunger.alternative.intro')),
    ...found.flatMap((alternative) => tell(alternative, words)),
    ...(found.length > 0 ? [] : [html('p', {}, words.t('hunger.alternative.nothing'))]),
  ];
  return createDialog({
    title: words.t('hunger.alternatives'),
    closeLabel: words.t('common.close'),
    content,
    onClose: () => {},
  });
}

function tell(
  { id, hunger, hungerAsItWas, machines, townFood, townFoodAsItWas }: Alternative,
  words: Words,
): HTMLElement[] {
  const { number } = words.format;
  const [low, high] = hunger.map((value) => number(value, 1));
  const [lowWas, highWas] = hungerAsItWas.map((value) => number(value, 1));
  const key = hunger[1] > 0 ? 'hunger.alternative.hunger' : 'hunger.alternative.none';
  const cost = { machines: number(100 * machines), town: number(townFood), townWas: number(townFoodAsItWas) };
  return [
    html('h3', {}, words.t(`hunger.alternative.${id}`)),
    html('p', {}, words.t(key, { low: low!, high: high!, lowWas: lowWas!, highWas: highWas! })),
    html('p', {}, words.t('hunger.alternative.cost', cost)),
  ];
}
