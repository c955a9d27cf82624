/** The game in progress and the one it took the place of: both are kept in this browser after every decision. */
import type { GameRecord, GameStore } from '#scenes/game-store';
import type { InnerRooms } from '#scenes/inner-rooms';
import type { Session } from '#session/session';

/** A game that is played or waits, with the preset it follows. */
export interface Kept {
  readonly session: Session;
  readonly follows: string | undefined;
}

type Archive = InnerRooms['archive'];

export interface KeptGames {
  present(): Kept | undefined;
  play(session: Session, follows?: string): void;
  follow(preset: string | undefined): void;
  /** The present game makes room for another. */
  putAside(): Promise<void>;
  /** The game put aside, unless it stands where the present one does. */
  aside(): Kept | undefined;
  /** The game put aside is played on, and the present one put there. */
  takeUp(kept: Kept): Promise<void>;
  /** A record becomes the present game; what cannot be read is put aside, and told. */
  restore(record: GameRecord, archive: Archive): Promise<{ readonly problems: readonly string[] }>;
  restoreAside(record: GameRecord, archive: Archive): Promise<void>;
}

export function keepGames(store: GameStore, archive: () => Archive): KeptGames {
  let present: Kept | undefined;
  let laid: Kept | undefined;
  const saved = ({ session }: Kept) => JSON.stringify(archive().save(session.view()));

  /** @returns what keeps the game as it stands */
  function begin(session: Session, follows?: string): () => void {
    present = { session, follows };
    const record = (): GameRecord => {
      const followed = present?.session === session ? present.follows : follows;
      return { save: archive().save(session.view()), ...(followed ? { follows: followed } : {}) };
    };
    const keep = () => {
      if (session === present?.session) store.write(record);
    };
    session.subscribe(keep);
    return keep;
  }

  function putAside(): Promise<void> {
    if (present) laid = present;
    return store.putAside();
  }

  return {
    present: () => present,
    play: (session, follows) => void begin(session, follows),
    follow(preset) {
      if (present) present = { ...present, follows: preset };
    },
    putAside,
    aside: () => (laid && present && saved(laid) === saved(present) ? undefined : laid),
    async takeUp({ session, follows }) {
      await putAside();
      begin(session, follows)();
    },
    async restore({ save, follows }, from) {
      const restored = await from.openSave(save);
      if (restored.ok) begin(restored.value, follows);
      else void store.putAside();
      return { problems: restored.ok ? [] : restored.problems.map(({ path, message }) => `${path}: ${message}`) };
    },
    async restoreAside({ save, follows }, from) {
      const opened = await from.openSave(save);
      if (opened.ok) laid = { session: opened.value, follows };
    },
  };
}
