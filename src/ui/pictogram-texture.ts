/**
 * Marks as Phaser textures, for what really moves: a sack on its line, a locomotive, a person on the road. Made once per mark,
 * tint and size at device resolution, so they are as sharp as the drawing beneath them.
 */
import type { Scene } from 'phaser';
import type { MarkKind } from '#ui/mark-style';
import { drawMark } from '#ui/pen';
import type { PictogramName } from '#ui/pictograms';
import type { Theme } from '#ui/theme';

export interface MarkTexture {
  readonly name: PictogramName;
  readonly kind: MarkKind;
  readonly size: number;
}

export function pictogramTexture(
  scene: Scene,
  { name, kind, size }: MarkTexture,
  theme: Theme,
  resolution: number,
): string {
  const side = Math.ceil((size + 4) * resolution);
  const key = `mark:${name}:${kind}:${side}:${theme.ink}:${theme.paper}`;
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, side, side);
  if (texture === null) return key;
  const ctx = texture.getContext();
  ctx.setTransform(resolution, 0, 0, resolution, 0, 0);
  drawMark({ ctx, theme, width: side, height: side }, name, 2, 2, size, kind);
  texture.refresh();
  return key;
}
