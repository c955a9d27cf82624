/** What the plans brought: targets and sites, technique and what paid for it, ranks at the table, arms. */
import { alike, type Bound, level } from './bound';

export const aboutPlanning: readonly Bound[] = [
  level('target_growth', {
    near: [-0.3, 2],
    anywhere: [-1, 55],
    because: 'The boldest asked for 45 % in 1931; after a collapse the same level is asked for from almost nothing.',
  }),
  level('target_spread', {
    near: [0, 0.32],
    anywhere: [0, 1.6],
    because: 'Targets of branches about their mean, in logs.',
  }),
  ...alike(['targets_missed', 'plan_credibility'], [0, 1], [0, 1], 'A share.'),
  level('war_alarm', {
    near: [0, 0.7],
    anywhere: [0, 0.7],
    because: 'Of the greatest alarm; what abroad did is on the tape and the rest decays (E57).',
  }),
  level('grain_offered', {
    near: [0.1, 44],
    anywhere: [0, 75],
    because: 'The market’s own grain: 21 Mt before 1914; at eight times the price of goods, half of the best harvests.',
  }),
  level('grain_searched', {
    near: [0, 8.2],
    anywhere: [0, 14],
    because: 'What searches add to deliveries; they find no more than is hidden.',
  }),
  level('peasant_distrust', { near: [0, 0.601], anywhere: [0, 0.601], because: 'E12c has a ceiling.' }),
  level('plan_reported', {
    near: [0, 2.7],
    anywhere: [0, 2.7],
    because: '1.08 as reported in 1932: index and padding over targets that a timid plan leaves low.',
  }),
  ...alike(
    ['plan_made', 'plan_coal', 'plan_oil', 'plan_steel', 'plan_power', 'plan_consumer_goods'],
    [0, 2.1],
    [0, 2.1],
    'Output over what the five-year plan asked for its last year; the starting variant asked for double and more.',
  ),
  level('plan_raised', {
    near: [0.99, 2.2],
    anywhere: [0.18, 2.51],
    because: 'The lever, year upon year: 1.7 by 1930 in the record, at most as much again.',
  }),
  level('sites_in_use', { near: [7, 50], anywhere: [7, 50], because: 'Of the fifty of the table.' }),
  level('sites_begun', { near: [1, 36], anywhere: [1, 50], because: 'In one year, of the fifty.' }),
  level('giants_share', { near: [0, 0.7], anywhere: [0, 1], because: 'A share of investment; half in the record.' }),
  level('giants_tied', {
    near: [60, 2000],
    anywhere: [0, 2000],
    because: 'Money in sites not yet running: never more than all of them cost.',
  }),
];

export const aboutTechnique: readonly Bound[] = [
  level('aid_spending', { near: [0, 81], anywhere: [0, 100.01], because: 'The lever; some 50 million in 1931.' }),
  level('technique_learned', {
    near: [0.05, 0.81],
    anywhere: [0, 1],
    because: 'A share of the gap to what is known abroad.',
  }),
  level('machine_experience', {
    near: [1.4, 69],
    anywhere: [1.2, 79],
    because: 'All machines ever made, in years of the output of 1928.',
  }),
  level('tractors_home', {
    near: [9, 5500],
    anywhere: [0, 6300],
    because: '1.8 million hp in 1936; what the tractor works were built for, at three shifts.',
  }),
  ...(
    [
      ['tractors_imported', 1400, 3100],
      ['tractor_import_cost', 150, 200.01],
    ] as const
  ).map(([id, near, anywhere]) =>
    level(id, {
      near: [0, near],
      anywhere: [0, anywhere],
      because: 'The lever; 1931 took half of it, and 1932 ended it.',
    }),
  ),
  level('station_payments', {
    near: [0, 12.3],
    anywhere: [0, 12.3],
    because: 'A tenth or so of the harvest where stations plough all of it; 10 Mt in 1937.',
  }),
  level('mechanised_draught', {
    near: [0.007, 0.96],
    anywhere: [0.001, 1],
    because: 'A share: .7 in 1940, more where horses have died.',
  }),
];

export const aboutForeignExchange: readonly Bound[] = [
  level('exports_grain', {
    near: [0, 480],
    anywhere: [0, 1070],
    because: '207 million in 1930; 10 Mt at the prices of 1929 came to five times that.',
  }),
  level('exports_timber', {
    near: [14, 360],
    anywhere: [0, 560],
    because: '170 million a year at most in the record.',
  }),
  level('exports_oil', {
    near: [7, 310],
    anywhere: [0, 500],
    because: '157 million in 1930; half of all that is pumped.',
  }),
  level('exports_produce', {
    near: [11, 600],
    anywhere: [0, 1070],
    because: 'Butter, eggs, furs and the rest: some 400 million in 1928-30.',
  }),
  level('gold_mined', { near: [25, 126], anywhere: [25, 126], because: 'On the tape: what was mined.' }),
  level('torgsin', {
    near: [0, 380],
    anywhere: [0, 560],
    because: '115 million in 1933; it sold bread to the hungry, of whom there can be more.',
  }),
  level('art_sold', { near: [0, 16.3], anywhere: [0, 20.01], because: 'The lever; about 8 million in 1930.' }),
  level('foreign_interest', {
    near: [0.3, 220],
    anywhere: [0.3, 1500],
    because: 'A tenth of the debt, and unpaid interest becomes debt.',
  }),
  level('terms_of_trade_abroad', {
    near: [0.28, 2],
    anywhere: [0.28, 2],
    because:
      'Prices of raw materials fell by half against machines in 1929-32; drawn tapes do no worse than twice that.',
  }),
];

