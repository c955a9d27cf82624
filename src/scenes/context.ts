/** What every room is given by the house; rooms keep nothing that outlives them. */
import type { Agreement } from '#report/agreement';
import type { ShownCard } from '#report/chronicle-cards';
import type { EquationBook } from '#report/equation-book';
import type { FamineId } from '#report/famine-record';
import type { PosterRecord } from '#report/poster';
import type { Language, Words } from '#report/words';
import type { Sound } from '#scenes/sound';
import type { Session, View } from '#session/session';
import type { LiveRegion } from '#ui/live-region';
import type { Stage } from '#ui/stage';

export type Scenario = View['scenario'];

/** What the title tells of a scenario, whose files are fetched when its dossier is opened. */
export interface ListedScenario extends Pick<Scenario, 'id' | 'title' | 'question' | 'firstYear' | 'lastYear'> {
  readonly plans: readonly Pick<Scenario['plans'][number], 'id' | 'title'>[];
}

export type RoomId = 'title' | 'briefing' | 'planning' | 'autumn' | 'year' | 'report' | 'epilogue';

/** A room without drawings: mounted at once, and taken down by what it returns. */
export type PlainRoom = (context: RoomContext) => () => void;

export interface Settings {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly motion: 'full' | 'reduced' | 'system';
  /** Keep the facts of the famine and drop its imagery. */
  readonly imagery: 'shown' | 'words-only';
  /** Off until it is asked for, and never in a year of mass mortality. */
  readonly sound: 'off' | 'on';
  readonly volume: 'low' | 'middle' | 'full';
  /** Every lever at once, instead of few at first and more each year. */
  readonly allLevers: boolean;
}

export interface GameStart {
  readonly scenario: string;
  readonly seed: string;
  readonly lens: string;
  /** A preset plan whose decisions are laid on the table each season, to be edited or approved. */
  readonly follows?: string;
}

/** What was opened on the title, before it is begun. */
export type Dossier = Pick<GameStart, 'scenario' | 'follows'>;

export interface SavedGame {
  readonly title: string;
  readonly year: number;
  readonly season: View['state']['season'];
  resume(): void;
}

export type DialogId = 'settings' | 'model' | 'not-claimed' | 'help' | `famine-${FamineId}` | 'menu' | 'open-replay';

/** What stands behind the figures: equations as the model’s source has them, and the works that its numbers are taken from. */
export interface Papers {
  readonly book: EquationBook;
  readonly bibliography: Readonly<Record<string, Work>>;
  /** What the model’s declarations mean, by their English, in the language that is read. */
  readonly meanings: Readonly<Record<string, string>>;
}

export interface Work {
  readonly author: string;
  readonly title: string;
  readonly year?: number;
  readonly edition?: string;
}

export interface RoomContext {
  /** The element that rooms mount their HTML in; the stage's canvas lies in it too. */
  readonly app: HTMLElement;
  readonly stage: Stage;
  readonly live: LiveRegion;
  readonly sound: Sound;
  readonly scenarios: readonly ListedScenario[];
  /** The record that the title draws. */
  readonly poster: PosterRecord;
  /** The scenario in question: that of the dossier at a briefing or before any game, else that of the game in progress. */
  readonly scenario: Scenario;
  /** How schools agree on the plans of the scenario, where that has been computed; it comes before the epilogue does. */
  readonly agreement: Agreement | undefined;
  /** The cards of the chronicle, by date; they come with the stage. */
  readonly chronicle: readonly ShownCard['card'][];
  /** The equations and the bibliography, fetched when somebody asks why. */
  papers(): Promise<Papers>;
  /** The words of the language in force; rooms are rebuilt when it changes. */
  words(): Words;
  settings(): Settings;
  /** Resolves when the change is in force: words of another language are fetched first. */
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** The game in progress. Rooms other than the title have one. */
  session(): Session;
  startGame(start: GameStart): void;
  /** Goes to the briefing of a dossier. */
  openDossier(dossier: Dossier): void;
  dossier(): Dossier;
  /** The preset plan that is being followed, if one is. */
  follows(): string | undefined;
  /** Another preset to follow from this season on, or none. */
  follow(preset: string | undefined): void;
  /** The saved game of this browser, if there is one that can be read. */
  savedGame(): SavedGame | undefined;
  /** The game that another one took the place of, if there is one that can be read. Taking it up puts the present one aside. */
  asideGame(): SavedGame | undefined;
  /** A link or a file's text. Problems appear as a notice and leave the current game untouched. */
  openReplay(text: string): void;
  copyLink(): Promise<void>;
  /** The run as a file with the figures of each year. */
  downloadReplay(): void;
  /** A notice above the room: problems, or what was copied. */
  notify(tone: 'problem' | 'news', title: string, text: string, details?: readonly string[]): void;
  /** Leaves the present room for another. */
  go(room: RoomId): void;
  /** Dialogs that any room may open. */
  openDialog(which: DialogId): void;
}

/** The room in which a game of this season is played. */
export function roomOf(season: View['state']['season']): RoomId {
  return ({ winter: 'planning', autumn: 'autumn', report: 'report', over: 'epilogue' } as const)[season];
}
