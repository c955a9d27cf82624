/** What other decisions would have meant in a year of hunger, and what they would have cost: whole sentences, no table. */
import { type Alternative, alternativesOf } from '#report/alternatives';
import type { Words } from '#report/words';
import type { View } from '#session/session';
import { createDialog, type Dialog } from '#ui/dialog';
import { html } from '#ui/element';

export function createAlternatives({ years, world }: View, words: Words): Dialog {
  const found = alternativesOf(years, world);
  const content = [
    html('p', {}, words.t(years.length > 1 ? 'hunger.alternative.intro' : 'hunger.alternative.introOne')),
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

function tell(alternative: Alternative, words: Words): HTMLElement[] {
  const { id, machines, townFood, townFoodAsItWas, reserve, reserveAsItWas } = alternative;
  const { number } = words.format;
  const cost = {
    machines: number(100 * machines),
    town: number(townFood),
    townWas: number(townFoodAsItWas),
    reserve: number(reserve, 1),
    reserveWas: number(reserveAsItWas, 1),
  };
  return [
    html('h3', {}, words.t(`hunger.alternative.${id}`)),
    html('p', {}, hungerUnder(alternative, words)),
    // What relief societies bring costs no grain and no machine of this run.
    html(
      'p',
      {},
      id === 'foreignRelief' ? words.t('hunger.alternative.admitted') : words.t('hunger.alternative.cost', cost),
    ),
  ];
}

function hungerUnder({ hunger, hungerAsItWas }: Alternative, { t, format }: Words): string {
  const [low, high, lowWas, highWas] = [...hunger, ...hungerAsItWas].map((value) => format.number(value, 1));
  if (low === lowWas && high === highWas) return t('hunger.alternative.same');
  const key = hunger[1] > 0 ? 'hunger.alternative.hunger' : 'hunger.alternative.none';
  return t(key, { low: low!, high: high!, lowWas: lowWas!, highWas: highWas! });
}
