/** On the eve of 1941: what one war would have met in this run, beside what was done. Reckoned after the room has opened. */

import { eveGroups, eveTable } from '#report/eve-of-war';
import type { RoomContext } from '#scenes/context';
import { eveOfWar, hasEve, WAR_TAPES } from '#session/eve-of-war';
import type { View } from '#session/session';
import { bandMark, createBandChart } from '#ui/band-chart';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';

const marks = ['run', 'done', 'middle', 'record'] as const;

export function createEve(view: View, context: RoomContext): HTMLElement | undefined {
  if (!hasEve(view)) return undefined;
  const words = context.words();
  const { t } = words;
  const waiting = html('p', { class: 'measure-key', role: 'status' }, t('epilogue.eve.reckoning'));
  const section = html(
    'section',
    { class: 'paper eve' },
    html('h2', {}, t('epilogue.eve.heading')),
    html('p', {}, t('epilogue.eve.intro', { tapes: WAR_TAPES })),
    html('p', {}, t('epilogue.eve.quiet')),
    waiting,
  );
  const reckon = () => {
    if (!section.isConnected) return;
    const { own, readings } = eveOfWar(view);
    const groups = eveGroups(own, readings, view.scenario.lenses, words);
    waiting.replaceWith(
      html(
        'ul',
        { class: 'spread-keys' },
        ...marks.map((mark) => html('li', {}, bandMark(mark), t(`epilogue.eve.key.${mark}`))),
      ),
      html('div', { class: 'eve-charts' }, ...groups.map((group) => createBandChart(group).element)),
      createDataTable({ ...eveTable(groups, words), hidden: true }).element,
      html('p', { class: 'measure-key' }, t('epilogue.eve.rule')),
      html(
        'p',
        {},
        html(
          'button',
          { type: 'button', class: 'link', onclick: () => context.openDialog('model') },
          t('epilogue.eve.weights'),
        ),
      ),
    );
  };
  // The room is painted first.
  requestAnimationFrame(() => setTimeout(reckon));
  return section;
}
