/**
 * The house: it keeps the game in progress, leads from room to room, and is the one that rooms ask for anything beyond
 * themselves. Rooms without drawings are plain HTML and stand before Phaser has arrived; the others are scenes on its stage.
 */
import { type Words, words } from '#report/words';
import { createBriefing } from '#scenes/briefing-room';
import {
  type DialogId,
  type Dossier,
  type GameStart,
  type RoomContext,
  type RoomId,
  roomOf,
  type SavedGame,
  type Scenario,
  type Settings,
} from '#scenes/context';
import { showDialog } from '#scenes/dialogs';
import { linkInAddress, listenToTheDoor } from '#scenes/door';
import { layFollowedPlan } from '#scenes/followed-plan';
import { createGameStore, type GameRecord } from '#scenes/game-store';
import { handOut } from '#scenes/hand-out';
import { createNotices } from '#scenes/notices';
import { enforceSettings, keepSettings, readSettings } from '#scenes/settings';
import { createTitle } from '#scenes/title-room';
import type { Keeper } from '#session/keep';
import { type Session, startSession } from '#session/session';
import { createLiveRegion } from '#ui/live-region';
import type { Stage } from '#ui/stage';

export interface HouseOptions {
  readonly app: HTMLElement;
  readonly keeper: Keeper;
  readonly scenarios: readonly Scenario[];
  readonly loadStage: (context: RoomContext) => Promise<Stage>;
  readonly loadChronicle: () => Promise<RoomContext['chronicle']>;
}

/** A game that is played or waits, with the preset it follows. */
interface Kept {
  readonly session: Session;
  readonly follows: string | undefined;
}

/** A room without drawings: mounted at once, and taken down by what it returns. */
type PlainRoom = (context: RoomContext) => () => void;
const plainRooms: Partial<Record<RoomId, PlainRoom>> = { title: createTitle, briefing: createBriefing };

