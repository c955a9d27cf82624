/** The pages about the model that are computed from it, by their paths; `npm run docs` writes them, a test compares them. */
import type { Identification } from '#calibration/identify';
import { between, markdownTable } from '#cli/markdown';
import { figures } from '#cli/table';
import {
  BOUNDS_HEAD,
  boundRows,
  DISTANCES_HEAD,
  distanceRows,
  OBSERVED_HEAD,
  observedRows,
  QUOTED_HEAD,
  quotedRows,
} from '#cli/validation-rows';
import { tryGates } from '#counterfactual/gates';
import type { Compared, Uncertainty } from '#counterfactual/uncertainty';
import type { Scenario } from '#scenario/scenario';
import { meanAbsolute, type Observation } from '#validation/compare';
import type { Evidence } from '#validation/evidence';
import type { Validation } from '#validation/validate';

const GENERATED = '<!-- computed by `npm run docs`; change what it follows from, not this page -->';

export interface Identified {
  readonly date: string;
  readonly modelVersion: string;
  readonly parameters: readonly Identification[];
}

export function validationPage({ observations, bounds, quoted }: Validation): string {
  const used = (use: Observation['use']) => observations.filter((one) => one.use === use);
  const rows = (use: Observation['use']) => markdownTable(OBSERVED_HEAD, observedRows(used(use)));
  return [
    '# The historical run beside the record',
    GENERATED,
    'The historical plan on the historical tape, under the consensus lens. z is the distance from the record in tolerances; uses and tolerances stand, with their reasons, in `evidence.json`, written down before the fit. `npm run --silent sim -- validate` prints the same and fails when a bound is broken.',
    '## Bounds',
    markdownTable(BOUNDS_HEAD, boundRows(bounds)),
    '## By series, the worst first',
    markdownTable(DISTANCES_HEAD, distanceRows(observations)),
    '## Results as they are commonly quoted',
    'Nothing was fitted to these; some are official claims.',
    markdownTable(QUOTED_HEAD, quotedRows(quoted)),
    `## Calibrated (${used('calibrate').length} figures, mean |z| ${meanAbsolute(used('calibrate')).toFixed(2)})`,
    'Parameters were fitted to these.',
    rows('calibrate'),
    `## Held out (${used('heldOut').length} figures, mean |z| ${meanAbsolute(used('heldOut')).toFixed(2)})`,
    'No parameter was fitted to these. Some of their authors’ other figures were, and whoever built the model had seen them.',
    rows('heldOut'),
    `## Inputs (${used('input').length} figures)`,
    'Something was inferred from these, so agreement proves nothing. z is here the share by which the run is off.',
    rows('input'),
  ].join('\n\n');
}

export type TapeSources = Readonly<Record<string, { readonly source: string; readonly note: string }>>;

export function inputsPage(scenario: Scenario, evidence: Evidence, tapeSources: TapeSources): string {
  const plan = scenario.plans.find(({ id }) => id === 'historical')!.plan;
  const changes = (lever: string) => {
    const said = plan.flatMap(({ year, levers, autumn }) => {
      const value = (levers as Record<string, number>)[lever];
      const amended = (autumn as Record<string, number> | undefined)?.[lever];
      const winter = value === undefined ? [] : [`${year}: ${value}`];
      return amended === undefined ? winter : [...winter, `autumn ${year}: ${amended}`];
    });
    return said.join(', ');
  };
  const tape = Object.entries(tapeSources).map(([channel, { source, note }]) => [channel, source, note]);
  return [
    '# What goes into the historical run from year to year',
    GENERATED,
    'Nothing else differs between the years: no parameter has a date, and no equation knows what year it is. An architecture test holds the core to that.',
    '## The tape',
    markdownTable(['channel', 'source', 'note'], tape),
    '## Inferred from the record',
    'What an input is inferred from is no evidence for the model.',
    markdownTable(
      ['input', 'inferred from', 'years', 'note'],
      evidence.inputs.map(({ input, inferredFrom, years, note }) => [input, inferredFrom, spanned(years), note]),
    ),
    '## The historical plan',
    '_Recorded_: as it stands in a source. _Inferred_: from a series above. _Reading_: the project’s own translation of decrees and accounts into a setting between 0 and 1; another reader would set it otherwise.',
    markdownTable(
      ['lever', 'basis', 'source', 'settings, each until the next', 'note'],
      evidence.settings.map(({ lever, basis, source, note }) => [lever, basis, source, changes(lever), note]),
    ),
  ].join('\n\n');
}

function spanned(years: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < years.length; i++) {
    const from = years[i]!;
    while (years[i + 1] === years[i]! + 1) i++;
    parts.push(years[i] === from ? String(from) : `${from}-${String(years[i]).slice(2)}`);
  }
  return parts.join(', ');
}

export const IDENTIFIED_HEAD = ['parameter', 'value', 'fits nearly as well', 'of its limits', 'who could stand in'];

/** The least decided first. */
export function identifiedRows(parameters: readonly Identification[]): string[][] {
  return parameters
    .toSorted((a, b) => b.width - a.width)
    .map(({ id, value, low, high, width, standIn, correlation }) => [
      id,
      figures(value),
      `${figures(low)} to ${figures(high)}`,
      `${(100 * width).toFixed(0)} %`,
      `${standIn} (${correlation.toFixed(2)})`,
    ]);
}

const WEAK = 0.6;

