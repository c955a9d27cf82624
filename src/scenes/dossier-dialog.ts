/** Pages behind a panel or a card: what the levers of a dossier mean, and who an adviser was. */
import type { Dossier } from '#core/declare';
import { allLevers } from '#core/model';
import type { AdviserId } from '#report/advisers';
import type { Words } from '#report/words';
import type { RoomContext } from '#scenes/context';
import { openTermsAround } from '#scenes/term-cards';
import { createDialog } from '#ui/dialog';
import { html } from '#ui/element';

const notes: Partial<Record<Dossier, string>> = {
  investment: 'instrument.river.note',
  grain: 'instrument.grain.oneSack',
};

export function openDossierPage(context: RoomContext, dossier: Dossier): void {
  const words = context.words();
  const { t } = words;
  const here = ({ target }: Event) =>
    void openTermsAround(context, (target as Element).closest('dialog') ?? context.app);
  const note = notes[dossier];
  openPage(words, t(`dossier.${dossier}.name`), [
    html('p', {}, t(`dossier.${dossier}.line`), '. ', note && t(note)),
    html(
      'dl',
      { class: 'lever-meanings' },
      ...allLevers
        .filter((lever) => lever.dossier === dossier)
        .flatMap(({ id, equation, caution }) => [
          html('dt', {}, t(`lever.${id}.name`), ' ', html('small', {}, `(${equation})`)),
          html('dd', {}, t(`lever.${id}.meaning`), caution && html('em', {}, ` ${t(`lever.${id}.caution`)}`)),
        ]),
    ),
    html('button', { type: 'button', class: 'button', onclick: here }, t('term.here')),
  ]);
}

/** His position as he argued it, where, and what became of him. */
export function openAdviserPage({ words }: RoomContext, id: AdviserId): void {
  const { t } = words();
  openPage(words(), t(`adviser.${id}.name`), [
    html('p', {}, t(`adviser.${id}.position`)),
    html('p', { class: 'small-print' }, t(`adviser.${id}.source`)),
    html('p', {}, t(`adviser.${id}.fate`)),
    html('p', { class: 'small-print' }, t('advisers.note')),
  ]);
}

function openPage({ t }: Words, title: string, content: readonly Node[]): void {
  const dialog = createDialog({ title, content, closeLabel: t('common.close'), onClose: () => dialog.destroy() });
  document.body.append(dialog.element);
  dialog.open();
}
