/**
 * A still Phaser scene costs a quarter of a core and more, because its loop renders the same frame sixty times a second. Here
 * the loop runs only while something moves: `wake` renders a few frames, tweens keep it awake, `hold` keeps it awake until
 * released, and otherwise it sleeps.
 */
import { Core, type Game } from 'phaser';

export interface Stillness {
  /** Render for at least this long (a change that needs no tween needs only a frame). */
  wake(milliseconds?: number): void;
  /** Keep rendering until the returned function is called. */
  hold(): () => void;
}

export function sleepWhenStill(game: Game): Stillness {
  let awakeUntil = performance.now() + 500;
  let holds = 0;

  const moving = () =>
    game.scene.getScenes(true).some((scene) => !scene.tweens.paused && scene.tweens.getTweens().length > 0);

  game.events.on(Core.Events.POST_RENDER, () => {
    if (holds === 0 && performance.now() > awakeUntil && !moving()) game.loop.sleep();
  });

  const wake = (milliseconds = 80) => {
    awakeUntil = Math.max(awakeUntil, performance.now() + milliseconds);
    if (!game.loop.running && !document.hidden) game.loop.wake(true);
  };

  return {
    wake,
    hold() {
      holds += 1;
      wake();
      let held = true;
      return () => {
        if (held) holds -= 1;
        held = false;
      };
    },
  };
}
