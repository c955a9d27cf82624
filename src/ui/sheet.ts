/**
 * A sheet is a Phaser image whose texture is drawn with the canvas pen: linework, hatching and text, sharp at the screen’s own
 * resolution. What moves is a Phaser object on top of it.
 */
import { type GameObjects, Textures } from 'phaser';
import type { Pen } from '#ui/pen';
import type { Placement } from '#ui/placement';

export interface Sheet {
  readonly image: GameObjects.Image;
  /** Clears the sheet to the placement's present size and draws it anew. */
  paint(draw: (pen: Pen) => void): void;
  destroy(): void;
}

let lastSheet = 0;

export function createSheet(placement: Placement): Sheet {
  const { scene, layer } = placement;
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0);
  layer.add(image);
  let key = '';

  const release = () => {
    if (key !== '' && scene.textures.exists(key)) scene.textures.remove(key);
    key = '';
  };
  // Textures belong to the game, not to the scene: a scene that ends must give them back.
  scene.events.once('shutdown', release);

  const textureOf = (width: number, height: number) => {
    const present = key === '' ? null : scene.textures.get(key);
    const source = present?.getSourceImage();
    if (present && source?.width === width && source.height === height) return present;
    const stale = key;
    lastSheet += 1;
    key = `sheet:${lastSheet}`;
    const made = scene.textures.createCanvas(key, width, height);
    image.setTexture(key);
    if (stale !== '') scene.textures.remove(stale);
    return made;
  };

  return {
    image,
    paint(draw) {
      const { width, height, resolution, theme } = placement;
      if (width < 1 || height < 1) return;
      const texture = textureOf(Math.round(width * resolution), Math.round(height * resolution));
      if (!(texture instanceof Textures.CanvasTexture)) return;
      const ctx = texture.getContext();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
      ctx.setTransform(resolution, 0, 0, resolution, 0, 0);
      draw({ ctx, theme, width, height });
      texture.refresh();
      image.setScale(1 / resolution);
      placement.wake();
    },
    destroy() {
      scene.events.off('shutdown', release);
      image.destroy();
      release();
    },
  };
}
