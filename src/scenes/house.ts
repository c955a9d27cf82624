/**
 * The house: it keeps the game in progress, leads from room to room, and is the one that rooms ask for anything beyond
 * themselves. Rooms without drawings are plain HTML and stand before Phaser has arrived; the others are scenes on its stage.
 */
import type { Agreement } from '#report/agreement';
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
import { linkInAddress, listenToTheDoor } from '#scenes/door';
import { afterPaint, focusIn, heldId } from '#scenes/entrance';
import { layFollowedPlan } from '#scenes/followed-plan';
import { createGameStore } from '#scenes/game-store';
import type { HouseOptions } from '#scenes/house-options';
import type { InnerRooms } from '#scenes/inner-rooms';
import { type Kept, keepGames } from '#scenes/kept-games';
import { createNotices } from '#scenes/notices';
import { changesRooms, enforceSettings, keepSettings, readSettings } from '#scenes/settings';
import { createSound } from '#scenes/sound';
import { createTitle } from '#scenes/title-room';
import { createLiveRegion } from '#ui/live-region';
import type { Stage } from '#ui/stage';
import { fontsReady } from '#ui/theme';

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
  const games = keepGames(store, () => innerRooms().archive);
  let stage: Stage | undefined;
  let chronicle: RoomContext['chronicle'] = [];
  let agreement: { readonly of: Scenario; readonly value: Agreement | undefined } | undefined;
  const fetched = new Map<string, Scenario>();
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
    dictionary = spoken.language === settings.language ? spoken : await load.words(settings.language);
    if (!inner) rooms.watchTerms(context);
    inner = rooms;
    return inner;
  };
  const innerRooms = (): InnerRooms => {
    if (!inner) throw new Error('no game has been opened');
    return inner;
  };
  const fetchScenario = async (id: string) =>
    void fetched.set(id, await (await enterInnerRooms()).archive.scenario(id));
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
    const scenario = games.present()?.session.view().scenario;
    return room === 'epilogue' && scenario && agreement?.of !== scenario ? fetchAgreement(scenario) : undefined;
  }

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
    const held = room === present ? (heldId() ?? '') : undefined;
    leave();
    leave = () => {};
    const game = games.present();
    if (game) layFollowedPlan(game.session, game.follows);
    present = room;
    if (room === 'title' || room === 'briefing') {
      stage?.leave();
      leave = (room === 'title' ? createTitle : innerRooms().createBriefing)(context);
    } else context.stage.start(room);
    context.sound.attune(room);
    if (held === undefined) scrollTo(0, 0);
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
    if (present && changesRooms(before, settings)) await go(present);
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
    void games.putAside();
    games.play(opened.value);
    const { state, scenario } = opened.value.view();
    void go(roomOf(state.season));
    notify('news', t('desk.notice.opened'), t('notice.replayOpened', { years: `${scenario.firstYear}–${state.year}` }));
    return true;
  }

  /** At a briefing, and before any game, the dossier is in question. */
  const gameInQuestion = () => (present === 'briefing' ? undefined : games.present()?.session.view().scenario);

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
    terms: () => load.terms(dictionary),
    settings: () => settings,
    changeSettings,
    session() {
      const game = games.present();
      if (!game) throw new Error('no game has been started');
      return game.session;
    },
    startGame({ seed, lens, follows: preset }: GameStart) {
      const { scenario } = context;
      void games.putAside();
      games.play(innerRooms().startSession(scenario, { seed, lens }), preset);
    },
    openDossier(opened) {
      dossier = opened;
      void go('briefing');
    },
    dossier: () => dossier,
    follows: () => games.present()?.follows,
    follow: games.follow,
    savedGame() {
      const game = games.present();
      return game && waiting(game, () => void go(roomIn(game)));
    },
    asideGame() {
      const game = games.aside();
      return game && waiting(game, () => void games.takeUp(game).then(() => go(roomIn(game))));
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
  if (kept) {
    const { problems } = await games.restore(kept, (await enterInnerRooms()).archive);
    const { t } = dictionary;
    if (problems.length > 0) notify('problem', t('desk.notice.saveNotOpened'), t('desk.notice.saveAside'), problems);
  }
  if (laid) await games.restoreAside(laid, (await enterInnerRooms()).archive);
  if (!link || !(await openReplay(link))) await go('title');
  await afterPaint();
  await Promise.all([enterInnerRooms(), raiseStage()]);
}

const roomIn = ({ session }: Kept) => roomOf(session.view().state.season);
