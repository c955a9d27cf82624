/** The systems of the period in the statistical office: one is chosen, its page is shown, and every figure answers Why? */
import type { YearResult } from '#core/year';
import type { Series } from '#report/series-declaration';
import {
  type RegionValue,
  type SystemPage,
  systemNamed,
  systemPage,
  type ToldPage,
  toldPage,
} from '#report/system-page';
import { systems } from '#report/systems';
import { culture } from '#report/systems/culture';
import { cardList, toldRun } from '#scenes/chronicle-dialog';
import type { RoomContext } from '#scenes/context';
import { createWhyPanel } from '#scenes/report-why';
import type { View } from '#session/session';
import { createChoiceList } from '#ui/choice-list';
import { columnHead } from '#ui/data-table';
import { html } from '#ui/element';

/** Kept while the page is open, so that the reader follows one system from year to year. */
let chosen = systems[0]!.id;

export function createSystems(context: RoomContext, view: View, now: YearResult): HTMLElement {
  const words = context.words();
  const { t } = words;
  const last = view.years.at(-2);
  const why = createWhyPanel(context, view);
  const page = html('div', { class: 'system-page' });
  const told = { now, last, world: view.world, start: view.scenario.start };
  const show = (id: string) => {
    chosen = id;
    why.hide();
    if (id === culture.id) {
      const year = { cards: context.chronicle, now, run: toldRun(view) };
      page.replaceChildren(...drawTold(context, view, toldPage(culture, year, words), now.year));
      return;
    }
    page.replaceChildren(
      ...drawPage(systemPage(systemNamed(id), told, words), t, now.year, (series, label) => why.show(series, label)),
    );
  };
  const list = createChoiceList({
    label: t('systems.choose'),
    value: chosen,
    options: [...systems, culture].map(({ id }) => ({ id, label: t(`system.${id}.name`) })),
    onChange: show,
  });
  show(chosen);
  return html(
    'section',
    { class: 'office-systems' },
    html('h2', {}, t('systems.heading')),
    html('p', {}, t('systems.intro')),
    list.element,
    page,
    why.element,
  );
}

type Translate = (key: string, params?: Record<string, string | number>) => string;

function drawPage(
  page: SystemPage,
  t: Translate,
  year: number,
  why: (series: Series, label: string) => void,
): HTMLElement[] {
  const figures = figureTable(
    page.figures.map(({ series, ...figure }) => ({
      ...figure,
      why: html(
        'button',
        {
          type: 'button',
          class: 'button',
          'aria-label': t('report.whyOf', { row: figure.label }),
          onclick: () => why(series, figure.label),
        },
        t('common.why'),
      ),
    })),
    t,
    year,
  );
  const decided = page.decisions.map(({ label, value, before }) =>
    html(
      'li',
      { class: before === undefined ? '' : 'is-moved' },
      html('span', {}, label),
      html('b', {}, value),
      before !== undefined && html('small', {}, t('systems.before', { value: before })),
    ),
  );
  return [
    html('p', { class: 'system-line' }, page.line),
    figures,
    html('h3', {}, t('systems.decided')),
    decided.length > 0
      ? html('ul', { class: 'system-decisions' }, ...decided)
      : html('p', {}, t('systems.nothingToDecide')),
    html('h3', {}, t('systems.byRegion')),
    regionBars(page.mapLabel, page.regions, t),
  ];
}

/** No figure of it follows from an equation, so none can say why: the cards are there to be read. */
function drawTold(context: RoomContext, view: View, page: ToldPage, year: number): HTMLElement[] {
  const { t } = context.words();
  return [
    html('p', { class: 'system-line' }, page.line),
    figureTable(page.counts, t, year),
    html('p', {}, t(page.quiet ? 'chronicle.quiet' : 'systems.told.rule')),
    regionBars(page.mapLabel, page.regions, t),
    cardList(context, view, page.cards),
  ];
}

function figureTable(
  figures: readonly (Pick<SystemPage['figures'][number], 'label' | 'now' | 'last'> & { readonly why?: HTMLElement })[],
  t: Translate,
  year: number,
): HTMLElement {
  // The first year of a run has nothing before it.
  const isFirst = figures.every(({ last }) => last === undefined);
  const years = [...(isFirst ? [] : [year - 1]), year].map((one) => columnHead(String(one)));
  return html(
    'table',
    { class: 'system-figures' },
    html('thead', {}, html('tr', {}, columnHead(t('systems.figure')), ...years, columnHead(''))),
    html(
      'tbody',
      {},
      ...figures.map(({ label, now, last, why }) =>
        html(
          'tr',
          {},
          html('th', { scope: 'row' }, label),
          !isFirst && html('td', {}, last ?? '–'),
          html('td', {}, now),
          html('td', {}, ...(why ? [why] : [])),
        ),
      ),
    ),
  );
}

function regionBars(label: string, regions: readonly RegionValue[], t: Translate): HTMLElement {
  return html(
    'table',
    { class: 'region-bars' },
    html('caption', {}, label),
    html(
      'tbody',
      {},
      ...regions.map(({ region, text, share }) =>
        html(
          'tr',
          {},
          html('th', { scope: 'row' }, t(`region.${region}`)),
          html(
            'td',
            { class: 'region-bar' },
            html('span', { style: `inline-size:${Math.round(100 * share)}%`, 'aria-hidden': 'true' }),
          ),
          html('td', {}, text),
        ),
      ),
    ),
  );
}
