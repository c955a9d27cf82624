/**
 * A region's page over the map: in short while it is pointed at, whole once it is picked. The whole page stays until it is
 * closed; the short one can be walked over and read, and a click on it opens the whole one, as a click on its region does.
 */
import { type RegionDossier, type RegionFigure, regionDossier } from '#report/region-dossier';
import type { RoomContext } from '#scenes/context';
import type { Look } from '#scenes/look';
import { createWhyPanel } from '#scenes/report-why';
import { pictured } from '#scenes/site-pictures';
import { createDialog } from '#ui/dialog';
import { html } from '#ui/element';
import type { LandId } from '#ui/map-geometry';
import { siteIcon } from '#ui/site-icon';

export interface MapDossier {
  readonly element: HTMLElement;
  /** What is picked, or else what is pointed at; the game may have moved on since. */
  show(picked: LandId | null, pointed: LandId | null, look: Look): void;
  focus(): void;
}

/** Of the figures, those a glance wants. */
const SHORT = 4;
/** Lands of the west are described in the east, and the other way round: the page does not cover its own subject. */
const eastern: readonly LandId[] = ['ural', 'west-siberian', 'turkestan', 'east'];

export function createMapDossier(context: RoomContext, onClose: () => void, onOpen: () => void): MapDossier {
  const words = context.words();
  const { t } = words;
  const heading = html('h3', { tabindex: -1 });
  const close = html(
    'button',
    { type: 'button', class: 'icon-button map-card-close', 'aria-label': t('map.closeRegion'), onclick: onClose },
    '×',
  );
  const body = html('div', { class: 'map-card-body' });
  const element = html(
    'section',
    {
      class: 'map-card',
      hidden: true,
      'aria-label': t('map.region'),
      onclick: () => isShort() && onOpen(),
      // The focus that brought it stays where it is.
      onmousedown: (event: MouseEvent) => isShort() && event.preventDefault(),
    },
    heading,
    close,
    body,
  );
  const isShort = () => element.classList.contains('is-short');
  let drawn = '';

  return {
    element,
    focus: () => heading.focus(),
    show(picked, pointed, look) {
      const land = picked ?? pointed;
      element.hidden = land === null;
      if (land === null) return;
      const dossier = land === 'east' ? undefined : regionDossier(land, look.comparison, words);
      const key = JSON.stringify([
        land,
        picked,
        dossier?.heads,
        dossier?.figures.map(({ now, last }) => [now, last]),
        dossier?.sites,
      ]);
      if (key === drawn) return;
      drawn = key;
      const short = picked === null;
      element.classList.toggle('is-short', short);
      element.classList.toggle('is-left', eastern.includes(land));
      close.hidden = short;
      heading.textContent = dossier?.name ?? t('map.east');
      body.replaceChildren(...(dossier ? pageOf(dossier, short, look) : [html('p', {}, t('map.eastSaid'))]));
    },
  };

  function pageOf(dossier: RegionDossier, short: boolean, look: Look): HTMLElement[] {
    const figures = short ? dossier.figures.slice(0, SHORT) : dossier.figures;
    const rows = figures.map((figure) =>
      html(
        'tr',
        {},
        html('th', { scope: 'row' }, figure.label),
        html('td', { 'data-figure': figure.id }, html('b', {}, figure.now)),
        html('td', {}, figure.last),
        !short && html('td', {}, whyButton(figure, dossier.name, look)),
      ),
    );
    const head = (text: string) => html('th', { scope: 'col' }, text);
    const table = html(
      'table',
      {},
      html('thead', {}, html('tr', {}, head(''), ...dossier.heads.map(head), !short && head(''))),
      html('tbody', {}, ...rows),
    );
    if (short) return [table, html('p', { class: 'map-card-hint' }, t('map.pickHint'))];
    return [table, ...listsOf(dossier)];
  }

  function listsOf({ flows, sites }: RegionDossier): HTMLElement[] {
    return [
      html('h4', {}, t('map.comesAndGoes')),
      flows.length > 0
        ? html('ul', {}, ...flows.map((line) => html('li', {}, line)))
        : html('p', {}, t('map.flow.none')),
      html('h4', {}, t('map.sites')),
      sites.length > 0
        ? html(
            'ul',
            { class: 'map-card-sites' },
            ...sites.map(({ name, kind, stage, text }) =>
              html('li', {}, siteIcon(pictured(kind), stage), html('span', {}, name), html('small', {}, text)),
            ),
          )
        : html('p', {}, t('map.noSites')),
    ];
  }

  function whyButton({ label, series }: RegionFigure, region: string, look: Look): HTMLElement {
    const whole = `${region}: ${label}`;
    const open = () => openWhy(context, look, series, whole);
    return html(
      'button',
      { type: 'button', class: 'link', 'aria-label': t('report.whyOf', { row: whole }), onclick: open },
      t('common.why'),
    );
  }
}

function openWhy(
  context: RoomContext,
  { view, comparison }: Look,
  series: RegionFigure['series'],
  label: string,
): void {
  // The panel compares the last year with the one before: the one on the table is the last.
  const panel = createWhyPanel(context, { ...view, years: [...view.years, comparison.now] });
  const dialog = createDialog({
    title: label,
    closeLabel: context.words().t('common.close'),
    content: [panel.element],
    onClose: () => dialog.destroy(),
  });
  document.body.append(dialog.element);
  dialog.open();
  panel.show(series, label);
}
