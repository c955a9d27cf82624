/**
 * A drawing is a sheet with props: `setProps` redraws it, and unless the reader prefers less motion the numbers glide to their
 * new values for a fifth of a second. The placeholder carries the drawing's words, because a canvas says nothing to a reader.
 */
import type { Tweens } from 'phaser';
import { blend } from '#ui/blend';
import type { Pen } from '#ui/pen';
import type { Placement } from '#ui/placement';
import { createSheet } from '#ui/sheet';
import { prefersReducedMotion } from '#ui/theme';

export interface Described {
  /** The drawing in words: the text alternative of its placeholder. */
  readonly description: string;
}

export interface Drawing<Props> {
  setProps(next: Props, options?: { readonly animate?: boolean }): void;
  destroy(): void;
}

const glideMilliseconds = 220;

export function describePlaceholder(element: HTMLElement, description: string): void {
  if (element.getAttribute('aria-label') === description) return;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', description);
}

export function mountDrawing<Props extends Described>(
  placement: Placement,
  initial: Props,
  paint: (pen: Pen, props: Props) => void,
): Drawing<Props> {
  const sheet = createSheet(placement);
  const { redraw, setProps, stop } = glidingProps(placement, initial, (shown) => {
    sheet.paint((pen) => paint(pen, shown));
  });
  placement.onLayout(redraw);
  describePlaceholder(placement.element, initial.description);
  return {
    setProps(next, options) {
      describePlaceholder(placement.element, next.description);
      setProps(next, options?.animate ?? true);
    },
    destroy() {
      stop();
      sheet.destroy();
      placement.destroy();
    },
  };
}

/** Props that glide from what is shown to what is wanted; `show` is called with each step. */
export function glidingProps<Props>(placement: Placement, initial: Props, show: (props: Props) => void) {
  let shown = initial;
  let wanted = initial;
  let glide: Tweens.Tween | null = null;
  const stop = () => {
    glide?.remove();
    glide = null;
  };
  const redraw = () => show(shown);
  return {
    redraw,
    stop,
    setProps(next: Props, animate: boolean) {
      stop();
      const from = shown;
      wanted = next;
      if (!animate || prefersReducedMotion() || placement.width === 0) {
        shown = wanted;
        redraw();
        return;
      }
      glide = placement.scene.tweens.addCounter({
        from: 0,
        to: 1,
        duration: glideMilliseconds,
        ease: 'Cubic.easeOut',
        onUpdate: (tween) => {
          shown = blend(from, wanted, tween.getValue() ?? 1);
          redraw();
        },
        onComplete: () => {
          glide = null;
          shown = wanted;
          redraw();
        },
      });
      placement.wake();
    },
  };
}
