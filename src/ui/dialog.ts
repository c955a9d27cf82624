/** A native dialog: focus is kept inside and given back, Escape closes, the page behind stands still. */
import { freshId, html, setAttributes, setText, type Widget } from '#ui/element';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly content: readonly Node[];
  /** The buttons at the foot, in order; the first that is `primary` has the plan's colour. */
  readonly actions?: readonly { readonly label: string; readonly primary?: boolean; readonly onPick: () => void }[];
  readonly onClose: () => void;
}

export interface Dialog extends Widget<DialogProps> {
  readonly element: HTMLDialogElement;
  open(): void;
  close(): void;
}

/** Made closed; append its element to the page, then `open()`. Picking an action closes it too. */
export function createDialog(initial: DialogProps): Dialog {
  let props = initial;
  const titleId = freshId('dialog');
  const title = html('h2', { id: titleId });
  const shut = html('button', { type: 'button', class: 'icon-button dialog-close' }, '×');
  const content = html('div', { class: 'dialog-content' });
  const actions = html('div', { class: 'dialog-actions' });
  const element = html(
    'dialog',
    { class: 'dialog', 'aria-labelledby': titleId },
    html('header', { class: 'dialog-head' }, title, shut),
    content,
    actions,
  );
  shut.addEventListener('click', () => element.close());
  element.addEventListener('close', () => props.onClose());
  // A click on the backdrop lands on the dialog itself, one inside lands on what it holds.
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });

  const update = (next: DialogProps) => {
    props = next;
    setText(title, next.title);
    setAttributes(shut, { 'aria-label': next.closeLabel });
    content.replaceChildren(...next.content);
    actions.hidden = !next.actions?.length;
    actions.replaceChildren(
      ...(next.actions ?? []).map(({ label, primary, onPick }) => {
        const pick = () => {
          element.close();
          onPick();
        };
        return html('button', { type: 'button', class: primary ? 'button is-red' : 'button', onclick: pick }, label);
      }),
    );
  };
  update(initial);
  return {
    element,
    update,
    open: () => element.isConnected && !element.open && element.showModal(),
    close: () => element.close(),
    destroy: () => element.remove(),
  };
}
