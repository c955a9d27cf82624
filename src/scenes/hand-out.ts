/** A run taken out of the house: as a link on the clipboard, or as a file. */
import { valuesOf } from '#report/series';
import type { RoomContext } from '#scenes/context';
import { replayOf } from '#session/hand-out';
import type { Keeper } from '#session/keep';
import { createDialog } from '#ui/dialog';
import { download } from '#ui/download';
import { html } from '#ui/element';

export function handOut(
  context: RoomContext,
  keeper: Pick<Keeper, 'link'>,
): Pick<RoomContext, 'copyLink' | 'downloadReplay'> {
  return {
    async copyLink() {
      const { t } = context.words();
      const address = `${location.href.replace(/#.*$/, '')}#${keeper.link(context.session().view())}`;
      try {
        await navigator.clipboard.writeText(address);
        context.notify('news', t('notice.linkCopied'), t('desk.link.what'));
      } catch {
        showLink(address, context);
      }
    },
    downloadReplay() {
      const view = context.session().view();
      const file = JSON.stringify(replayOf(view, valuesOf), null, 1);
      const name = `pyatiletka-${view.scenario.id}-${view.state.year}.json`;
      download(new Blob([file], { type: 'application/json' }), name);
    },
  };
}

/** Where the clipboard is closed to us, the link is shown to be copied by hand. */
function showLink(address: string, { words }: RoomContext): void {
  const { t } = words();
  const field = html('input', {
    class: 'text-field',
    readonly: true,
    value: address,
    'aria-label': t('desk.link.field'),
  });
  const dialog = createDialog({
    title: t('desk.link.heading'),
    closeLabel: t('common.close'),
    content: [html('p', {}, t('desk.link.what')), field],
    onClose: () => dialog.destroy(),
  });
  document.body.append(dialog.element);
  dialog.open();
  field.select();
}
