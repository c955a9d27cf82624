/** Grain from the field to the table, herds and fields. */
import { sum } from '#core/regions';
import { type Bound, change, everybody, from, level, rate, share, townspeople, villagers } from './bound';

export const aboutGrain: readonly Bound[] = [
  level('harvest', {
    usual: [42, 112],
    near: [28, 138],
    anywhere: [11, 150],
    because:
      'The best harvest before 1941 was 97 Mt, of 1956 about 125; without horses, tractors and order a quarter of 1928 is left.',
  }),
  change('harvest', {
    usual: [-0.3, 0.75],
    near: [-0.47, 0.95],
    anywhere: [-0.6, 1.45],
    because:
      'Weather from .6 to 1.35; the record itself rose by 73 % from 1936 to 1937, and the tape of Naumenko’s reading by more.',
  }),
  share('harvest', 'sown_area', {
    near: [0.34, 1.2],
    anywhere: [0.22, 1.28],
    because: 'Yields in t/ha: .57 in 1931-32, .95 in 1937.',
  }),
  share('procurement', 'harvest', {
    near: [0, 0.53],
    anywhere: [0, 0.75],
    because: 'At most θ_max (.45) of the crop, and at most .6 of old stocks by search; .43 in 1940.',
  }),
  share('grain_marketed', 'harvest', {
    near: [0.01, 0.53],
    anywhere: [0, 0.75],
    because: 'As deliveries; what is delivered cannot be sold again.',
  }),
  level('grain_exports', {
    near: [0, 8],
    anywhere: [-5, 10],
    because: 'The range of the lever; nothing is exported that is not there.',
  }),
  share('grain_returns', 'procurement', {
    near: [0, 0.36],
    anywhere: [0, 0.36],
    because: 'The share of deliveries that goes back.',
  }),
  share('grain_relief', 'procurement', {
    near: [0, 0.501],
    anywhere: from(0),
    because: 'What transport can carry back; where nothing was collected, relief comes out of stocks and from abroad.',
  }),
  rate('grain_towns per head', ['grain_towns'], (seen) => (1000 * seen.values['grain_towns']!) / townspeople(seen), {
    near: [10, 281],
    anywhere: [0, 281],
    because: 'A townsperson takes 280 kg, and no more.',
  }),
  level('town_grain_per_head', { near: [10, 281], anywhere: [0, 281], because: 'As grain to towns.' }),
  share('seed_grain', 'sown_area', {
    near: [0.1, 0.13],
    anywhere: [0, 0.13],
    because: 'The seed rate; a starving village keeps less.',
  }),
  rate(
    'feed over need',
    ['feed_grain'],
    (seen) => seen.values['feed_grain']! / sum(seen.result.ledger.livestock.feedNeed),
    {
      near: [0.3, 1.101],
      anywhere: [0.3, 1.101],
      because:
        'Animals take a tenth more than their need when grain is plentiful, and the floor before people when it is not.',
    },
  ),
  level('food_grain_per_villager', {
    near: [85, 216],
    anywhere: [60, 216],
    because:
      'Nobody eats more than the want. Below 60 kg nobody is left: with a grip of .45 the village keeps half of its crop.',
  }),
  rate(
    'state grain per head',
    ['grain_stock_state'],
    (seen) => (1000 * seen.values['grain_stock_state']!) / everybody(seen),
    {
      near: [0, 85],
      anywhere: [0, 115],
      because: 'Beyond the normal reserve (40 kg) four fifths are issued each year; 2-7 Mt were held in fact.',
    },
  ),
  rate(
    'village grain per head',
    ['grain_stock_peasant'],
    (seen) => (1000 * seen.values['grain_stock_peasant']!) / villagers(seen),
    {
      near: [0, 170],
      anywhere: [0, 170],
      because: 'What a village can store, some eight months of bread; the rest goes to feed or spoils.',
    },
  ),
];

export const aboutHerdsAndFields: readonly Bound[] = [
  ...(
    [
      ['horses', 0.07, 38, -0.6],
      ['cattle', 0.22, 82, -0.52],
      ['pigs', 0.72, 36, -0.75],
      ['sheep', 0.36, 190, -0.8],
    ] as const
  ).flatMap(([id, grows, most, falls]) => [
    change(id, {
      near: [falls, grows],
      anywhere: [falls, grows],
      because:
        'A mare foals every other year, a sow twice a year; a campaign cost half of the pigs in 1930, and starving herds of 1932 a quarter of the horses.',
    }),
    level(id, {
      near: [most / 30, most],
      anywhere: [0, most],
      because: 'Land and stalls carry little more than in 1928; pasture keeps a remnant alive.',
    }),
  ]),
  change('sown_area', {
    near: [-0.08, 0.125],
    anywhere: [-0.09, 0.13],
    because: 'Sowing plans of -5 to +10 %, single farms -3 to +2 % for prices.',
  }),
  level('sown_area', {
    near: [50, 121],
    anywhere: [25, 121],
    because: 'Land fit for grain; a village sows at least what feeds it.',
  }),
  level('collectivised_share', { near: [0, 1], anywhere: [0, 1], because: 'A share of households.' }),
  rate(
    'change of collectivised_share',
    ['collectivised_share'],
    ({ values }, last) => last && values['collectivised_share']! - last.values['collectivised_share']!,
    {
      near: [-0.04, 0.42],
      anywhere: [-0.1, 0.48],
      because:
        'A campaign brings in at most .7 · 1.2 of a region, and what the village does not bear leaves within the year.',
    },
  ),
];
