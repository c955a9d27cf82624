/** The saved game in this browser. A game that cannot be read any more is put aside, never overwritten. */
import { get, set } from 'idb-keyval';

const GAME = 'pyatiletka.game';
const ASIDE = 'pyatiletka.game.aside';
/** A page that is left cannot wait for the database: what was still to be written is laid here, at once, and filed at the next visit. */
const LAST = 'pyatiletka.game.last';

export interface GameRecord {
  /** As `replay/save.ts` writes it; read with all suspicion. */
  readonly save: unknown;
  readonly follows?: string;
}

export interface GameStore {
  read(): Promise<GameRecord | undefined>;
  /** Written a moment later, so that a slider on the move is written once. */
  write(record: () => GameRecord): void;
  /** The game that was put aside last. */
  readAside(): Promise<GameRecord | undefined>;
  /** Another game takes the place: the one kept so far is put aside. */
  putAside(): Promise<void>;
}

const RESTS = 150; // milliseconds

export function createGameStore(onFailure: () => void): GameStore {
  let timer = 0;
  /** What the database is not yet known to have; changes are counted, since it may have an earlier one. */
  let unwritten: (() => GameRecord) | undefined;
  let changes = 0;
  const flush = () => {
    clearTimeout(timer);
    if (!unwritten) return;
    const writing = changes;
    const written = () => {
      if (changes === writing) unwritten = undefined;
    };
    set(GAME, unwritten()).then(written, onFailure);
  };
  addEventListener('pagehide', () => {
    if (unwritten) layDown(unwritten());
    flush();
  });
  document.addEventListener('visibilitychange', () => document.hidden && flush());
  const readAt = async (key: string) => {
    try {
      const record: unknown = await get(key);
      return typeof record === 'object' && record !== null && 'save' in record ? (record as GameRecord) : undefined;
    } catch {
      return undefined; // no storage: the game is played all the same
    }
  };
  return {
    async read() {
      const last = pickUp();
      if (last !== undefined) await set(GAME, last).then(() => localStorage.removeItem(LAST), onFailure);
      return readAt(GAME);
    },
    readAside: () => readAt(ASIDE),
    write(record) {
      unwritten = record;
      changes += 1;
      clearTimeout(timer);
      timer = window.setTimeout(flush, RESTS);
    },
    async putAside() {
      flush();
      try {
        const record: unknown = await get(GAME);
        if (record !== undefined) await set(ASIDE, record);
      } catch {
        onFailure();
      }
    },
  };
}

function layDown(record: GameRecord): void {
  try {
    localStorage.setItem(LAST, JSON.stringify(record));
  } catch {
    // full or forbidden: the database may still have it in time
  }
}

function pickUp(): unknown {
  try {
    return JSON.parse(localStorage.getItem(LAST) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
