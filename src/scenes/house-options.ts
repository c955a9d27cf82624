/** What the house is opened with. */
import type { Agreement } from '#report/agreement';
import type { Language } from '#report/format';
import type { PosterRecord } from '#report/poster';
import type { TermBook } from '#report/terms';
import type { Words } from '#report/wording';
import type { ListedScenario, RoomContext, Scenario } from '#scenes/context';
import type { InnerRooms } from '#scenes/inner-rooms';
import type { Sounds } from '#ui/sounds';
import type { Stage } from '#ui/stage';

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
    terms(words: Words): Promise<TermBook>;
  };
}
