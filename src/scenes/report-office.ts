/** The statistical office: reported beside known, a Why? in every row, and in words what stands in no row. */
import type { YearResult } from '#core/year';
import { UNSAID } from '#report/epilogue';
import { famineOf } from '#report/famine-record';
import { roughly } from '#report/format';
import { isHungerAdmitted, officeRows, officeSeries, seriesNamed } from '#report/headlines';
import { type OfficeLine, officeTable } from '#report/office-table';
import { planReckoning } from '#report/plan-dossier';
import type { Words } from '#report/words';
import type { RoomContext } from '#scenes/context';
import { createRegions } from '#scenes/report-regions';
import { createSystems } from '#scenes/report-systems';
import type { WhyPanel } from '#scenes/report-why';
import type { View } from '#session/session';
import { createAskedFigure } from '#ui/asked-figure';
import { columnHead, createDataTable } from '#ui/data-table';
import { html } from '#ui/element';

export function createOffice(context: RoomContext, view: View, now: YearResult, why: WhyPanel): HTMLElement {
  const words = context.words();
  const { t } = words;
  const rows = officeRows(now, view.years.at(-2), view.world);
  const lines = officeTable(rows, words).map((line) => ({
    line,
    button: whyButton(line, t('common.why'), t('report.whyOf', { row: line.label })),
  }));
  const bodies = lines.map(({ line, button }) => {
    const ask = (opener: HTMLElement) => why.show(seriesNamed(line.printedSeries!), line.label, opener);
    const row = officeRow(line, button, ask, words.t);
    button.addEventListener('click', () => {
      const opened = button.getAttribute('aria-expanded') !== 'true';
      for (const other of lines) other.button.setAttribute('aria-expanded', String(other.button === button && opened));
      for (const each of bodies) each.classList.toggle('is-chosen', each === row && opened);
      if (opened) why.show(officeSeries(line.id), line.label);
      else why.hide();
    });
    return row;
  });
  return html(
    'section',
    { class: 'office' },
    html('h2', {}, t('office.heading')),
    html(
      'table',
      { class: 'office-table' },
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          columnHead(String(now.year)),
          ...['reported', 'known', 'difference'].map((name) => columnHead(t(`office.${name}`))),
          columnHead(''),
        ),
      ),
      html('tbody', {}, ...bodies),
    ),
    why.element,
    reckoningOf(now, words),
    hungerOf(context, now, rows.find(({ plainText }) => plainText)?.known ?? 0, why),
    createSystems(context, view, now),
    createRegions(context, view, now),
  );
}

function whyButton({ id }: OfficeLine, text: string, label: string): HTMLButtonElement {
  return html(
    'button',
    { type: 'button', class: 'button', 'data-row': id, 'aria-expanded': 'false', 'aria-label': label },
    text,
  );
}

function officeRow(
  { label, reported, known, change, difference }: OfficeLine,
  button: HTMLElement,
  ask: (opener: HTMLElement) => void,
  t: (key: string, params?: Record<string, string>) => string,
): HTMLElement {
  const cell = (name: string, ...content: (string | HTMLElement | false)[]) =>
    html('td', { 'data-label': t(`office.${name}`), class: `is-${name}` }, ...content);
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, label),
    cell(
      'reported',
      reported === undefined
        ? t('office.notPrinted')
        : createAskedFigure({
            text: reported,
            label: t('report.whyOf', { row: `${label}, ${t('office.reported')}` }),
            onAsk: ask,
          }),
    ),
    cell('known', known, change !== undefined && html('small', { title: t('report.sinceLast') }, ` (${change})`)),
    cell('difference', difference ?? '–'),
    html('td', { class: 'office-why' }, button),
  );
}

/** In the year in which a plan ends: what was said of it, and what there was. */
function reckoningOf(now: YearResult, words: Words): HTMLElement | string {
  const reckoning = planReckoning(now, words);
  if (!reckoning) return '';
  const { caption, heads, rows, lines } = reckoning;
  return html(
    'section',
    { class: 'office-plan' },
    createDataTable({ caption, heads, rows }).element,
    html('p', {}, lines.join(' ')),
  );
}

/** Deaths: a range in words with its caution, beside no other figure. */
function hungerOf(context: RoomContext, now: YearResult, deaths: number, why: WhyPanel): HTMLElement | string {
  if (deaths < UNSAID) return '';
  const { t } = context.words();
  const [low, high] = roughly(deaths);
  const recorded = famineOf(now.year);
  return html(
    'section',
    { class: 'office-hunger' },
    html('h3', {}, t('office.row.excessDeaths')),
    html(
      'p',
      {},
      [
        t('office.excessDeaths', { low, high }),
        t(isHungerAdmitted(now) ? 'office.deathsAdmitted' : 'office.deathsNotPrinted'),
        t(recorded ? 'report.hungerCaution' : 'report.hungerAlone'),
      ].join(' '),
    ),
    html(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: ({ currentTarget }: Event) =>
          why.show(seriesNamed('excess_deaths'), t('office.row.excessDeaths'), currentTarget as HTMLElement, true),
      },
      t('why.quietDoor'),
    ),
    recorded &&
      html(
        'button',
        { type: 'button', class: 'link', onclick: () => context.openDialog(`famine-${recorded}`) },
        t(`hunger.${recorded}.door`),
      ),
  );
}
