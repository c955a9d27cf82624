/** What stands under the measures: turning points, what was hidden, what the model leaves out. */
import { whatWasHidden } from '#report/epilogue';
import { strongest, type TurningPoint, turnings } from '#report/turning-points';
import { printOf } from '#report/units';
import type { RoomContext } from '#scenes/context';
import { famineLinks } from '#scenes/famine-links';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';

/** Milliseconds of reckoning between two moments in which the page can answer its reader. */
const AT_A_TIME = 12;

/** Many decisions are each lived without: they are reckoned in small steps after the room has opened. */
export function createTurningPoints(
  { state, years, world }: View,
  context: RoomContext,
  branch: (year: number) => void,
): HTMLElement {
  const { t } = context.words();
  const note = html('p', { role: 'status' }, t('epilogue.turning.reckoning'));
  const list = html('ol', { class: 'turning-points' });
  const section = html('section', { class: 'turning' }, html('h2', {}, t('epilogue.turningPoints')), note, list);
  const waiting = turnings(state.plans, years, world);
  const weighed: TurningPoint[] = [];
  const step = () => {
    if (!section.isConnected) return;
    const until = performance.now() + AT_A_TIME;
    while (waiting.length > 0 && performance.now() < until) weighed.push(waiting.shift()!());
    if (waiting.length > 0) {
      window.setTimeout(step);
      return;
    }
    const points = strongest(weighed);
    note.textContent = t(points.length > 0 ? 'epilogue.turningPointsNote' : 'epilogue.turning.none');
    list.replaceChildren(...points.map((point) => turningPoint(point, context, branch)));
  };
  requestAnimationFrame(() => window.setTimeout(step));
  return section;
}

function turningPoint(
  { year, dossier, industry, livingStandards, worstFood }: TurningPoint,
  context: RoomContext,
  branch: (year: number) => void,
): HTMLElement {
  const { t, format } = context.words();
  const percent = (share: number) => `${format.signed(100 * share)}\u00a0%`;
  const effects = { industry: percent(industry), living: percent(livingStandards), food: percent(worstFood) };
  return html(
    'li',
    {},
    html('b', {}, year),
    html('span', { class: 'turning-name' }, t(`dossier.${dossier}.name`)),
    html('span', {}, t('epilogue.turning.effects', effects)),
    html('button', { type: 'button', class: 'link', onclick: () => branch(year) }, t('epilogue.branch', { year })),
  );
}

export function createHidden({ years, world }: View, context: RoomContext): HTMLElement {
  const { t, format } = context.words();
  const rows = whatWasHidden(years, world).map(({ year, harvest, industry, defence }) => [
    String(year),
    ...[harvest.reported, harvest.known].map((value) => format.value(value, printOf('million t'))),
    ...[industry.reported, industry.known].map((value) => format.value(value, printOf('1928 = 1'))),
    ...[defence.reported, defence.known].map((value) => format.value(value, printOf('million roubles of 1928'))),
  ]);
  const heads = [
    'year',
    'harvestReported',
    'harvestKnown',
    'industryReported',
    'industryKnown',
    'defenceReported',
    'defenceKnown',
  ];
  const table = createDataTable({
    caption: t('epilogue.hiddenNote'),
    heads: heads.map((head) => t(`epilogue.hiddenTable.${head}`)),
    rows,
  });
  return html('section', { class: 'paper' }, html('h2', {}, t('epilogue.hidden')), table.element);
}

const leftOut = ['fear', 'quality', 'deported', 'war', 'regions', 'culture'] as const;

export function createLeftOut(context: RoomContext, { scenario }: View): HTMLElement {
  const { t } = context.words();
  return html(
    'section',
    { class: 'paper' },
    html('h2', {}, t('epilogue.leftOut')),
    html('ul', { class: 'left-out' }, ...leftOut.map((id) => html('li', {}, t(`leftOut.${id}`)))),
    html(
      'p',
      {},
      html(
        'button',
        { type: 'button', class: 'link', onclick: () => context.openDialog('not-claimed') },
        t('notClaimed.heading'),
      ),
    ),
    ...famineLinks(context, scenario),
  );
}
