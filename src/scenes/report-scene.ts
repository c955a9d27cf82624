/** The report: two papers on one desk, what was printed and what was known. */
import { Scene } from 'phaser';
import type { RoomContext } from '#scenes/context';
import { guideShows } from '#scenes/guide';
import { createChronicle, type FoldMemory } from '#scenes/report-chronicle';
import { createFirstYear } from '#scenes/report-first-year';
import { createGazette } from '#scenes/report-gazette';
import { createReportGuide } from '#scenes/report-guide';
import { createOffice } from '#scenes/report-office';
import { createWhyPanel } from '#scenes/report-why';
import { createRoomBar } from '#scenes/room-bar';
import { fingerprintOfGame } from '#session/hand-out';
import { html } from '#ui/element';

export function createReportScene(context: RoomContext): Scene {
  return new ReportScene(context);
}

class ReportScene extends Scene {
  readonly #context: RoomContext;
  // A phone begins with the chronicle folded.
  readonly #memory: FoldMemory = { open: !matchMedia('(width <= 760px)').matches };

  constructor(context: RoomContext) {
    super('report');
    this.#context = context;
  }

  create(): void {
    const context = this.#context;
    const { t } = context.words();
    const session = context.session();
    const view = session.view();
    const now = view.years.at(-1)!;
    const last = now.year === view.scenario.lastYear;
    const guided = guideShows(context, view);
    const goOn = () => {
      if (guided) void context.changeSettings({ guide: 'away' }); // it is the guide of one year
      session.nextYear();
      context.go(last ? 'epilogue' : 'planning');
    };
    const button = (label: string, act: () => void, look = 'button') =>
      html('button', { type: 'button', class: look, onclick: act }, label);
    const next = t(last ? 'report.end' : 'report.next');
    const bar = createRoomBar(
      context,
      now.year,
      t('report.heading'),
      html('span', { class: 'room-words' }, t('report.twoPapers')),
      button(next, goOn, 'button is-red'),
    );
    const foot = html(
      'footer',
      { class: 'room-foot' },
      button(t('report.copyLink'), () => void context.copyLink()),
      button(t('report.again'), () => context.go('year')),
      button(t('report.toTitle'), () => context.go('title')),
      html(
        'p',
        {},
        `${t('report.fingerprint')}: `,
        html('code', { 'data-testid': 'fingerprint' }, fingerprintOfGame(view)),
        ` ${t('report.fingerprintNote')}`,
      ),
      button(next, goOn, 'button is-red'),
    );
    const why = createWhyPanel(context, view);
    const papers = html(
      'div',
      { class: 'report-room' },
      createGazette(view, now, context.words(), why),
      createOffice(context, view, now, why),
    );
    const chronicle = createChronicle(context, view, now, this.#memory);
    const leaving = new AbortController();
    const inFirst = now.year === view.scenario.firstYear;
    const changes = inFirst && createFirstYear(context, view, leaving.signal);
    const room = html('div', { class: 'room' }, bar, papers, changes, chronicle, foot);
    if (guided) bar.after(createReportGuide(context, view, room));
    context.app.append(room);
    this.events.once('shutdown', () => {
      leaving.abort();
      room.remove();
    });
    const heading = room.querySelector('h1')!;
    heading.tabIndex = -1;
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    context.live.say(`${t('report.heading')} ${now.year}. ${t('report.twoPapers')}`);
  }
}
