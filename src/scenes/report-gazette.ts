/** The Plan Gazette: what was printed, and at its foot what was not. */
import type { YearResult } from '#core/year';
import { type GazetteItem, gazetteOf, seriesNamed } from '#report/headlines';
import { printOf } from '#report/units';
import type { Words } from '#report/words';
import type { WhyPanel } from '#scenes/report-why';
import type { View } from '#session/session';
import { createAskedFigure } from '#ui/asked-figure';
import { html } from '#ui/element';

export function createGazette(
  { years, world, scenario }: View,
  now: YearResult,
  words: Words,
  why: Pick<WhyPanel, 'show'>,
): HTMLElement {
  const { lead, items, notPrinted, quiet, headline } = gazetteOf(now, years.at(-2), world);
  const printed = ({ value, unit }: GazetteItem) => words.format.value(value, printOf(unit));
  const unitOf = ({ unit }: GazetteItem) => words.t(`unit.${printOf(unit).unit}`);
  const nameOf = ({ id }: GazetteItem) => words.t(`gazette.item.${id}`);
  const asked = (item: GazetteItem) =>
    createAskedFigure({
      text: printed(item),
      label: words.t('report.whyOf', { row: `${nameOf(item)}, ${unitOf(item)}` }),
      onAsk: (opener) => why.show({ ...seriesNamed(item.series), unit: item.unit }, nameOf(item), opener),
    });
  const row = (item: GazetteItem) =>
    html('div', {}, html('dt', {}, nameOf(item)), html('dd', {}, asked(item), ` ${unitOf(item)}`));
  const line = [
    words.t('report.firstIssue', { n: now.year - scenario.firstYear + 1 }),
    words.t('gazette.issue', { year: now.year + 1 }),
    words.t('gazette.asReported'),
  ];
  return html(
    'section',
    { class: 'gazette' },
    html('h2', {}, words.t('gazette.name')),
    html('p', { class: 'gazette-line' }, ...line.map((text) => html('span', {}, text))),
    quiet
      ? html('p', { class: 'gazette-headline' }, words.say(headline))
      : html(
          'div',
          { class: 'gazette-band' },
          asked(lead),
          html('strong', {}, `${nameOf(lead)}, ${unitOf(lead)}`),
          html('span', {}, words.say(headline)),
        ),
    html('dl', { class: 'gazette-items' }, ...(quiet ? [lead, ...items] : items).map(row)),
    notPrinted.length > 0 &&
      html(
        'p',
        { class: 'gazette-foot' },
        `${words.t('gazette.notPrinted.heading')}: `,
        notPrinted.map((id) => words.t(`gazette.notPrinted.${id}`)).join(', '),
        '.',
      ),
  );
}
