/** What the twenties lived by: stations and idle plant, trusts and trade, trust in money, too many hands and too few rooms. */
import { alike, type Bound, from, level } from './bound';

export const aboutPower: readonly Bound[] = [
  level('power_capacity', {
    near: [1500, 26_000],
    anywhere: [1200, 53_000],
    because:
      '1.9 GW in 1928, 11 in 1940; Germany had some 20. Four times the record only where everything is put into stations.',
  }),
  level('power_mounted', {
    near: [80, 2900],
    anywhere: [0, 12_500],
    because: 'About a gigawatt a year in 1930-37; what was begun earlier comes in all the same.',
  }),
  level('power_lacking', { near: [0, 0.5], anywhere: [0, 1], because: 'A share of what works ask for.' }),
  level('electrified', {
    near: [0.6, 0.951],
    anywhere: [0.6, 0.951],
    because: 'A share of the drives of industry: .6 in 1928, .84 by 1940, and some are always steam (E50e).',
  }),
];

export const aboutRecovery: readonly Bound[] = [
  ...alike(
    ['idle_plant', 'land_reclaimed'],
    [0, 0],
    [0, 0],
    'By 1928 no plant of 1913 stood idle and no land of it lay fallow; tests/core/recovery.test.ts bounds the years before.',
  ),
  level('restart_means', { near: [0.1, 1], anywhere: [0, 1], because: 'A share.' }),
  level('relief_from_abroad', {
    near: [0, 0],
    anywhere: [0, 0.9],
    because: 'The American Relief Administration brought 0.7 Mt at most; only a hungry land is offered any (E15a).',
  }),
];

export const aboutTheNep: readonly Bound[] = [
  level('trust_markup', {
    near: [0, 0.4],
    anywhere: [0, 1.21],
    because: 'The lever’s end; what trusts could add to prices in 1923 was about as much.',
  }),
  level('unsold_goods', {
    near: [0, 3700],
    anywhere: [0, 3700],
    because: 'A few months of consumer goods: trusts stop when their yards are full (E48e).',
  }),
  level('money_trust', {
    near: [0.45, 1],
    anywhere: [0.05, 1],
    because: 'A share, with a floor: taxes are paid in it.',
  }),
  level('cash_melted', {
    near: [0, 12_000],
    anywhere: from(0),
    because: 'What prices take from cash held; with a press that never stops it has no end.',
  }),
  level('small_industry', {
    near: [0.35, 1.2],
    anywhere: [0.199, 1.21],
    because: 'What is left where it is forbidden, and what villages need where it is not (E56).',
  }),
  level('tax_in_kind', {
    near: [0, 0],
    anywhere: [0, 60],
    because: 'Half of the harvest, if it is taken in kind at all.',
  }),
  level('private_grain_share', { near: [0, 1], anywhere: [0, 1], because: 'A share of what leaves the village.' }),
  level('rural_surplus', {
    near: [0, 38],
    anywhere: [0, 50],
    because:
      'Eight or nine million in 1926-28 (Gosplan); where towns empty into villages, a third of all who could work there.',
  }),
  level('town_space', {
    near: [0.38, 1.401],
    anywhere: [0.3, 1.8],
    because: 'Floor to a head fell to some .6 of 1928; a town that empties has more.',
  }),
  level('town_dwellings', {
    near: [22, 65],
    anywhere: [18, 95],
    because: 'Room for 27 million townspeople in 1928; what is built is a share of construction.',
  }),
];
