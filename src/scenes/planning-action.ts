/** Undo, redo, how much has been changed, and the one decision that counts. */
import type { RoomContext } from '#scenes/context';
import type { Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { html, setText } from '#ui/element';
import { type LineIconName, lineIcon } from '#ui/line-icon';

export function createActions({ context, desk }: PlanningRoom): Part {
  const { t } = context.words();
  const step = (icon: LineIconName, label: string, act: () => void) =>
    html('button', { type: 'button', class: 'undo-button', onclick: act }, lineIcon(icon), html('span', {}, label));
  const undoButton = step('undo', t('common.undo'), () => undo(context));
  const redoButton = step('redo', t('common.redo'), () => redo(context));
  const count = html('b');
  const word = html('span');
  const changes = html('p', { class: 'desk-changes' }, count, ' ', word);
  const approve = html('button', { type: 'button', class: 'approve-button' });
  approve.addEventListener('click', () => {
    const session = context.session();
    if (session.view().state.season === 'winter') session.approvePlan();
    else session.approveAutumn();
    context.sound.play('stamp');
  });
  desk.action.append(undoButton, redoButton, changes, approve);
  return {
    update({ view: { changed, canUndo, canRedo, state } }) {
      undoButton.disabled = !canUndo;
      redoButton.disabled = !canRedo;
      changes.classList.toggle('is-none', changed.length === 0);
      setText(count, String(changed.length));
      setText(word, t('desk.changes', { count: changed.length }));
      setText(approve, t(state.season === 'winter' ? 'planning.approve' : 'planning.approveAutumn'));
    },
  };
}

function undo({ session, live, words }: RoomContext): void {
  session().undo();
  live.say(words().t('notice.undone'));
}

function redo({ session, live, words }: RoomContext): void {
  session().redo();
  live.say(words().t('notice.redone'));
}

/** Ctrl or ⌘ with Z, Y, Shift+Z; in a text field they are the field's own. */
export function onUndoKeys(context: RoomContext, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y' && key !== 'я' && key !== 'н') return;
    event.preventDefault();
    if (key === 'y' || key === 'н' || event.shiftKey) redo(context);
    else undo(context);
  };
  addEventListener('keydown', listen, { signal });
}
