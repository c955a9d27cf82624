/**
 * How one Phaser canvas serves many drawings. The page is ordinary HTML; wherever Phaser draws, the HTML has an empty element
 * (a *placeholder*). `Stage.placeOver(scene, element)` gives that scene a layer and a camera whose viewport is exactly the
 * element's rectangle: inside, coordinates are CSS pixels from its top left corner, and nothing can spill out of it.
 * When the page folds, scrolls or reflows, the stage measures the elements again and the cameras follow.
 */
import type { Cameras, GameObjects, Scene } from 'phaser';
import { readTheme, type Theme } from '#ui/theme';

export interface Placement {
  readonly scene: Scene;
  readonly element: HTMLElement;
  /** Everything drawn over the element goes in here; coordinates are CSS pixels. */
  readonly layer: GameObjects.Container;
  /** Size of the element in CSS pixels; 0 × 0 while it is folded away. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Canvas pixels in a CSS pixel, at most 2. */
  readonly resolution: number;
  /** Called at once if the element is visible, and whenever its size, the theme or the resolution changes. */
  onLayout(redraw: () => void): void;
  /** Renders the next frames: call it after changing anything in the layer. */
  wake(): void;
  destroy(): void;
}

export interface MeasuredPlacement extends Placement {
  /** Called by the stage with the element's rectangle on the canvas. */
  measure(rect: DOMRectReadOnly, origin: DOMRectReadOnly, resolution: number, themeChanged: boolean): void;
}

export function createPlacement(
  scene: Scene,
  element: HTMLElement,
  stage: { readonly wake: () => void; readonly release: (placement: MeasuredPlacement) => void },
): MeasuredPlacement {
  const layer = scene.add.container(0, 0);
  const camera: Cameras.Scene2D.Camera = scene.cameras.add(0, 0, 1, 1);
  camera.setOrigin(0, 0);
  // A layer is seen by its own camera and by no other: the filter holds the ids of the cameras that skip it.
  layer.cameraFilter = ~camera.id;
  const redraws: (() => void)[] = [];
  let width = 0;
  let height = 0;
  let resolution = 1;
  let theme = readTheme(element);
  let alive = true;

  const placement: MeasuredPlacement = {
    scene,
    element,
    layer,
    get width() {
      return width;
    },
    get height() {
      return height;
    },
    get theme() {
      return theme;
    },
    get resolution() {
      return resolution;
    },
    onLayout(redraw) {
      redraws.push(redraw);
      if (width > 0 && height > 0) redraw();
    },
    wake: stage.wake,
    measure(rect, origin, nextResolution, themeChanged) {
      const shown = rect.width >= 1 && rect.height >= 1;
      camera.setVisible(shown);
      if (!shown) {
        width = 0;
        height = 0;
        return;
      }
      const x = Math.round((rect.left - origin.left) * nextResolution);
      const y = Math.round((rect.top - origin.top) * nextResolution);
      camera.setViewport(x, y, Math.round(rect.width * nextResolution), Math.round(rect.height * nextResolution));
      camera.setZoom(nextResolution);
      if (themeChanged) theme = readTheme(element);
      const same = width === rect.width && height === rect.height && resolution === nextResolution;
      width = rect.width;
      height = rect.height;
      resolution = nextResolution;
      if (same && !themeChanged) return;
      for (const redraw of redraws) redraw();
    },
    destroy() {
      if (!alive) return;
      alive = false;
      stage.release(placement);
      // When the scene itself is shutting down, Phaser has already taken its cameras and its display list apart.
      if (layer.scene) layer.destroy(true);
      if (scene.cameras?.cameras?.includes(camera)) scene.cameras.remove(camera);
      stage.wake();
    },
  };
  return placement;
}
