/** The menu of a game: what else may be done with it, and the pages about it. */
import { faminesIn } from '#report/famine-record';
import type { DialogMaker } from '#scenes/dialog';
import { guideShows } from '#scenes/guide';
import { openTermIndex, openTermsAround } from '#scenes/term-cards';
import { html } from '#ui/element';

export const menu: DialogMaker = (context, { close }) => {
  const { t } = context.words();
  const view = context.session().view();
  const { firstYear, lastYear } = view.scenario;
  const item = (label: string, act: () => void) =>
    html(
      'li',
      {},
      html(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => {
            close();
            act();
          },
        },
        label,
      ),
    );
  return {
    title: t('common.menu'),
    content: [
      html(
        'ul',
        { class: 'menu-list' },
        item(t('desk.menu.copyLink'), () => void context.copyLink()),
        item(t('desk.menu.download'), () => context.downloadReplay()),
        item(t('title.openReplay'), () => context.openDialog('open-replay')),
        item(t('settings.heading'), () => context.openDialog('settings')),
        item(t('common.help'), () => context.openDialog('help')),
        !guideShows(context, view) && item(t('guide.again'), () => void context.changeSettings({ guide: 'shown' })),
        item(t('term.here'), () => void openTermsAround(context, context.app)),
        item(t('term.index'), () => void openTermIndex(context)),
        item(t('about.heading'), () => context.openDialog('model')),
        item(t('notClaimed.heading'), () => context.openDialog('not-claimed')),
        ...faminesIn(firstYear, lastYear).map((id) =>
          item(t(`hunger.${id}.door`), () => context.openDialog(`famine-${id}`)),
        ),
        item(t('desk.menu.title'), () => context.go('title')),
      ),
      html('p', { class: 'small-print' }, t('desk.menu.saved')),
    ],
  };
};
