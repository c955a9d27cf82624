/**
 * The house: it keeps the game in progress, leads from room to room, and is the one that rooms ask for anything beyond
 * themselves. Rooms without drawings are plain HTML and stand before Phaser has arrived; the others are scenes on its stage.
 */
import type { Agreement } from '#report/agreement';
import type { Language } from '#report/format';
import type { PosterRecord } from '#report/poster';
import type { Words } from '#report/wording';
import {
  type DialogId,
  type Dossier,
  type GameStart,
  type ListedScenario,
  type RoomContext,
  type RoomId,
  roomOf,
  type SavedGame,
  type Scenario,
  type Settings,
} from '#scenes/context';
import { linkInAddress, listenToTheDoor } from '#scenes/door';
import { afterPaint, focusIn, heldId } from '#scenes/entrance';
import { layFollowedPlan } from '#scenes/followed-plan';
import { createGameStore, type GameRecord } from '#scenes/game-store';
import type { InnerRooms } from '#scenes/inner-rooms';
import { createNotices } from '#scenes/notices';
import { enforceSettings, keepSettings, readSettings } from '#scenes/settings';
import { createSound } from '#scenes/sound';
import { createTitle } from '#scenes/title-room';
import type { Session } from '#session/session';
import { createLiveRegion } from '#ui/live-region';
import type { Sounds } from '#ui/sounds';
import type { Stage } from '#ui/stage';
import { fontsReady } from '#ui/theme';

export interface HouseOptions {
  readonly app: HTMLElement;
  readonly scenarios: readonly ListedScenario[];
  readonly poster: PosterRecord;
  /** What is fetched when it is wanted: each once, and again where it failed. */
  readonly load: {
    /** Enough for the title. */
    firstWords(language: Language): Promise<Words>;
    words(language: Language): Promise<Words>;
    innerRooms(): Promise<InnerRooms>;
    stage(context: RoomContext): Promise<Stage>;
    papers(language: Language): ReturnType<RoomContext['papers']>;
    chronicle(): Promise<RoomContext['chronicle']>;
    sounds(): Promise<() => Sounds>;
    agreement(scenario: Scenario): Promise<Agreement | undefined>;
  };
}

/** A game that is played or waits, with the preset it follows. */
interface Kept {
  readonly session: Session;
  readonly follows: string | undefined;
}