export function identificationPage({ date, modelVersion, parameters }: Identified): string {
  const weak = parameters.filter(({ width }) => width >= WEAK);
  return [
    '# How well the record decides the fitted parameters',
    GENERATED,
    `Fitted ${date}, model ${modelVersion}: ${parameters.length} parameters by least squares (Levenberg-Marquardt) from starts taken from the literature, with a weak pull back to them. The range of each is where it can lie, the others adjusting along the valley of the fit, before the sum of squares rises by 3.84: a 95 per cent range, were the tolerances standard errors. A large correlation names the parameter whose change could make up for it.`,
    `## Weakly decided (${weak.length})`,
    'More than three fifths of the limits of the search fit nearly as well. What the game says must not hang on these.',
    markdownTable(IDENTIFIED_HEAD, identifiedRows(weak)),
    `## Decided (${parameters.length - weak.length})`,
    markdownTable(IDENTIFIED_HEAD, identifiedRows(parameters.filter(({ width }) => width < WEAK))),
  ].join('\n\n');
}

export function counterfactualsPage(scenario: Scenario, ofLens: (lens: string) => readonly string[]): string {
  const gates = tryGates(scenario).map(({ id, meaning, lens, low, high, published, source, value, miss }) => [
    id,
    lens,
    figures(value),
    `${low} to ${high}`,
    published === undefined ? '' : String(published),
    miss > 0 ? `**${miss.toFixed(3)}**` : 'in the band',
    meaning,
    source,
  ]);
  const lenses = scenario.lenses.map(({ id, title }) => [id, title.en, ...ofLens(id)]);
  return [
    '# Counterfactuals that others have computed',
    GENERATED,
    'Ratios between runs on one tape, beside the published ones. A lens that does not come to its authors’ numbers is called “-like”.',
    markdownTable(['gate', 'lens', 'here', 'band', 'published', 'miss', 'what', 'source'], gates),
    '## The historical plan in the eyes of each lens',
    'A lens is a reading of the same record: its historical run should stay near it. GDP and consumption per head are over 1928.',
    markdownTable(
      [
        'lens',
        'title',
        'GDP 1932',
        'GDP 1937',
        'GDP 1940',
        'consumption 1932',
        'consumption 1938',
        'hunger deaths, million',
      ],
      lenses,
      2,
    ),
  ].join('\n\n');
}

const HEADLINES: Readonly<Record<Compared['headline'], string>> = {
  hunger: 'deaths of hunger 1928-40, million',
  alive: 'people alive at the end of 1940, million',
  product: 'GDP 1940',
  industry: 'industrial output 1940',
  goods1932: 'consumption per head 1932',
  goods1940: 'consumption per head 1940',
  towns: 'townspeople at the end of 1940',
};
const VERDICTS = {
  more: 'more, whoever looks',
  less: 'less, whoever looks',
  notLess: 'mostly more, hardly ever less',
  notMore: 'mostly less, hardly ever more',
  open: 'open',
} as const;

function shown(as: Compared['as'], value: number): string {
  if (as === 'ratio') return `×${value.toFixed(2)}`;
  const rounded = value.toFixed(1);
  if (Number(rounded) === 0) return '0.0';
  return value > 0 ? `+${rounded}` : rounded.replace('-', '−');
}

const band = (as: Compared['as'], low: number, high: number) => `${shown(as, low)} to ${shown(as, high)}`;

export function uncertaintyPage({ tapes, comparisons }: Uncertainty): string {
  const parts = comparisons.map(({ plan, beside, headlines }) => {
    const lenses = headlines[0]!.spreads.map(({ lens }) => lens);
    const rows = headlines.map(({ headline, as, spreads, verdict }) => [
      HEADLINES[headline],
      VERDICTS[verdict],
      ...spreads.map(({ recorded, p10, p90 }) => `${shown(as, recorded)} (${band(as, p10, p90)})`),
    ]);
    return `## ${plan} beside ${beside}\n\n${markdownTable(['', 'across the schools', ...lenses], rows)}`;
  });
  return [
    '# What is robust and what is not',
    GENERATED,
    `Each plan beside the historical one on the same ${tapes} tapes, under every lens: on the tape of the record, and in brackets the band that four fifths of the drawn tapes lie in. “Whoever looks”: under every lens the difference is clear on nine tapes of ten; “mostly”: on half of them at least, and clearly the other way on no more than one in ten. On the tape of the record the bad years came when they could do most harm, so that its figure of hunger lies outside the band of most lenses.`,
    ...parts,
  ].join('\n\n');
}

/** The same in few lines, for the README: the range over all lenses and tapes of the band. */
export function uncertaintySummary({ tapes, comparisons }: Uncertainty): string {
  const head = ['', ...comparisons.map(({ plan }) => plan)];
  const rows = comparisons[0]!.headlines.map(({ headline }, h) => [
    HEADLINES[headline],
    ...comparisons.map(({ headlines }) => {
      const { as, spreads, verdict } = headlines[h]!;
      const low = Math.min(...spreads.map(({ p10 }) => p10));
      const high = Math.max(...spreads.map(({ p90 }) => p90));
      return `${band(as, low, high)}: ${VERDICTS[verdict]}`;
    }),
  ]);
  return `${markdownTable(head, rows)}\n\nEach plan beside what was done, over ${tapes} tapes and ${comparisons[0]!.headlines[0]!.spreads.length} lenses: four fifths of the tapes of every lens lie within the range.`;
}

export function standingsTable(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const kinds = Object.entries(counts);
  const standings = Object.keys(kinds[0]![1]);
  return markdownTable(
    ['', ...standings],
    kinds.map(([kind, numbers]) => [kind, ...standings.map((standing) => String(numbers[standing]))]),
    1,
  );
}

export function withGenerated(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => between(text, name, part), page);
}
