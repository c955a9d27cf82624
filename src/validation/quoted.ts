/**
 * Results of these years as they are commonly quoted, beside what the historical run says, with the reason where the two differ.
 * They are not fitted to: some are official claims.
 */
import { FUEL, MACHINES } from '#core/economy';
import { sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { seriesOf } from '#report/series';

export interface QuotedResult {
  readonly says: string;
  readonly quoted: number;
  readonly here: number;
  /** Why it is not the same, where it is not. */
  readonly because: string;
}

/** The years that the quoted results compare. */
const QUOTED_FROM = 1928;
const QUOTED_TO = 1938;

export function quotedResults(run: readonly YearResult[], world: World): QuotedResult[] {
  const readers = new Map(seriesOf(world.regionIds).map(({ id, of }) => [id, of]));
  const first = run[0]!.year;
  if (first > QUOTED_FROM || run.at(-1)!.year < QUOTED_TO) return [];
  const lived = (year: number) => run[year - first]!;
  const at = (id: string, year: number) => readers.get(id)!(lived(year), world);
  const growth = (id: string, from: number, to: number) => at(id, to) / at(id, from);
  const heavy = (year: number) =>
    sum(lived(year).after.sectors.map(({ capital }, s) => (s >= FUEL && s <= MACHINES ? capital : 0)));
  const arrived = [1929, 1930, 1931, 1932].reduce((all, year) => all + at('net_rural_urban_migration', year), 0);
  return [
    {
      says: 'Electricity in 1932, TWh',
      quoted: 13.5,
      here: at('electricity', 1932),
      because: 'Within the tolerance of the calibration',
    },
    {
      says: 'Increase of labour in towns and industry, 1928-32, million',
      quoted: 12.5,
      here: at('workers_nonfarm', 1932) - at('workers_nonfarm', 1928),
      because:
        'The quoted figure counts wage-earners. Four to five million artisans and family hands became wage-earners in these years; here they work outside farming from the start',
    },
    {
      says: 'Of them from the villages, million',
      quoted: 8.5,
      here: world.parameters.labour.marginalForce * arrived,
      because: 'People who moved, net, 1929-32, as far as they joined the labour force',
    },
    {
      says: 'Fixed assets of heavy industry 1932 over 1928, as reported',
      quoted: 2.7,
      here: heavy(1932) / heavy(1928),
      because:
        'The quoted figure is in prices of 1926/27 for machines that cost far more, and counts what was begun; in prices of 1928 and finished works it is less',
    },
    {
      says: 'The same with unfinished works',
      quoted: 2.7,
      here: (heavy(1932) + unfinished(lived(1932))) / (heavy(1928) + unfinished(lived(1928))),
      because: 'As above',
    },
    {
      says: 'Consumption per head 1938 over 1928',
      quoted: 1.22,
      here: growth('consumption_per_head', 1928, 1938),
      because: 'Bergson’s reckoning gives no rise at all, Allen’s gives the quoted one',
    },
    {
      says: 'Growth of money over growth of consumer goods, 1928-32',
      quoted: 2,
      here: (growth('money_in_circulation', 1928, 1932) - 1) / (growth('group_b_output', 1928, 1932) - 1),
      because: 'The quoted text says “more than twice”',
    },
  ];
}

function unfinished({ after }: YearResult): number {
  return sum(after.sectors.map(({ unfinished: works }, s) => (s >= FUEL && s <= MACHINES ? works : 0)));
}
