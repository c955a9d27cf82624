/** Tables in the teacher’s page that are computed from the historical run: where it misses the record, and the people who were held. */
import { markdownTable } from '#cli/markdown';
import { figures } from '#cli/table';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { nationalSeries } from '#report/series';
import type { HistoryRow } from '#scenario/scenario';
import type { Observation } from '#validation/compare';

const SHOWN = 12;
/** Nothing is fitted to it, held out or inferred from it: it is only set beside the run. */
const BESIDE = 'foreign_debt';

type Row = readonly [figure: string, year: string, here: string, record: string];

/** The worst year of each series of the record that lies more than a tolerance off, the farthest first; then the debt. */
export function missesTable(
  observations: readonly Observation[],
  history: readonly HistoryRow[],
  years: readonly YearResult[],
  world: World,
): string {
  const far = observations
    .filter(({ use, z }) => use !== 'input' && Math.abs(z) > 1)
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z));
  const worst = [...new Map(far.toReversed().map((one) => [one.history, one])).values()].toReversed();
  const rows = worst
    .slice(0, SHOWN)
    .map(
      ({ history: name, year, model, record, use }): Row => [
        `${words(name)}${use === 'heldOut' ? ', held out' : ''}`,
        String(year),
        figures(model),
        figures(record),
      ],
    );
  const debts = history.filter(({ series, year }) => series === BESIDE && years.some((one) => one.year === year));
  const peak = debts.reduce((most, row) => (row.value > most.value ? row : most));
  const here = valueIn(BESIDE, peak.year, years, world);
  return markdownTable(
    ['figure', 'year', 'in the run', 'on record'],
    [...rows, [`${words(BESIDE)}, not compared`, String(peak.year), figures(here), figures(peak.value)]],
    1,
  );
}

/** Registered: by the archive of the institution that held them (Zemskov). */
export function heldTable(years: readonly YearResult[], world: World): string {
  const exiled = (...in_: number[]) =>
    years.filter(({ year }) => in_.includes(year)).reduce((all, { ledger }) => all + ledger.settlements.exiled, 0);
  const at = (id: string, year: number) => valueIn(id, year, years, world);
  const rows: [string, number, string][] = [
    ['taken to special settlements in 1930-31', exiled(1930, 1931), '1.80'],
    ['in settlements at the end of 1932', at('people_settled', 1932), '1.14'],
    ['in settlements at the end of 1940', at('people_settled', 1940), '0.93'],
    ['in camps and colonies at the end of 1931', at('people_in_camps', 1931), '0.27, camps alone'],
    ['in camps and colonies at the end of 1934', at('people_in_camps', 1934), '0.97'],
    ['in camps and colonies at the end of 1938', at('people_in_camps', 1938), '1.67'],
    ['in camps and colonies at the end of 1940', at('people_in_camps', 1940), '1.93'],
  ];
  return markdownTable(
    ['million people', 'in the run', 'registered'],
    rows.map(([what, here, registered]) => [what, here.toFixed(2), registered]),
    1,
  );
}

const words = (series: string): string => series.replaceAll('_', ' ');

function valueIn(id: string, year: number, years: readonly YearResult[], world: World): number {
  const result = years.find((one) => one.year === year)!;
  return nationalSeries.find((one) => one.id === id)!.of(result, world);
}