export const aboutLiving: readonly Bound[] = [
  ...alike(['ration_first', 'ration_rest'], [20, 380], [0, 380], 'Kilogrammes of bread grain; no category had more.'),
  level('industrial_index', {
    near: [0.5, 5.5],
    anywhere: [0.004, 6.8],
    because: '2.6 to 3.9 in 1940 by Western indices; no land made more than that of twelve years.',
  }),
  level('new_product_prices', {
    near: [1, 3.8],
    anywhere: [1, 3.8],
    because: 'Prices of new machines above old (E41d).',
  }),
  level('padding', {
    near: [0, 0.44],
    anywhere: [0, 1],
    because: 'On the average of industry; nobody could report twice the truth.',
  }),
  level('reported_population', {
    near: [135, 187],
    anywhere: [25, 205],
    because: '170.6 in 1939 where 168.5 or so were counted; fertility bounds it above and hunger below.',
  }),
  level('defence_outlays', {
    near: [300, 16_000],
    anywhere: [180, 16_000],
    because: 'A quarter of a product of sixty thousand; half of heavy industry at most.',
  }),
  level('office_independence', { near: [0.05, 0.9], anywhere: [0, 1], because: 'A share.' }),
  level('consumption_top', {
    near: [0.4, 3.7],
    anywhere: [0.04, 9],
    because:
      'Ranks eat better, but of the same pot: two to three times what was theirs in 1928; more in a town that has emptied.',
  }),
  level('consumption_ordinary', {
    near: [0.25, 1.7],
    anywhere: [0.05, 4.5],
    because: 'As consumption per head, less what ranks take.',
  }),
  level('urban_share', {
    near: [0.08, 0.48],
    anywhere: [0.01, 0.73],
    because: '.18 in 1928, .33 in 1939; nowhere did a land move faster.',
  }),
  level('industrial_growth', {
    near: [-0.38, 0.4],
    anywhere: [-0.9, 1.5],
    because: 'As the growth of industrial output, which it is; .22 in the best year by Western indices.',
  }),
  level('works_finished', {
    near: [700, 18_000],
    anywhere: [0, 25_500],
    because: 'What was begun comes into use: near investment, some years late.',
  }),
  level('gdp_per_head', {
    near: [80, 500],
    anywhere: [33, 500],
    because: '190 roubles in 1928; the product of bounds above over the people of bounds above.',
  }),
];

export const aboutDefence: readonly Bound[] = [
  ...(
    [
      ['tanks', 0.05, 61, 620],
      ['tanks_made', 0, 12.2, 130],
    ] as const
  ).map(([id, least, near, anywhere]) =>
    level(id, {
      near: [least, near],
      anywhere: [0, anywhere],
      because:
        'Thousands: 23 held in 1941, 29 made in 1944. All heavy industry turned to arms makes them by the hundred thousand.',
    }),
  ),
  ...(
    [
      ['aircraft', 0.9, 68, 190],
      ['aircraft_made', 0.2, 27, 78],
    ] as const
  ).map(([id, least, near, anywhere]) =>
    level(id, {
      near: [least, near],
      anywhere: [0, anywhere],
      because: 'Thousands: 10.6 made in 1940, 40 in 1944; as tanks.',
    }),
  ),
  level('armed_forces', {
    near: [0.25, 5.01],
    anywhere: [0.25, 5.01],
    because: '.6 million in 1928, 5 in 1941: the lever.',
  }),
  level('arms', {
    near: [85, 11_800],
    anywhere: [0, 11_800],
    because: 'Half of heavy industry at most: a lever of weight beside the other uses of metal.',
  }),
  level('east_share', {
    near: [0.169, 0.45],
    anywhere: [0.169, 1],
    because: 'Of capital: .17 in 1928; the stock follows investment slowly, and west of it wears out.',
  }),
  level('distance_cost', {
    near: [0, 130],
    anywhere: [0, 540],
    because: 'A few parts in a hundred of what the East makes.',
  }),
  level('readiness', {
    near: [0.4, 10.5],
    anywhere: [0.1, 10.5],
    because: 'Arms, metal and men against 1928: six or seven of it by 1941.',
  }),
];
