/** What every part of the planning room is made with. */
import type { Scene } from 'phaser';
import type { RoomContext } from '#scenes/context';
import type { GuideProgress } from '#scenes/guide';
import type { Desk } from '#ui/desk';

export type Layer = 'grain' | 'sites' | 'people' | 'rails' | 'systems';

/** How the reader left the desk: kept from year to year, not part of the game. */
export interface DeskMemory {
  open: readonly string[];
  /** Dossiers without a drawing that are unfolded. */
  folds: readonly string[];
  layer: Layer;
  /** The system that the map’s layer of systems counts. */
  system: string;
  /** How far the guide has come in the game that is played. */
  guide?: GuideProgress;
}

export interface PlanningRoom {
  readonly context: RoomContext;
  readonly desk: Desk;
  readonly scene: Scene;
  readonly memory: DeskMemory;
  /** Aborted when the room is left: for listeners and observers. */
  readonly signal: AbortSignal;
}
