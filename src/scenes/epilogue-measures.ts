/** The five measures: five units and five kinds of drawing, so that nobody can add them. */

import type { YearResult } from '#core/year';
import { type FiveMeasures, fiveMeasures, type Leaving, type YearValue } from '#report/epilogue';
import { famineOf, faminesIn } from '#report/famine-record';
import { around } from '#report/format';
import type { Words } from '#report/words';
import { chartTools } from '#scenes/chart-tools';
import type { RoomContext } from '#scenes/context';
import type { View } from '#session/session';
import { createCountRow } from '#ui/count-row';
import { createDotScale } from '#ui/dot-scale';
import { html } from '#ui/element';
import { createLineChart } from '#ui/line-chart';
import type { MarkKind } from '#ui/mark-style';
import type { PictogramName } from '#ui/pictograms';
import { createYearStrip } from '#ui/year-strip';

interface Both {
  readonly run: FiveMeasures;
  readonly other: FiveMeasures;
  readonly otherName: string;
  readonly first: number;
  readonly year: number;
  readonly words: Words;
  readonly context: RoomContext;
}

export function createMeasures(
  { years, world }: View,
  road: readonly YearResult[],
  otherName: string,
  context: RoomContext,
): HTMLElement {
  const words = context.words();
  const both: Both = {
    run: fiveMeasures(years, world),
    other: fiveMeasures(road, world),
    otherName,
    first: years[0]!.year,
    year: years.at(-1)!.year,
    words,
    context,
  };
  return html(
    'ol',
    { class: 'measures' },
    industry(both),
    livingStandards(both),
    people(both),
    defence(both),
    leavingVillage(both),
  );
}

/** The figure of a measure is set large inside its own sentence, wherever the language puts it. */
function measure(
  { words }: Both,
  id: string,
  figure: string,
  number: string,
  note: string,
  ...body: (HTMLElement | SVGElement)[]
): HTMLElement {
  const [before, after] = around(figure, number);
  return html(
    'li',
    { class: 'measure' },
    html('h3', {}, words.t(`epilogue.${id}.name`)),
    html('p', { class: 'measure-figure' }, before, html('b', {}, number), after),
    html('p', { class: 'measure-note' }, note),
    ...body,
  );
}

/** One works is a fifth of the output of 1928. */
const WORKS = 0.2;
const WORKS_IN_ROW = 8;

function counted(label: string, pictogram: PictogramName, kind: MarkKind, count: number, most: number): HTMLElement {
  const row = createCountRow({ pictogram, segments: [{ count, kind }], most });
  return html(
    'div',
    { class: kind === 'industry' ? 'counted is-other' : 'counted' },
    html('b', {}, label),
    row.element,
  );
}

function industry(both: Both): HTMLElement {
  const { run, other, otherName, year, words } = both;
  const { t, format } = words;
  const number = format.number(run.industry.times, 1);
  const works = (label: string, kind: MarkKind, times: number) =>
    counted(label, 'site3', kind, times / WORKS, WORKS_IN_ROW);
  return measure(
    both,
    'industry',
    t('epilogue.industry.figure', { times: run.industry.times }),
    number,
    t('epilogue.industry.note', { year }),
    works('1928', 'idle', 1),
    works(`${year}, ${t('epilogue.thisRun')}`, 'take', run.industry.times),
    works(`${year}, ${otherName}`, 'industry', other.industry.times),
    html('p', { class: 'measure-key' }, t('epilogue.oneWorks', { percent: format.number(100 * WORKS) })),
    html(
      'p',
      { class: 'visually-hidden' },
      t('epilogue.industrySay', { times: number, other: format.number(other.industry.times, 1) }),
    ),
  );
}

function livingStandards(both: Both): HTMLElement {
  const { run, other, otherName, words } = both;
  const { t, format } = words;
  const { times, lowest, path } = run.livingStandards;
  const percent = (value: number) => format.number(100 * value);
  const points = (values: readonly YearValue[]) => values.map(({ year, value }) => ({ year, value: 100 * value }));
  const figures = {
    series: 'consumption_per_head',
    title: t('epilogue.livingStandards.name'),
    unit: t('epilogue.livingUnit'),
    columns: [
      { name: t('epilogue.thisRun'), points: points(path) },
      { name: otherName, points: points(other.livingStandards.path) },
    ],
  };
  const description = t('epilogue.livingSay', {
    end: percent(times),
    lowest: percent(lowest.value),
    year: lowest.year,
    other: percent(other.livingStandards.times),
  });
  const chart = createLineChart({
    title: figures.title,
    unit: t('epilogue.livingUnit'),
    description,
    tools: chartTools(both.context, { ...figures, description }),
    runs: [
      { label: t('epilogue.thisRun'), style: 'a', points: points(path), endText: percent(times) },
      {
        label: otherName,
        style: 'b',
        points: points(other.livingStandards.path),
        endText: percent(other.livingStandards.times),
      },
    ],
    format: (value) => format.number(value),
    table: {
      caption: t('epilogue.livingUnit'),
      heads: [t('common.year'), t('epilogue.thisRun'), otherName],
      rows: path.map(({ year, value }, i) => [
        String(year),
        percent(value),
        percent(other.livingStandards.path[i]!.value),
      ]),
    },
  });
  const figure = t('epilogue.livingStandards.figure', { percent: 100 * times });
  const note = t('epilogue.livingStandards.note', { year: lowest.year, lowest: 100 * lowest.value });
  return measure(both, 'livingStandards', figure, percent(times), note, chart.element);
}

