/** Settings take effect at once, on the room behind the dialog too. */
import { LANGUAGES } from '#report/wording';
import type { RoomContext, Settings } from '#scenes/context';
import type { DialogMaker } from '#scenes/dialog';
import { html } from '#ui/element';
import { createSegmented } from '#ui/segmented';

export const settings: DialogMaker = (context, { refresh }) => {
  const { t } = context.words();
  const now = context.settings();
  const choose = <K extends keyof Settings>(
    name: K,
    label: string,
    options: readonly { id: Settings[K] & string; label: string; lang?: string }[],
  ) =>
    row(
      label,
      now[name] as string,
      options,
      (id) => context.changeSettings({ [name]: id } as Partial<Settings>),
      refresh,
    );
  return {
    title: t('settings.heading'),
    content: [
      html(
        'div',
        { class: 'setting-rows' },
        choose(
          'language',
          t('settings.language'),
          LANGUAGES.map((id) => ({ id, label: languageName(id), lang: id })),
        ),
        choose(
          'theme',
          t('settings.theme'),
          (['light', 'dark', 'system'] as const).map((id) => ({ id, label: t(`settings.themes.${id}`) })),
        ),
        choose('motion', t('settings.motion'), [
          { id: 'full', label: t('settings.motions.full') },
          { id: 'reduced', label: t('settings.motions.reduced') },
          { id: 'system', label: t('settings.themes.system') },
        ]),
        choose('imagery', t('desk.settings.imagery'), [
          { id: 'shown', label: t('desk.settings.shown') },
          { id: 'words-only', label: t('desk.settings.wordsOnly') },
        ]),
        choose(
          'sound',
          t('settings.sound'),
          (['off', 'on'] as const).map((id) => ({ id, label: t(`settings.sounds.${id}`) })),
        ),
        choose(
          'volume',
          t('settings.volume'),
          (['low', 'middle', 'full'] as const).map((id) => ({ id, label: t(`settings.volumes.${id}`) })),
        ),
        levers(context, refresh),
      ),
      html('p', { class: 'small-print' }, t('settings.soundNote'), ' ', t('desk.settings.kept')),
    ],
  };
};

function languageName(id: string): string {
  return id === 'ru' ? 'Русский' : 'English';
}

function levers(context: RoomContext, refresh: () => void): HTMLElement {
  const { t } = context.words();
  const options = [
    { id: 'few', label: t('desk.settings.moreEachYear') },
    { id: 'all', label: t('desk.settings.allAtOnce') },
  ];
  const value = context.settings().allLevers ? 'all' : 'few';
  return row(
    t('desk.settings.levers'),
    value,
    options,
    (id) => context.changeSettings({ allLevers: id === 'all' }),
    refresh,
  );
}

function row(
  label: string,
  value: string,
  options: readonly { id: string; label: string; lang?: string }[],
  change: (id: string) => Promise<void>,
  refresh: () => void,
): HTMLElement {
  const onChange = (id: string) => void change(id).then(refresh);
  return html(
    'div',
    { class: 'setting-row' },
    html('span', {}, label),
    createSegmented({ label, value, options, onChange }).element,
  );
}
