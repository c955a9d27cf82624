/** The run beside other countries, and who was hired abroad. */

import {
  besideWorld,
  COMPARED,
  type Compared,
  changeBetween,
  echoInManchukuo,
  grainBuysInSlump,
  growthBetween,
  type Line,
  SLUMP,
} from '#report/beside-world';
import type { Words } from '#report/words';
import { chartTools } from '#scenes/chart-tools';
import type { RoomContext } from '#scenes/context';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';
import { createLineChart } from '#ui/line-chart';
import { createSegmented } from '#ui/segmented';

const DIGITS: Readonly<Record<Compared, number>> = { product: 2, total: 0, steel: 1 };
const SHOWN_YEARS = 6;
/** The span of which the article that began this project speaks. */
const QUOTED = { from: 1930, to: 1938 } as const;

/** Nothing when no country is on record in the years of the run. */
export function createBesideWorld(view: View, context: RoomContext): HTMLElement | undefined {
  const words = context.words();
  const { t } = words;
  let [compared, country]: [Compared, Line['country']] = ['product', 'germany'];
  if (!besideWorld(compared, view.years, view.world, view.scenario.abroad)) return undefined;

  const figure = html('div', { class: 'beside-figure' });
  const choice = <T extends string>(
    label: string,
    name: (id: T) => string,
    ids: readonly T[],
    value: T,
    take: (id: T) => void,
  ) => {
    const options = ids.map((id) => ({ id, label: name(id) }));
    const props = (chosen: T) => ({ label, value: chosen, options, onChange: (id: string) => change(id as T) });
    const change = (id: T) => {
      take(id);
      pick.update(props(id));
      figure.replaceChildren(...drawn(view, context, compared, country));
    };
    const pick = createSegmented(props(value));
    return pick.element;
  };
  const measure = choice(
    t('epilogue.beside.measure'),
    (id: Compared) => t(`epilogue.beside.${id}`),
    COMPARED,
    compared,
    (id) => {
      compared = id;
    },
  );
  const beside = choice(
    t('epilogue.beside.country'),
    (id: Line['country']) => t(`epilogue.beside.${id}`),
    ['germany', 'japan', 'britain', 'usa', 'ussr'],
    country,
    (id) => {
      country = id;
    },
  );
  figure.replaceChildren(...drawn(view, context, compared, country));
  return html(
    'section',
    { class: 'paper beside' },
    html('h2', {}, t('epilogue.beside.heading')),
    html('p', {}, t('epilogue.beside.intro')),
    measure,
    beside,
    figure,
    ...remarks(view, words).map((line) => html('p', {}, line)),
  );
}

function drawn(
  { years, world, scenario }: View,
  context: RoomContext,
  compared: Compared,
  country: Line['country'],
): Node[] {
  const { t, format } = context.words();
  const { run, others } = besideWorld(compared, years, world, scenario.abroad)!;
  const other = others.find((line) => line.country === country)!;
  const print = (value: number | undefined) => (value === undefined ? '–' : format.number(value, DIGITS[compared]));
  const [measure, unit] = [t(`epilogue.beside.${compared}`), t(`epilogue.beside.${compared}Unit`)];
  const ends = (points: typeof run) => [print(points[0]?.value), print(points.at(-1)?.value)] as const;
  const [first, last] = ends(run);
  const [otherFirst, otherLast] = ends(other.points);
  const description = t('epilogue.beside.say', {
    measure,
    unit,
    first,
    last,
    country: t(`epilogue.beside.${country}`),
    otherFirst,
    otherLast,
  });
  const figures = {
    series: `${compared}-${country}`,
    title: measure,
    unit,
    columns: [
      { name: t('epilogue.beside.run'), points: run },
      { name: t(`epilogue.beside.${country}`), points: other.points },
    ],
  };
  const sourcesOf = (lines: readonly Line[]) =>
    [...new Set(lines.flatMap((line) => line.sources))].map((id) => t(`epilogue.beside.source.${id}`));
  const chart = createLineChart({
    title: measure,
    unit,
    description,
    tools: chartTools(context, { ...figures, description, sources: sourcesOf([other]) }),
    runs: [
      { label: t('epilogue.beside.run'), style: 'a', points: run, endText: last },
      { label: t(`epilogue.beside.${country}`), style: 'b', points: other.points, endText: otherLast },
    ],
    format: (value) => format.number(value),
    table: {
      caption: t('epilogue.beside.caption', { measure, unit }),
      heads: [t('common.year'), t('epilogue.beside.run'), t(`epilogue.beside.${country}`)],
      rows: run.map(({ year, value }) => [
        String(year),
        print(value),
        print(other.points.find((point) => point.year === year)?.value),
      ]),
    },
  });
  const lines = [
    { name: t('epilogue.beside.run'), points: run },
    ...others.map((line) => ({ name: t(`epilogue.beside.${line.country}`), points: line.points })),
  ];
  const shown = spread(run.map(({ year }) => year));
  const growth = (points: typeof run) => {
    const share = growthBetween(points, run[0]!.year, points.at(-1)?.year ?? run[0]!.year);
    return share === undefined ? '–' : format.number(100 * share, 1);
  };
  const table = createDataTable({
    caption: t('epilogue.beside.caption', { measure, unit }),
    heads: ['', ...shown.map(String), t('epilogue.beside.growth')],
    rows: lines.map(({ name, points }) => [
      name,
      ...shown.map((year) => print(points.find((point) => point.year === year)?.value)),
      growth(points),
    ]),
  });
  return [
    chart.element,
    table.element,
    html('p', { class: 'measure-key' }, `${t('common.sources')}: ${sourcesOf(others).join('; ')}.`),
  ];
}

