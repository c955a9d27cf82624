/** A broken ledger does not pass: for each identity one flow is bent, and the accounts must refuse to close. */
import { expect, test } from 'vitest';
import { closeAccounts } from '#core/accounts';
import { ModelError } from '#core/kernel/invariant';
import type { Ledger } from '#core/ledger';
import { recordTape } from '#core/tape';
import { greatTurn, opening, openingWith, parameters, world, yearWith } from '../great-turn';

/** A ledger whose entries may be changed, which outside of this test nobody may. */
type Bent<T> = { -readonly [K in keyof T]: T[K] extends number ? number : Bent<T[K]> };

const { ledger, decisions } = yearWith();

function closing(bend: (ledger: Bent<Ledger>) => void): ModelError {
  const bent = structuredClone(ledger);
  bend(bent as Bent<Ledger>);
  try {
    closeAccounts(opening, bent, decisions, world);
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  return expect.unreachable('the accounts closed');
}

test('I1-I16 an honest ledger closes', () => {
  expect(closeAccounts(opening, ledger, decisions, world)).toEqual(yearWith().after);
});

test.each<[identity: string, mechanism: string, bend: (ledger: Bent<Ledger>) => void]>([
  [
    'I1 grain of northern',
    'famine',
    (l) => {
      l.famine.stock[0]! += 1;
    },
  ],
  [
    'I1 grain of turkestan',
    'famine',
    (l) => {
      l.procurement.procurement[7]! -= 0.001;
    },
  ],
  [
    'I2 grain of the state',
    'supply',
    (l) => {
      l.supply.reserve += 1;
    },
  ],
  [
    'I3 grain of the nation',
    'supply',
    (l) => {
      l.supply.reserve += 1;
      l.procurement.total += 1;
    },
  ],
  [
    'I4 people',
    'demography',
    (l) => {
      l.migration.arrivals[0]! += 0.01;
    },
  ],
  [
    'I4 people held',
    'settlements',
    (l) => {
      l.settlements.camps[0]! += 0.01;
      l.migration.departures[0]! += 0.01;
    },
  ],
  [
    'I5 workers by sector',
    'labour',
    (l) => {
      l.industry.workersBySector[2]! += 0.01;
    },
  ],
  [
    'I5 labour force',
    'labour',
    (l) => {
      l.labour.unemployed += 0.01;
    },
  ],
  [
    'I6 meat of cut herds',
    'livestock',
    (l) => {
      l.livestock.meat[3]! += 0.01;
    },
  ],
  [
    'I7 input fuel',
    'industry',
    (l) => {
      l.industry.inputStock[0]! += 1;
    },
  ],
  [
    'I8 capital and unfinished building',
    'construction',
    (l) => {
      l.construction.capital[4]! += 1;
    },
  ],
  [
    'I8 industry by region',
    'location',
    (l) => {
      l.location.industry[4]! += 1;
    },
  ],
  [
    'I8 industry by region',
    'location',
    (l) => {
      l.location.lost[0]! += 1;
    },
  ],
  [
    'I8 investment goods',
    'investment',
    (l) => {
      l.investment.notInvested += 1;
    },
  ],
  [
    'money of the giants',
    'sites',
    (l) => {
      l.sites.progress[9]! += 1;
    },
  ],
  [
    'money of the giants',
    'sites',
    (l) => {
      l.sites.giants[0]! += 1;
    },
  ],
  [
    'generating capacity',
    'power',
    (l) => {
      l.stations.mounted[2]! += 1;
    },
  ],
  [
    'capacity in and beside named stations',
    'power',
    (l) => {
      l.stations.stations[0]! += 2000;
    },
  ],
  [
    'I9 household cash',
    'money',
    (l) => {
      l.money.householdCash += 1;
    },
  ],
  [
    'I10 state budget',
    'money',
    (l) => {
      l.money.deficit += 1;
    },
  ],
  [
    'I5 people of working age',
    'labour',
    (l) => {
      l.labour.inactive -= 0.1;
    },
  ],
  [
    'I11 money issued',
    'money',
    (l) => {
      l.money.enterpriseCash += 1;
    },
  ],
  [
    'I12 foreign exchange',
    'trade',
    (l) => {
      l.trade.reserveHeld += 1;
    },
  ],
  [
    'I12 foreign exchange',
    'trade',
    (l) => {
      l.trade.newDebt += 1;
    },
  ],
  [
    'I13 product by use',
    'accounts',
    (l) => {
      l.accounts.gdpByUse += 1;
    },
  ],
  [
    'I13 product by income',
    'accounts',
    (l) => {
      l.accounts.gdpByIncome -= 1;
    },
  ],
  [
    'I16 reported',
    'sector',
    (l) => {
      l.statistics.reported[1] = -1;
    },
  ],
  [
    'I16 expectedYield',
    'region',
    (l) => {
      l.statistics.cropReporting = Number.NaN;
    },
  ],
])('%s: when it is broken the year of the mechanism %s does not close', (identity, mechanism, bend) => {
  const error = closing(bend);
  expect(error).toMatchObject({ year: opening.year, mechanism, quantity: identity });
  expect(error.message).toContain(`${mechanism}: ${identity} is `);
  expect(typeof error.value).toBe('number');
});

test('I14 a tape is read by seed, year, channel and region: no plan, stock or other region shifts a draw', () => {
  const { recorded, regions } = greatTurn;
  const all = recordTape('1928', recorded, regions, parameters.weather);
  const fewer = recordTape('1928', recorded, regions.slice(3), parameters.weather);
  expect(fewer.years.map(({ weather }) => weather)).toEqual(all.years.map(({ weather }) => weather.slice(3)));
  expect(recordTape('1929', recorded, regions, parameters.weather).years).not.toEqual(all.years);
});

test('I15 reports nobody reads change nothing: only quotas (E14), relief (E15) and targets (E40) see them', () => {
  const boast = openingWith(({ sectors, nation }) => {
    for (const sector of sectors) sector.reported *= 3;
    nation.reportedIndex *= 3;
  });
  const { statistics: _, ...real } = yearWith({}, { before: boast }).ledger;
  const { statistics: __, ...honest } = ledger;
  expect(real).toEqual(honest);

  const padded = openingWith(({ sectors }) => {
    for (const sector of sectors) sector.padding = 0.3;
  });
  expect(yearWith({}, { before: padded }).ledger.targets).not.toEqual(ledger.targets);
});
