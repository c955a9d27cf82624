/** The ordinary body of the year: title and sentences, the map, the account beyond the diagonal, the controls. */
import type { Scene } from 'phaser';
import type { Beat, BeatId } from '#report/beat';
import type { BeatCauses } from '#report/beat-causes';
import type { RoomContext } from '#scenes/context';
import { fillAccount, type YearAccount } from '#scenes/year-account';
import { drawCauses } from '#scenes/year-causes';
import { createYearControls, type YearActions } from '#scenes/year-controls';
import { createYearMap, type YearMap } from '#scenes/year-map';
import type { View } from '#session/session';
import { html, setText } from '#ui/element';

export interface YearBody {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** The element must stand in the page. */
  show(beat: Beat, timed: boolean): void;
  at(share: number): void;
  showPaused(paused: boolean): void;
  destroy(): void;
}

/** The account is complete before the beat ends, so that it can be read. */
const FILLED = 0.7;

export function createYearBody(
  context: RoomContext,
  scene: Scene,
  view: View,
  causes: Promise<ReadonlyMap<BeatId, BeatCauses>>,
  still: boolean,
  speed: number,
  actions: YearActions,
): YearBody {
  const words = context.words();
  const { year } = view.years.at(-1)!;
  const last = view.years.at(-2)?.year;
  const heading = html('h2', { class: 'big-title', tabindex: -1 });
  const when = html('p', { class: 'year-when' });
  const text = html('p', { class: 'year-words' });
  const place = html('div', { class: 'year-map' });
  const label = words.t('year.heading', { year });
  // Taller than its box in the longest beats: it scrolls, also by keyboard.
  const side = html('section', { class: 'year-account', tabindex: 0, 'aria-label': label });
  const controls = createYearControls(words, still, speed, actions);
  const element = html(
    'div',
    { class: 'year-room' },
    html('div', { class: 'year-side' }),
    html('div', { class: 'year-diagonal' }),
    html('div', { class: 'year-head' }, heading, when, text),
    place,
    side,
    controls.element,
  );
  let map: YearMap | undefined;
  let account: YearAccount | undefined;
  let shown: Beat | undefined;
  return {
    element,
    heading,
    show(beat, timed) {
      setText(heading, words.t(`beat.${beat.id}.name`));
      setText(when, words.t(`year.when.${beat.id}`, { year }));
      setText(text, beat.text.map((line) => words.say(line)).join(' '));
      map ??= createYearMap(context, scene, place, view);
      shown = beat;
      const moved = html('div', { class: 'account-causes' });
      account = fillAccount(side, beat, view.world, words, map.show(beat, timed), moved);
      void causes.then((found) => {
        const own = found.get(beat.id);
        if (own?.causes.length && shown === beat) moved.replaceChildren(drawCauses(own, last, words));
      });
      // Longer sentences move the map down without changing its size.
      context.stage.relayout();
    },
    at: (share) => account?.at(Math.min(1, share / FILLED)),
    showPaused: controls.showPaused,
    destroy() {
      map?.destroy();
      element.remove();
    },
  };
}
