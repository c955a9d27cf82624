/**
 * What is wanted once a game is opened: the briefing, the dialogs, the reading and keeping of games, and with them the model.
 * The house stands without it, so that the title is there before all this has been fetched.
 */
import { createBriefing } from '#scenes/briefing-room';
import type { DialogId, PlainRoom, RoomContext, Scenario } from '#scenes/context';
import { showDialog } from '#scenes/dialogs';
import { handOut } from '#scenes/hand-out';
import { watchTerms } from '#scenes/term-watch';
import type { Keeper } from '#session/keep';
import { type Session, type SessionStart, startSession } from '#session/session';

type Opened = ReturnType<Keeper['openSave']>;

/** Games and scenarios by their names, fetched when they are asked for. */
export interface Archive extends Pick<Keeper, 'save' | 'link'> {
  scenario(id: string): Promise<Scenario>;
  openSave(file: unknown): Promise<Opened>;
  /** A link, or the text of a replay or a save. */
  openText(text: string): Promise<Opened>;
}

export interface InnerRooms {
  readonly archive: Archive;
  readonly createBriefing: PlainRoom;
  startSession(scenario: Scenario, start: SessionStart): Session;
  showDialog(which: DialogId, context: RoomContext): void;
  watchTerms(context: RoomContext): void;
  handOut(context: RoomContext): Pick<RoomContext, 'copyLink' | 'downloadReplay'>;
}

export function openInnerRooms(archive: Archive): InnerRooms {
  return {
    archive,
    createBriefing,
    startSession,
    showDialog,
    watchTerms,
    handOut: (context) => handOut(context, archive),
  };
}
