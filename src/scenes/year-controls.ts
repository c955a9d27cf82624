/** Pause, step, speed, skip; under reduced motion and in winter only on, and on to the report. */
import type { Words } from '#report/words';
import { html, setText } from '#ui/element';
import { createSegmented } from '#ui/segmented';

export interface YearActions {
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
  readonly step: () => void;
  readonly skipBeat: () => void;
  readonly skipToReport: () => void;
}

export interface YearControls {
  readonly element: HTMLElement;
  showPaused(paused: boolean): void;
}

const speeds = [
  { id: '0.5', label: '½×' },
  { id: '1', label: '1×' },
  { id: '2', label: '2×' },
] as const;

export function createYearControls(words: Words, still: boolean, speed: number, actions: YearActions): YearControls {
  const button = (label: string, act: () => void, look = 'button') =>
    html('button', { type: 'button', class: look, onclick: act }, label);
  const toReport = button(words.t('year.skip'), actions.skipToReport);
  if (still) {
    const next = button(words.t('common.next'), actions.skipBeat, 'button is-ink');
    const note = html('span', { class: 'year-note' }, words.t('year.stillNote'));
    return {
      element: html('div', { class: 'year-controls' }, next, note, html('span', { class: 'space' }), toReport),
      showPaused: () => {},
    };
  }
  const pause = button(words.t('year.pause'), actions.toggle, 'button is-ink year-pause');
  const pace = createSegmented({
    label: words.t('settings.speed'),
    value: String(speed),
    options: speeds,
    onChange: choose,
  });
  function choose(value: string): void {
    pace.update({ label: words.t('settings.speed'), value, options: speeds, onChange: choose });
    actions.setSpeed(Number(value));
  }
  return {
    element: html(
      'div',
      { class: 'year-controls' },
      pause,
      button(words.t('year.step'), actions.step, 'button year-step'),
      pace.element,
      html('span', { class: 'year-note' }, words.t('year.keys')),
      html('span', { class: 'space' }),
      button(words.t('year.skipBeat'), actions.skipBeat),
      toReport,
    ),
    showPaused: (paused) => setText(pause, words.t(paused ? 'year.play' : 'year.pause')),
  };
}