export async function openHouse({ app, keeper, scenarios, loadStage, loadChronicle }: HouseOptions): Promise<void> {
  let settings = readSettings();
  let dictionary: Words = words(settings.language);
  let session: Session | undefined;
  let follows: string | undefined;
  let aside: Kept | undefined;
  let dossier: Dossier = { scenario: scenarios[0]?.id ?? '' };
  let stage: Stage | undefined;
  let chronicle: RoomContext['chronicle'] = [];
  let present: RoomId | undefined;
  let leave = () => {};
  let entrance = 0;
  const live = createLiveRegion();
  const notices = createNotices();
  const store = createGameStore(() =>
    notify('problem', dictionary.t('error.heading'), dictionary.t('notice.notSaved')),
  );
  document.body.append(notices.element, live.element);

  const notify: RoomContext['notify'] = (tone, title, text, details = []) =>
    notices.show(tone, title, text, details, dictionary.t('common.close'));

  /** @returns what keeps the game as it stands */
  function play(next: Session, followed?: string): () => void {
    session = next;
    follows = followed;
    const record = (): GameRecord => ({ save: keeper.save(next.view()), ...(follows ? { follows } : {}) });
    const keep = () => {
      if (next === session) store.write(record);
    };
    next.subscribe(keep);
    return keep;
  }

  /** The present game makes room for another. */
  function putAside(): Promise<void> {
    if (session) aside = { session, follows };
    return store.putAside();
  }

  const alike = (one: Session, other: Session) =>
    JSON.stringify(keeper.save(one.view())) === JSON.stringify(keeper.save(other.view()));

  /** What the title says of a game that waits. */
  function waiting({ session: kept }: Kept, resume: () => void): SavedGame {
    const { scenario, state } = kept.view();
    return { title: scenario.title[settings.language], year: state.year, season: state.season, resume };
  }

  async function go(room: RoomId): Promise<void> {
    const mine = ++entrance;
    const plain = plainRooms[room];
    if (!plain) stage ??= await staging;
    if (mine !== entrance) return; // another door was taken while Phaser was on its way
    document.querySelector('[data-shell]')?.remove();
    const held = room === present ? heldId() : undefined;
    leave();
    leave = () => {};
    if (session) layFollowedPlan(session, follows);
    present = room;
    if (plain) {
      stage?.leave();
      leave = plain(context);
      scrollTo(0, 0);
    } else stage?.start(room);
    focusIn(app, held);
  }

  function changeSettings(change: Partial<Settings>): void {
    const before = settings;
    settings = { ...settings, ...change };
    keepSettings(settings);
    enforceSettings(settings);
    if (settings.language !== before.language) dictionary = words(settings.language);
    const rebuilt = (['language', 'allLevers'] as const).some((name) => settings[name] !== before[name]);
    if (rebuilt && present) void go(present);
  }

  /** @returns whether there is a run to show now */
  function openReplay(text: string): boolean {
    const opened = keeper.openText(text);
    const { t } = dictionary;
    if (!opened.ok) {
      const details = opened.problems.map(({ path, message }) => `${path}: ${message}`);
      notify('problem', t('desk.notice.notOpened'), t('desk.notice.untouched'), details);
      return false;
    }
    void putAside();
    play(opened.value);
    const { state, scenario } = opened.value.view();
    void go(roomOf(state.season));
    notify('news', t('desk.notice.opened'), t('notice.replayOpened', { years: `${scenario.firstYear}–${state.year}` }));
    return true;
  }

  const context: RoomContext = {
    app,
    live,
    scenarios,
    get stage() {
      if (!stage) throw new Error('a room without drawings asked for the stage');
      return stage;
    },
    get chronicle() {
      return chronicle;
    },
    words: () => dictionary,
    settings: () => settings,
    changeSettings,
    session() {
      if (!session) throw new Error('no game has been started');
      return session;
    },
    startGame({ scenario: id, seed, lens, follows: preset }: GameStart) {
      const scenario = scenarios.find((one) => one.id === id);
      if (!scenario) throw new RangeError(`there is no scenario ${id}`);
      void putAside();
      play(startSession(scenario, { seed, lens }), preset);
    },
    openDossier(opened) {
      dossier = opened;
      void go('briefing');
    },
    dossier: () => dossier,
    follows: () => follows,
    follow(preset) {
      follows = preset;
    },
    savedGame() {
      if (!session) return undefined;
      const { season } = session.view().state;
      return waiting({ session, follows }, () => void go(roomOf(season)));
    },
    asideGame() {
      const back = aside && session && alike(aside.session, session) ? undefined : aside;
      return (
        back &&
        waiting(back, () => {
          const room = roomOf(back.session.view().state.season);
          void putAside().then(() => {
            play(back.session, back.follows)();
            void go(room);
          });
        })
      );
    },
    openReplay,
    ...handOut(() => context, keeper),
    notify,
    go: (room) => void go(room),
    openDialog: (which: DialogId) => showDialog(which, context),
  };

  enforceSettings(settings);
  const [kept, laid] = await Promise.all([store.read(), store.readAside()]);
  if (kept) restore(kept);
  const opened = laid && keeper.openSave(laid.save);
  if (opened?.ok) aside = { session: opened.value, follows: laid?.follows };
  const staging = loadLater(async () => {
    const [made, cards] = await Promise.all([loadStage(context), loadChronicle()]);
    chronicle = cards;
    return made;
  });
  listenToTheDoor(context);
  const link = linkInAddress();
  if (!link || !openReplay(link)) await go('title');

  function restore({ save, follows: followed }: GameRecord): void {
    const opened = keeper.openSave(save);
    if (opened.ok) {
      play(opened.value, followed);
      return;
    }
    void store.putAside();
    const { t } = dictionary;
    const details = opened.problems.map(({ path, message }) => `${path}: ${message}`);
    notify('problem', t('desk.notice.saveNotOpened'), t('desk.notice.saveAside'), details);
  }
}

/** A promise that begins once the page has painted. */
function loadLater<T>(load: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => setTimeout(() => load().then(resolve, reject)));
  });
}

/** The name of the control that has the focus. */
function heldId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
}

/** Who reads by ear is told where he is: the heading of a new room takes the focus; a room in new words keeps it in place. */
function focusIn(app: HTMLElement, held: string | undefined): void {
  const control = held ? app.querySelector<HTMLElement>(`[data-id="${held}"]`) : null;
  const heading = app.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  (control ?? heading)?.focus({ preventScroll: true });
}
