/** `describe`: the model's own table of symbols, units, equations, parameters, levers, series and sources. */
import { argumentsOf, formatProblems } from '#cli/choose';
import { equations } from '#cli/equations';
import { shippedLibrary, shippedTexts } from '#cli/folder';
import { type Outcome, Refusal } from '#cli/outcome';
import { table } from '#cli/table';
import { allLevers, allParameters, allQuantities, MODEL_VERSION } from '#core/model';
import { nationStocks, regionStocks, sectorStocks } from '#core/stocks';
import { seriesOf } from '#report/series';
import type { Scenario } from '#scenario/scenario';

const DEFAULT_SCENARIO = 'great-turn-1928';
const STANDINGS = ['measured', 'estimated', 'calibrated', 'assumed'] as const;

export function describe(args: readonly string[], terminal: boolean): Outcome {
  const subject = args[0] !== undefined && !args[0].startsWith('-') ? args[0] : undefined;
  const { options } = argumentsOf(args, subject === undefined ? undefined : '<scenario>', ['format']);
  const format = options['format'] ?? (terminal ? 'table' : 'json');
  const wrong = formatProblems(options['format'], ['json', 'table']);
  if (wrong.length > 0) throw new Refusal(wrong);
  const found = shippedLibrary().read(subject ?? DEFAULT_SCENARIO);
  if (!found.ok) throw new Refusal(found.problems);
  const description = descriptionOf(found.value);
  return { result: format === 'json' ? JSON.stringify(description, null, 1) : asTables(description), code: 0 };
}

type Given = Readonly<
  Record<string, { value: unknown; standing: string; source: string; note: string; low?: number; high?: number }>
>;

export function descriptionOf(scenario: Scenario) {
  const given = scenario.provenance as unknown as Given;
  const bibliography = JSON.parse(shippedTexts()['bibliography.json']!) as Record<
    string,
    { author: string; title: string }
  >;
  const parameters = allParameters.map(({ id, symbol, unit, meaning, equation, range, per }) => {
    const { value, standing, source, note, low, high } = given[id]!;
    return {
      id,
      symbol,
      unit,
      meaning,
      equation,
      range,
      ...(per ? { per } : {}),
      value,
      low,
      high,
      standing,
      source,
      note,
    };
  });
  const stocksOf = (kind: string, declared: Readonly<Record<string, { unit: string; meaning: string }>>) =>
    Object.entries(declared).map(([name, { unit, meaning }]) => {
      const { value, standing, source, note } = scenario.stocks[`${kind}.${name}`]!;
      return { id: `${kind}.${name}`, unit, meaning, value, standing, source, note };
    });
  const stocks = [
    ...stocksOf('region', regionStocks),
    ...stocksOf('sector', sectorStocks),
    ...stocksOf('nation', nationStocks),
  ];
  const count = (entries: readonly { standing: string }[]) =>
    Object.fromEntries(
      STANDINGS.map((standing) => [standing, entries.filter((entry) => entry.standing === standing).length]),
    );
  return {
    modelVersion: MODEL_VERSION,
    scenario: scenario.id,
    counts: {
      parameters: { total: parameters.length, ...count(parameters) },
      stocks: { total: stocks.length, ...count(stocks) },
    },
    equations: equations(),
    quantities: allQuantities,
    parameters,
    levers: allLevers.map(
      ({ id, symbol, unit, meaning, equation, range, step, initial, dossier, autumn, choices }) => ({
        id,
        symbol,
        unit,
        meaning,
        equation,
        range,
        step,
        initial,
        dossier,
        autumn: autumn ?? false,
        ...(choices ? { choices } : {}),
      }),
    ),
    stocks,
    series: seriesOf(scenario.regions).map(({ id, unit, meaning, equation }) => ({ id, unit, meaning, equation })),
    tapes: scenario.tapes.map(({ id, title, note, source }) => ({ id, title, note, source })),
    lenses: scenario.lenses,
    plans: scenario.plans.map(({ id, title, note, sources }) => ({ id, title, note, sources })),
    sources: Object.entries(bibliography).map(([key, source]) => ({ key, ...source })),
  };
}

type Description = ReturnType<typeof descriptionOf>;

function asTables(d: Description): string {
  const value = (one: unknown) =>
    typeof one === 'number'
      ? String(one)
      : Object.values(one as object)
          .flat()
          .join(' ');
  const counts = (name: string, { total, ...standings }: Readonly<Record<string, number>>) =>
    `${total} ${name}: ${Object.entries(standings)
      .map(([standing, n]) => `${n} ${standing}`)
      .join(', ')}`;
  const part = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    `${title} (${rows.length})\n${table([head, ...rows], { rightFrom: head.length })}`;
  return [
    `model ${d.modelVersion} · ${d.scenario}\n${counts('parameters', d.counts.parameters)}\n${counts('stocks', d.counts.stocks)}`,
    part(
      'Equations',
      ['number', 'mechanism', 'equation'],
      d.equations.map((e) => [e.equation, e.mechanism, e.text]),
    ),
    part(
      'Quantities',
      ['id', 'symbol', 'unit', 'equation', 'meaning'],
      d.quantities.map((q) => [q.id, q.symbol, q.unit, q.equation, q.meaning]),
    ),
    part(
      'Parameters',
      ['id', 'symbol', 'unit', 'equation', 'standing', 'source', 'range', 'value', 'meaning'],
      d.parameters.map((p) => [
        p.id,
        p.symbol,
        p.unit,
        p.equation,
        p.standing,
        p.source,
        p.range.join('…'),
        value(p.value),
        p.meaning,
      ]),
    ),
    part(
      'Levers',
      ['id', 'symbol', 'unit', 'equation', 'range', 'step', 'initial', 'autumn', 'meaning'],
      d.levers.map((l) => [
        l.id,
        l.symbol,
        l.unit,
        l.equation,
        l.range.join('…'),
        `${l.step}`,
        `${l.initial}`,
        l.autumn ? 'yes' : '',
        l.meaning,
      ]),
    ),
    part(
      'Stocks',
      ['id', 'unit', 'standing', 'source', 'meaning'],
      d.stocks.map((s) => [s.id, s.unit, s.standing, s.source, s.meaning]),
    ),
    part(
      'Series',
      ['id', 'unit', 'equation', 'meaning'],
      d.series.map((s) => [s.id, s.unit, s.equation, s.meaning]),
    ),
    part(
      'Tapes, besides historical',
      ['id', 'source', 'title'],
      d.tapes.map(({ id, source, title }) => [id, source, title.en]),
    ),
    part(
      'Lenses',
      ['id', 'title', 'reads', 'sets'],
      d.lenses.map(({ id, title, tapes, values }) => [
        id,
        title.en,
        Object.entries(tapes)
          .map(([name, other]) => `${name} as ${other}`)
          .join(', '),
        Object.entries(values)
          .map(([name, set]) => `${name} ${value(set)}`)
          .join(', '),
      ]),
    ),
    part(
      'Plans',
      ['id', 'title'],
      d.plans.map(({ id, title }) => [id, title.en]),
    ),
    part(
      'Sources',
      ['key', 'author', 'title'],
      d.sources.map((s) => [s.key, s.author, s.title]),
    ),
  ].join('\n\n');
}
