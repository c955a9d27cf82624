/** What the levers of a dossier mean, in full sentences, with the equation each enters and the caution that goes with it. */
import type { Dossier } from '#core/declare';
import { allLevers } from '#core/model';
import type { RoomContext } from '#scenes/context';
import { createDialog } from '#ui/dialog';
import { html } from '#ui/element';

const notes: Partial<Record<Dossier, string>> = { investment: 'instrument.river.note', grain: 'instrument.grain.oneSack' };

export function openDossierPage({ words }: RoomContext, dossier: Dossier): void {
  const { t } = words();
  const note = notes[dossier];
  const dialog = createDialog({
    title: t(`dossier.${dossier}.name`),
    closeLabel: t('common.close'),
    content: [
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
    ],
    onClose: () => dialog.destroy(),
  });
  document.body.append(dialog.element);
  dialog.open();
}
