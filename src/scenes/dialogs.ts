/** Dialogs that any room may open: one at a time, each with the words of the language in force. */
import type { DialogId, RoomContext } from '#scenes/context';
import type { DialogMaker, DialogTools } from '#scenes/dialog';
import { famineOfCollectivization, famineOnTheVolga, help, notClaimed } from '#scenes/dialog-pages';
import { menu } from '#scenes/menu-dialog';
import { model } from '#scenes/model-dialog';
import { openReplay } from '#scenes/replay-dialog';
import { settings } from '#scenes/settings-dialog';
import { createDialog, type DialogProps } from '#ui/dialog';

const makers: Readonly<Record<DialogId, DialogMaker>> = {
  settings,
  model,
  'not-claimed': notClaimed,
  help,
  'famine-volga': famineOnTheVolga,
  'famine-collectivization': famineOfCollectivization,
  menu,
  'open-replay': openReplay,
};

export function showDialog(which: DialogId, context: RoomContext): void {
  const tools: DialogTools = { close: () => dialog.close(), refresh: () => refresh() };
  const props = (): DialogProps => ({
    ...makers[which](context, tools),
    closeLabel: context.words().t('common.close'),
    onClose: () => dialog.destroy(),
  });
  const dialog = createDialog(props());
  const refresh = () => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
    dialog.update(props());
    if (focused) dialog.element.querySelector<HTMLElement>(`[data-id="${focused}"]`)?.focus();
  };
  document.body.append(dialog.element);
  dialog.open();
}
