/**
 * Plays beats one after another. Time is the scene's own tween, so pausing and speed hold for everything that moves on the
 * map as well. A quiet beat, and every beat under reduced motion, has no time: it stands until the reader goes on.
 */
import type { Scene, Tweens } from 'phaser';

export interface PlayerEvents {
  /** A beat begins; `timed` says whether it will pass by itself. */
  onBeat(index: number, timed: boolean): void;
  /** How much of the beat has passed. */
  onShare(share: number): void;
  onPause(paused: boolean): void;
  onEnd(): void;
}

export interface Player {
  readonly timed: boolean;
  start(): void;
  toggle(): void;
  setSpeed(speed: number): void;
  /** On to the next beat at once. */
  skip(): void;
  /** On to the next beat, which plays and then stands until the reader goes on. */
  step(): void;
  stop(): void;
}

export const BEAT_MILLISECONDS = 6000;
/** Milliseconds; a frame that took longer was no frame: the page was hidden, or the beat stood paused. */
const SLOWEST_FRAME = 500;
const FRAME = 16;
/** More steps than this in a beat are not seen. */
const STEPS = 60;

export function createPlayer(
  scene: Scene,
  beats: readonly { readonly quiet: boolean }[],
  still: boolean,
  events: PlayerEvents,
): Player {
  let index = -1;
  let clock: Tweens.Tween | undefined;
  /** A step was taken: the beat does not lead on by itself. */
  let stepping = false;
  let standing = false;
  const { tweens } = scene;

  const begin = (next: number) => {
    clock?.remove();
    clock = undefined;
    tweens.paused = false;
    standing = false;
    const beat = beats[next];
    if (!beat) return events.onEnd();
    index = next;
    const timed = !still && !beat.quiet;
    events.onBeat(index, timed);
    if (!timed) return events.onShare(1);
    events.onPause(false);
    // A slow machine draws fewer frames of the same six seconds.
    tweens.setLagSmooth(SLOWEST_FRAME, FRAME);
    let step = -1;
    clock = tweens.addCounter({
      from: 0,
      to: 1,
      duration: BEAT_MILLISECONDS,
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 1;
        if (Math.floor(share * STEPS) === step) return;
        step = Math.floor(share * STEPS);
        events.onShare(share);
      },
      onComplete: () => {
        if (!stepping) return begin(index + 1);
        standing = true;
        events.onPause(true);
      },
    });
  };

  return {
    get timed() {
      return clock !== undefined;
    },
    start: () => begin(0),
    toggle() {
      if (!clock) return;
      stepping = false;
      if (standing) return begin(index + 1);
      tweens.paused = !tweens.paused;
      events.onPause(tweens.paused);
    },
    setSpeed(speed) {
      tweens.timeScale = speed;
    },
    skip() {
      stepping = false;
      begin(index + 1);
    },
    step() {
      stepping = true;
      begin(index + 1);
    },
    stop() {
      clock?.remove();
      clock = undefined;
    },
  };
}
