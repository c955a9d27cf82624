/**
 * The one Phaser game of the page. Its canvas lies transparent over the rooms' HTML (above their panels, below their
 * controls: see .stage in styles/base.css), takes no pointer events, and draws only over placeholders (see placement.ts).
 * It draws on a 2D canvas: sheets are painted with its pen anyway, and to lift each onto a WebGL surface costs more than drawing it.
 * Resolution is the screen's, at most 2: the canvas has that many pixels and is scaled down, which keeps lines crisp.
 */
import { CANVAS, Game, Scale, type Scene } from 'phaser';
import { html } from '#ui/element';
import { createPlacement, type MeasuredPlacement, type Placement } from '#ui/placement';
import { sleepWhenStill } from '#ui/stillness';
import { FORCED_COLOURS, fontsReady } from '#ui/theme';

export interface StageOptions {
  /** The positioned element that holds the rooms; the canvas is put in it as its first child. */
  readonly parent: HTMLElement;
  /** The graphics context was lost (true) or is back (false). HTML keeps working meanwhile. */
  readonly onContextLost?: (lost: boolean) => void;
}

export interface Stage {
  readonly game: Game;
  /** Registers a scene object made by main.ts, without starting it. */
  addScene(key: string, scene: Scene): void;
  /** Stops whatever scene runs and starts this one. */
  start(key: string, data?: object): void;
  /** Stops whatever scene runs: the next room has no drawings. */
  leave(): void;
  placeOver(scene: Scene, element: HTMLElement): Placement;
  /** Measures all placeholders again. Happens by itself when one of them or the page changes size, or anything scrolls. */
  relayout(): void;
  /** Renders the next frames. Widgets call it themselves. */
  wake(milliseconds?: number): void;
  /** Keeps the loop awake, for motion that is not a tween, until the returned function is called. */
  hold(): () => void;
  destroy(): void;
}

const deviceResolution = () => Math.min(Math.max(devicePixelRatio, 1), 2);

export async function createStage({ parent, onContextLost }: StageOptions): Promise<Stage> {
  await fontsReady();
  const host = html('div', { class: 'stage', 'aria-hidden': 'true' });
  parent.prepend(host);
  let resolution = deviceResolution();

  const game = new Game({
    type: CANVAS,
    parent: host,
    scale: { mode: Scale.ScaleModes.NONE, width: 16, height: 16, zoom: 1 / resolution },
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    // Controls are HTML; the canvas lets every pointer and key through to them.
    input: false,
    render: { antialias: true, powerPreference: 'low-power' },
    scene: [],
  });
  await new Promise<void>((resolve) => {
    if (game.isRunning) resolve();
    else game.events.once('ready', () => resolve());
  });

  const stillness = sleepWhenStill(game);
  const placements = new Set<MeasuredPlacement>();

  const layout = (themeChanged: boolean) => {
    resolution = deviceResolution();
    const origin = host.getBoundingClientRect();
    const rects = [...placements].map((placement) => ({ placement, rect: placement.element.getBoundingClientRect() }));
    const bottom = Math.max(0, ...rects.map(({ rect }) => (rect.height >= 1 ? rect.bottom - origin.top : 0)));
    // No taller than the lowest drawing: a long page of text needs no canvas behind it.
    const visible = bottom > 0;
    host.style.visibility = visible ? 'visible' : 'hidden';
    const height = visible ? Math.max(bottom, Math.min(parent.clientHeight, innerHeight)) : 16;
    // The host sizes the canvas (styles/base.css): Phaser leaves a stale style behind when zoom is 1.
    host.style.width = `${parent.clientWidth}px`;
    host.style.height = `${height}px`;
    const pixels = [Math.round(parent.clientWidth * resolution), Math.round(height * resolution)] as const;
    if (game.scale.width !== pixels[0] || game.scale.height !== pixels[1]) {
      game.scale.setZoom(1 / resolution);
      game.scale.resize(...pixels);
    }
    for (const { placement, rect } of rects) placement.measure(rect, origin, resolution, themeChanged);
    stillness.wake();
  };
  const relayout = () => layout(false);
  const retheme = () => layout(true);

  const observer = new ResizeObserver(relayout);
  observer.observe(parent);
  const schemes = ['(prefers-color-scheme: dark)', FORCED_COLOURS].map((query) => matchMedia(query));
  document.addEventListener('themechange', retheme);
  for (const scheme of schemes) scheme.addEventListener('change', retheme);
  addEventListener('resize', relayout);
  parent.addEventListener('scroll', relayout, { capture: true, passive: true });

  game.canvas.addEventListener('contextlost', () => onContextLost?.(true));
  game.canvas.addEventListener('contextrestored', () => {
    retheme();
    onContextLost?.(false);
  });

  const stopAllBut = (key?: string) => {
    for (const running of game.scene.getScenes(true)) {
      if (running.scene.key !== key) game.scene.stop(running.scene.key);
    }
  };

  return {
    game,
    addScene(key, scene) {
      game.scene.add(key, scene, false);
    },
    start(key, data) {
      stopAllBut(key);
      game.scene.start(key, data);
      stillness.wake(200);
    },
    leave() {
      stopAllBut();
      relayout();
    },
    placeOver(scene, element) {
      // A sleeping loop must not make the first frame of a tween its last.
      scene.tweens.setLagSmooth(50, 16);
      const release = (placement: MeasuredPlacement) => {
        placements.delete(placement);
        observer.unobserve(placement.element);
      };
      const placement = createPlacement(scene, element, { wake: () => stillness.wake(), release });
      placements.add(placement);
      observer.observe(element);
      scene.events.once('shutdown', () => placement.destroy());
      relayout();
      return placement;
    },
    relayout,
    wake: stillness.wake,
    hold: stillness.hold,
    destroy() {
      observer.disconnect();
      document.removeEventListener('themechange', retheme);
      for (const scheme of schemes) scheme.removeEventListener('change', retheme);
      removeEventListener('resize', relayout);
      parent.removeEventListener('scroll', relayout, { capture: true });
      game.destroy(true);
      host.remove();
    },
  };
}