/** One figure is ten million people. */
const PERSONS = 10;
const PERSONS_IN_ROW = 10;

function people(both: Both): HTMLElement {
  const { run, other, otherName, words } = both;
  const { t, format } = words;
  const { alive, towns, villages, excess } = run.people;
  const rows = (label: string, kind: MarkKind, of: FiveMeasures['people']) => [
    counted(`${label}: ${t('epilogue.towns')}`, 'person', kind, of.towns / PERSONS, PERSONS_IN_ROW),
    counted(t('epilogue.villages'), 'person', kind, of.villages / PERSONS, PERSONS_IN_ROW),
  ];
  const one = (value: number) => format.number(value, 1);
  const deaths = excess ? t('epilogue.people.excess', { low: excess[0], high: excess[1] }) : t('epilogue.noDeaths');
  const recorded = recordedOf(both).map((line) => ` ${line}`);
  return measure(
    both,
    'people',
    t('epilogue.people.figure', { alive }),
    format.number(alive),
    t('epilogue.people.note', { towns, villages }),
    ...rows(t('epilogue.thisRun'), 'take', run.people),
    ...rows(otherName, 'industry', other.people),
    html('p', { class: 'measure-key' }, t('epilogue.onePerson', { millions: PERSONS })),
    html(
      'p',
      { class: 'visually-hidden' },
      t('epilogue.peopleSay', {
        towns: one(towns),
        villages: one(villages),
        otherTowns: one(other.people.towns),
        otherVillages: one(other.people.villages),
      }),
    ),
    html('p', { class: 'measure-deaths' }, deaths, ...recorded),
  );
}

/** What historians give for the famines of the run's years; one that was under way when it began is not all its own. */
function recordedOf({ first, year, words: { t, format } }: Both): string[] {
  const famines = faminesIn(first, year);
  if (famines.length === 0) return [];
  const named = format.list(famines.map((id) => t(`epilogue.recorded.${id}`)));
  const underWay = famineOf(first) !== undefined && famineOf(first - 1) === famineOf(first);
  return [
    t('epilogue.recorded.what', { famines: named }),
    ...(underWay ? [t('epilogue.recorded.earlier', { year: first })] : []),
  ];
}

function defence(both: Both): HTMLElement {
  const { run, other, words } = both;
  const { t, format } = words;
  const { arms, heavyTimes } = run.defence;
  const scale = (label: string, mine: number, others: number, digits: number) =>
    createDotScale({
      label,
      run: { value: mine, text: format.number(mine, digits) },
      other: { value: others, text: format.number(others, digits) },
    }).element;
  return measure(
    both,
    'defence',
    t('epilogue.defence.figure', { times: heavyTimes }),
    format.number(heavyTimes, 1),
    t('epilogue.defence.note', { arms }),
    scale(t('epilogue.heavyScale'), heavyTimes, other.defence.heavyTimes, 1),
    scale(t('epilogue.armsScale'), arms, other.defence.arms, 0),
    html('p', { class: 'measure-key' }, t('epilogue.defence.limits')),
  );
}

const states: Readonly<Record<Leaving, 'open' | 'half' | 'shut'>> = {
  free: 'open',
  restricted: 'half',
  permit: 'shut',
};
const leavings = ['free', 'restricted', 'permit'] as const;

function leavingVillage(both: Both): HTMLElement {
  const { run, other, otherName, words } = both;
  const { t, format } = words;
  const { years, freeYears, turnedAway } = run.leavingVillage;
  const say = (of: FiveMeasures['leavingVillage']) =>
    leavings
      .map((id) => ({ id, own: of.years.filter(({ leaving }) => leaving === id) }))
      .filter(({ own }) => own.length > 0)
      .map(({ id, own }) =>
        t('epilogue.yearsOf', { leaving: t(`epilogue.leaving.${id}`), years: own.map(({ year }) => year).join(', ') }),
      )
      .join('; ');
  const strip = (label: string, of: FiveMeasures['leavingVillage'], isOther: boolean) =>
    createYearStrip({
      label,
      years: of.years.map(({ year, leaving }) => ({ year, state: states[leaving] })),
      description: `${label}. ${say(of)}`,
      other: isOther,
    }).element;
  const key = leavings.map((id) => html('li', { class: `is-${states[id]}` }, html('i'), t(`epilogue.leaving.${id}`)));
  return measure(
    both,
    'leavingVillage',
    t('epilogue.leavingVillage.figure', { free: freeYears, all: years.length }),
    String(freeYears),
    t('epilogue.leavingVillage.note'),
    strip(t('epilogue.thisRun'), run.leavingVillage, false),
    strip(otherName, other.leavingVillage, true),
    html('ul', { class: 'year-strip-key' }, ...key),
    html(
      'p',
      { class: 'measure-key' },
      turnedAway > 0 ? t('epilogue.turnedBack', { millions: format.number(turnedAway, 1) }) : '',
    ),
  );
}