export async function openHouse({ app, scenarios, poster, load }: HouseOptions): Promise<void> {
  let settings = readSettings();
  const spoken = load.firstWords(settings.language);
  const link = linkInAddress();
  const store = createGameStore(() =>
    notify('problem', dictionary.t('error.heading'), dictionary.t('notice.notSaved')),
  );
  const waitingGames = Promise.all([store.read(), store.readAside()]);
  let dictionary = await spoken;
  let inner: InnerRooms | undefined;
  let stage: Stage | undefined;
  let chronicle: RoomContext['chronicle'] = [];
  let agreement: { readonly of: Scenario; readonly value: Agreement | undefined } | undefined;
  const fetched = new Map<string, Scenario>();
  let session: Session | undefined;
  let follows: string | undefined;
  let aside: Kept | undefined;
  let dossier: Dossier = { scenario: scenarios[0]?.id ?? '' };
  let present: RoomId | undefined;
  let leave = () => {};
  let entrance = 0;
  const live = createLiveRegion();
  const notices = createNotices();
  document.body.append(notices.element, live.element);

  const notify: RoomContext['notify'] = (tone, title, text, details = []) =>
    notices.show(tone, title, text, details, dictionary.t('common.close'));

  const enterInnerRooms = async (): Promise<InnerRooms> => {
    if (inner) return inner;
    const [rooms, spoken] = await Promise.all([load.innerRooms(), load.words(settings.language)]);
    if (spoken.language === settings.language) dictionary = spoken;
    else dictionary = await load.words(settings.language); // it was changed meanwhile
    inner = rooms;
    return inner;
  };
  const innerRooms = (): InnerRooms => {
    if (!inner) throw new Error('no game has been opened');
    return inner;
  };
  const fetchScenario = async (id: string): Promise<void> => {
    fetched.set(id, await (await enterInnerRooms()).archive.scenario(id));
  };
  const fetchAgreement = async (of: Scenario): Promise<void> => {
    agreement = { of, value: await load.agreement(of) };
  };
  const raiseStage = async (): Promise<void> => {
    [stage, chronicle] = await Promise.all([load.stage(context), load.chronicle()]);
  };

  /** What has to be fetched before a room can be entered. */
  function wantedFor(room: RoomId): Promise<unknown> | undefined {
    if (room === 'title') return undefined;
    if (room === 'briefing') return fetched.has(dossier.scenario) ? undefined : fetchScenario(dossier.scenario);
    if (!stage) return raiseStage();
    const scenario = session?.view().scenario;
    return room === 'epilogue' && scenario && agreement?.of !== scenario ? fetchAgreement(scenario) : undefined;
  }

  /** @returns what keeps the game as it stands */
  function play(next: Session, followed?: string): () => void {
    session = next;
    follows = followed;
    const { archive } = innerRooms();
    const record = (): GameRecord => ({ save: archive.save(next.view()), ...(follows ? { follows } : {}) });
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

  const saved = (one: Session) => JSON.stringify(innerRooms().archive.save(one.view()));

  /** What the title says of a game that waits. */
  function waiting({ session: kept }: Kept, resume: () => void): SavedGame {
    const { scenario, state } = kept.view();
    return { title: scenario.title[settings.language], year: state.year, season: state.season, resume };
  }

  async function go(room: RoomId): Promise<void> {
    const mine = ++entrance;
    const wanted = wantedFor(room);
    if (wanted) {
      app.setAttribute('aria-busy', 'true');
      await wanted.finally(() => app.removeAttribute('aria-busy'));
      if (mine !== entrance) return; // another door was taken while this one was on its way
    }
    document.querySelector('[data-shell]')?.remove();
    const held = room === present ? heldId() : undefined;
    leave();
    leave = () => {};
    if (session) layFollowedPlan(session, follows);
    present = room;
    if (room === 'title' || room === 'briefing') {
      stage?.leave();
      leave = (room === 'title' ? createTitle : innerRooms().createBriefing)(context);
      scrollTo(0, 0);
    } else context.stage.start(room);
    context.sound.attune(room);
    focusIn(app, held);
  }

  async function changeSettings(change: Partial<Settings>): Promise<void> {
    const { language = settings.language } = change;
    const before = settings;
    if (language !== before.language) dictionary = await (inner ? load.words : load.firstWords)(language);
    settings = { ...settings, ...change };
    keepSettings(settings);
    enforceSettings(settings);
    context.sound.attune();
    if (stage && language !== before.language) await fontsReady();
    const rebuilt = (['language', 'allLevers'] as const).some((name) => settings[name] !== before[name]);
    if (rebuilt && present) await go(present);
  }

  /** @returns whether there is a run to show now */
  async function openReplay(text: string): Promise<boolean> {
    const opened = await (await enterInnerRooms()).archive.openText(text);
    const { t } = dictionary;
    if (!opened.ok) {
      const details = opened.problems.map(({ path, message }) => `${path}: ${message}`);
      notify('problem', t('desk.notice.notOpened'), t('desk.notice.untouched'), details);
      return false;
    }
    void putAside();
    play(opened.value);
    const { state, scenario } = opened.value.view();
    const years = `${scenario.firstYear}–${state.year}`;
    void go(roomOf(state.season));
    notify('news', t('desk.notice.opened'), t('notice.replayOpened', { years }));
    return true;
  }

  /** At a briefing, and before any game, the dossier is in question. */
  const gameInQuestion = () => (present === 'briefing' ? undefined : session?.view().scenario);

  async function openDialog(which: DialogId): Promise<void> {
    const { showDialog } = inner ?? (await enterInnerRooms());
    if (which === 'model' && !gameInQuestion() && !fetched.has(dossier.scenario)) await fetchScenario(dossier.scenario);
    showDialog(which, context);
  }

  const context: RoomContext = {
    app,
    live,
    sound: createSound(() => context, load.sounds),
    scenarios,
    poster,
    get stage() {
      if (!stage) throw new Error('a room without drawings asked for the stage');
      return stage;
    },
    get scenario() {
      const scenario = gameInQuestion() ?? fetched.get(dossier.scenario);
      if (!scenario) throw new Error(`${dossier.scenario} has not been fetched`);
      return scenario;
    },
    get agreement() {
      return agreement?.value;
    },
    get chronicle() {
      return chronicle;
    },
    papers: () => load.papers(settings.language),
    words: () => dictionary,
    settings: () => settings,
    changeSettings,
    session() {
      if (!session) throw new Error('no game has been started');
      return session;
    },
    startGame({ seed, lens, follows: preset }: GameStart) {
      const { scenario } = context;
      void putAside();
      play(innerRooms().startSession(scenario, { seed, lens }), preset);
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
      const back = aside && session && saved(aside.session) === saved(session) ? undefined : aside;
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
    openReplay: (text) => void openReplay(text),
    copyLink: () => innerRooms().handOut(context).copyLink(),
    downloadReplay: () => innerRooms().handOut(context).downloadReplay(),
    notify,
    go: (room) => void go(room),
    openDialog: (which) => void openDialog(which),
  };

  enforceSettings(settings);
  listenToTheDoor(context);
  if (link) void raiseStage(); // nobody will look at the title meanwhile
  const [kept, laid] = await waitingGames;
  if (kept) await restore(kept);
  const opened = laid && (await (await enterInnerRooms()).archive.openSave(laid.save));
  if (opened?.ok) aside = { session: opened.value, follows: laid?.follows };
  if (!link || !(await openReplay(link))) await go('title');
  await afterPaint();
  await Promise.all([enterInnerRooms(), raiseStage()]);

  async function restore({ save, follows: followed }: GameRecord): Promise<void> {
    const restored = await (await enterInnerRooms()).archive.openSave(save);
    if (restored.ok) {
      play(restored.value, followed);
      return;
    }
    void store.putAside();
    const { t } = dictionary;
    const details = restored.problems.map(({ path, message }) => `${path}: ${message}`);
    notify('problem', t('desk.notice.saveNotOpened'), t('desk.notice.saveAside'), details);
  }
}
