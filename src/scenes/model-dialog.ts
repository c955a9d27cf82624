/** What the model is made of, printed from its own declarations. */
import { modelPage } from '#report/model-page';
import type { DialogMaker } from '#scenes/dialog';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';

export const model: DialogMaker = (context) => {
  const words = context.words();
  const { t } = words;
  const page = modelPage(context.scenario, words);
  return {
    title: t('about.heading'),
    content: [
      html('p', {}, `${page.version}. ${page.counts}`),
      html('p', {}, t('desk.model.how')),
      createDataTable(page.standings).element,
      html('h3', {}, t('desk.model.lenses')),
      html('p', {}, t('desk.model.lensesText')),
      html(
        'ul',
        { class: 'plain-list' },
        ...page.lenses.map(({ title, holds, changes }) =>
          html(
            'li',
            {},
            html('b', {}, title),
            ' ',
            holds,
            changes.length > 0 && html('code', {}, ` ${changes.join(' · ')}`),
          ),
        ),
      ),
      html('div', { class: 'model-levers' }, createDataTable(page.levers).element),
      html('p', { class: 'small-print' }, t('about.licence')),
    ],
  };
};
