/** Prices and money, the world abroad, and what is reported. */
import { INDUSTRY } from '#core/mechanisms/statistics';
import { sum } from '#core/regions';
import { type Bound, change, from, level, rate, share } from './bound';

export const aboutMoney: readonly Bound[] = [
  level('terms_of_trade', {
    near: [0.08, 3],
    anywhere: [0.02, 13],
    because: 'Two prices that the state sets between .5 and 8.',
  }),
  rate('scissors times terms of trade', ['scissors'], ({ values }) => values['scissors']! * values['terms_of_trade']!, {
    near: [1 - 1e-9, 1 + 1e-9],
    anywhere: [1 - 1e-9, 1 + 1e-9],
    because: 'One is the other turned round.',
  }),
  level('goods_availability', {
    near: [0.249, 1.301],
    anywhere: [0.249, 1.301],
    because: 'Clipped by E9a: shops are never quite empty, nor is more than a third over the asking felt.',
  }),
  rate(
    'emission over money',
    ['emission'],
    ({ values }) => values['emission']! / (values['money_in_circulation']! - values['emission']!),
    {
      usual: [-0.2, 0.9],
      near: [-0.35, 1.6],
      anywhere: [-1e4, 1e4],
      because:
        'Money doubled in 1930-31 at the worst. Where it is distrusted, cash melts (E54b), and what is printed in a year dwarfs what is left of it.',
    },
  ),
  rate(
    'money over income',
    ['money_in_circulation'],
    ({ values, result }) =>
      values['money_in_circulation']! / (result.ledger.money.wages + result.ledger.money.farmReceipts),
    {
      usual: [0.12, 0.55],
      near: [0.11, 0.85],
      anywhere: from(0.005),
      because:
        'People keep about seven weeks of income, two days of it where nobody trusts it, and what they could not spend; with fixed prices and no goods that has no end.',
    },
  ),
  level('retail_price', {
    near: [0.6, 28],
    anywhere: [0.25, 4000],
    because: '6.4 in 1940. Wages can be raised 130-fold by the lever, and prices paid follow what there is to buy.',
  }),
  change('retail_price', {
    usual: [-0.15, 0.6],
    near: [-0.3, 1.1],
    anywhere: from(-0.998),
    because: 'State prices are set: a plan may cut them by a sixteenth or raise them sixteen-fold in a winter.',
  }),
  level('bazaar_price_ratio', {
    near: [0.8, 20.01],
    anywhere: [0.5, 20.01],
    because: 'The ends of E32; ten to fifteen in 1932-33 at most.',
  }),
  share('bazaar_price', 'retail_price', { near: [0.8, 20.01], anywhere: [0.5, 20.01], because: 'As its ratio.' }),
  change('money_wage', { near: [-0.05, 0.45], anywhere: [-0.101, 0.501], because: 'The lever, exactly.' }),
  level('real_wage', {
    usual: [0.2, 1.25],
    near: [0.12, 1.75],
    anywhere: [0, 3.1],
    because: 'Chapman has .55 to .6 for 1937; what cannot be bought is no wage, so it cannot be a multiple of 1928.',
  }),
];

export const aboutTheWorldAbroad: readonly Bound[] = [
  level('exports', {
    near: [110, 1850],
    anywhere: [0, 2700],
    because: '1,036 million in 1930; 1,200 of goods and 10 Mt of grain at the prices of 1929 at most.',
  }),
  level('imports', {
    near: [0, 1650],
    anywhere: [0, 2700],
    because: '1,105 million in 1931; as much as exports, gold and lenders pay for.',
  }),
  level('machinery_imports', {
    near: [0, 800],
    anywhere: [0, 900],
    because: 'Never more than was ordered, tractors included.',
  }),
  level('foreign_debt', {
    near: [0, 1750],
    anywhere: [0, 11_000],
    because:
      '1,400 million at the end of 1931; lenders stop at four fifths of exports for service, and unpaid interest is added, year upon year.',
  }),
  level('gold', {
    near: [0, 1000],
    anywhere: [0, 1800],
    because: 'The stock of 1928, all that was mined since, and what Torgsin took in.',
  }),
];

export const aboutReports: readonly Bound[] = [
  rate('padding', ['reported_industrial_output'], ({ result }) => Math.max(...result.ledger.statistics.padding), {
    usual: [0, 0.4],
    near: [0, 0.48],
    anywhere: [0, 1],
    because:
      'At most lie / (1 − keep): a target missed altogether, every year, under full fear and no audit. Nobody could report twice the truth.',
  }),
  rate(
    'official index over true output',
    ['reported_industrial_output'],
    ({ values, world: { parameters: p } }) =>
      (values['reported_industrial_output']! * sum(INDUSTRY.map((s) => p.industry.openingOutput[s]!))) /
      values['industrial_output']!,
    {
      usual: [0.95, 2.3],
      near: [0.9, 2.9],
      anywhere: [0.85, 3.4],
      because: 'The official index of 1928-40 exceeds Western ones about 2.4 times (6.5 against 2.7).',
    },
  ),
  share('reported_harvest', 'harvest', {
    near: [1.12, 1.47],
    anywhere: [1.12, 1.47],
    because: 'A crop in the field exceeded the barn by 13-30 % (89.8 against 68.4 Mt in 1933).',
  }),
  rate(
    'published over true defence',
    ['reported_defence'],
    ({ values, result: { ledger } }) => values['reported_defence']! / (ledger.defence.arms + ledger.defence.upkeep),
    {
      near: [0.199, 1.001],
      anywhere: [0.199, 1.001],
      because: 'A third of the truth in 1931-34 (Davies and Harrison); never more than all.',
    },
  ),
];
