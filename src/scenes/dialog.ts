/** What a dialog is made of, before anybody knows which dialogs there are. */
import type { RoomContext } from '#scenes/context';
import type { DialogProps } from '#ui/dialog';

export interface DialogPage {
  readonly title: string;
  readonly content: readonly Node[];
  readonly actions?: NonNullable<DialogProps['actions']>;
}

export interface DialogTools {
  close(): void;
  /** Shows the page again in new words, with the focus where it was. */
  refresh(): void;
}

export type DialogMaker = (context: RoomContext, tools: DialogTools) => DialogPage;
