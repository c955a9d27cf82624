/** The report: two papers on one desk, what was printed and what was known. */
import { Scene } from 'phaser';
import type { RoomContext } from '#scenes/context';
import { createChronicle, type FoldMemory } from '#scenes/report-chronicle';
import { createGazette } from '#scenes/report-gazette';
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
    const goOn = () => {
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
    const room = html('div', { class: 'room' }, bar, papers, chronicle, foot);
    context.app.append(room);
    this.events.once('shutdown', () => room.remove());
    const heading = room.querySelector('h1')!;
    heading.tabIndex = -1;
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    context.live.say(`${t('report.heading')} ${now.year}. ${t('report.twoPapers')}`);
  }
}
