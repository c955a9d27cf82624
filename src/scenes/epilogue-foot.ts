/** What one can do at the end: share, take away, go back to a year, or leave. */
import { seriesCsv } from '#report/csv';
import { valuesOf } from '#report/series';
import type { RoomContext } from '#scenes/context';
import { fingerprintOfGame, replayOf } from '#session/hand-out';
import type { View } from '#session/session';
import { download } from '#ui/download';
import { freshId, html } from '#ui/element';

export function createFoot(context: RoomContext, view: View, branch: (year: number) => void): HTMLElement {
  const { t } = context.words();
  const button = (label: string, act: () => void, look = 'button') =>
    html('button', { type: 'button', class: look, onclick: act }, label);
  const id = freshId('year');
  const year = html(
    'select',
    { id },
    ...view.years.map((result) => html('option', { value: result.year }, result.year)),
  );
  return html(
    'footer',
    { class: 'room-foot epilogue-foot' },
    html('h2', {}, t('epilogue.takeAway')),
    button(t('epilogue.share'), () => void context.copyLink(), 'button is-red'),
    button(t('epilogue.replay'), () => context.downloadReplay()),
    button(t('epilogue.csv'), () => downloadCsv(view)),
    html(
      'p',
      { class: 'go-back' },
      html('label', { for: id }, t('epilogue.fromYear')),
      year,
      button(t('epilogue.goBack'), () => branch(Number(year.value))),
    ),
    button(t('epilogue.title'), () => context.go('title')),
    html(
      'p',
      {},
      `${t('report.fingerprint')}: `,
      html('code', { 'data-testid': 'fingerprint' }, fingerprintOfGame(view)),
    ),
  );
}

function downloadCsv(view: View): void {
  const text = seriesCsv(replayOf(view, valuesOf).years, view.world.regionIds);
  download(new Blob([text], { type: 'text/csv' }), `pyatiletka-${view.scenario.id}.csv`);
}