/** A few of the years, both ends among them. */
function spread(years: readonly number[]): number[] {
  if (years.length <= SHOWN_YEARS) return [...years];
  return Array.from(
    { length: SHOWN_YEARS },
    (_, i) => years[Math.round((i * (years.length - 1)) / (SHOWN_YEARS - 1))]!,
  );
}

/** What the comparison says of the slump, of the quoted rates of growth and of the echo. */
function remarks({ years, world, scenario }: View, { t, format }: Words): string[] {
  const { run, others } = besideWorld('product', years, world, scenario.abroad)!;
  const said: string[] = [];
  const usa = others.find(({ country }) => country === 'usa')!;
  const [lost, own] = [usa.points, run].map((points) => changeBetween(points, SLUMP.from, SLUMP.to));
  if (lost !== undefined && own !== undefined)
    said.push(
      t('epilogue.beside.slump', {
        percent: format.number(-100 * lost),
        run: format.signed(100 * own),
      }),
    );
  const buys = grainBuysInSlump(years, world);
  if (buys !== undefined) said.push(t('epilogue.beside.slumpPrices', { percent: format.number(100 * buys) }));
  const total = besideWorld('total', years, world, scenario.abroad)!;
  const [germany, japan] = (['germany', 'japan'] as const).map((id) =>
    growthBetween(total.others.find(({ country }) => country === id)!.points, QUOTED.from, QUOTED.to),
  );
  if (germany !== undefined && japan !== undefined)
    said.push(
      t('epilogue.beside.growthNote', {
        germany: format.number(100 * germany, 1),
        japan: format.number(100 * japan, 1),
      }),
    );
  const echo = echoInManchukuo(years, world);
  if (echo)
    said.push(
      t(echo.claimed ? 'epilogue.beside.echo' : 'epilogue.beside.noEcho', { times: format.number(echo.times, 1) }),
    );
  return said;
}

/** Nothing when the scenario names no contracts of the run’s years. */
export function createContracts({ years, scenario }: View, context: RoomContext): HTMLElement | undefined {
  const { t, format, language } = context.words();
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const lived = scenario.contracts.filter(({ from, to }) => to >= first && from <= last);
  if (lived.length === 0) return undefined;
  const heads = (['partner', 'what', 'years', 'cost', 'note'] as const).map((head) =>
    t(`epilogue.beside.contractHeads.${head}`),
  );
  const rows = lived.map(({ partner, what, from, to, cost, note }) => [
    partner,
    what[language],
    `${from}–${to}`,
    cost === null ? t('epilogue.beside.unknown') : format.number(cost, 1),
    note[language],
  ]);
  const table = createDataTable({ caption: t('epilogue.beside.contractsNote'), heads, rows });
  table.element.classList.add('is-wordy');
  // Firms are called by their own names in every language.
  for (const partner of table.element.querySelectorAll<HTMLElement>('tbody th')) partner.translate = false;
  return html('section', { class: 'paper contracts' }, html('h2', {}, t('epilogue.beside.contracts')), table.element);
}
