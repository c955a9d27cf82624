/** People: how many, where, at what work, and of what mind; and each region for itself. */
import { sum } from '#core/regions';
import { type Bound, change, each, everybody, level, rate, share, townspeople, villagers } from './bound';

export const aboutPeople: readonly Bound[] = [
  change('population', {
    usual: [-0.04, 0.022],
    near: [-0.17, 0.024],
    anywhere: [-0.27, 0.024],
    because: 'Natural increase of 2 % at best. The worst: the cap of E16, a fifth of a hungry region in a farm year.',
  }),
  share('population_urban', 'population', {
    near: [0.1, 0.45],
    anywhere: [0.01, 0.7],
    because: '.18 in 1928, .33 in 1940; towns without bread empty.',
  }),
  change('population_urban', {
    usual: [-0.2, 0.13],
    near: [-0.38, 0.19],
    anywhere: [-0.47, 0.95],
    because:
      'At most 4 % of the villagers come in a year; towns grew by 12 % in 1931. Petrograd lost two thirds in three hungry years.',
  }),
  change('population_rural', {
    usual: [-0.06, 0.05],
    near: [-0.25, 0.06],
    anywhere: [-0.34, 0.18],
    because: 'Deaths up to the cap of E16 and departures of 4 %; returns from hungry towns the other way.',
  }),
  share('births', 'population', {
    near: [0.008, 0.046],
    anywhere: [0, 0.047],
    because: '43 per thousand in 1928, which is near the human maximum; hunger holds births back.',
  }),
  rate('deaths over people', ['deaths'], (seen) => seen.values['deaths']! / everybody(seen), {
    usual: [0.018, 0.07],
    near: [0.018, 0.18],
    anywhere: [0.018, 0.28],
    because: '20 per thousand in ordinary years; hunger up to its cap.',
  }),
  rate(
    'hunger deaths over villagers',
    ['excess_deaths'],
    (seen) => sum(seen.result.ledger.famine.ruralDeaths) / villagers(seen),
    {
      usual: [0, 0.05],
      near: [0, 0.21],
      anywhere: [0, 0.28],
      because:
        'E16 caps a farm year at a fifth of a region; a calendar year counts the end of one and the start of the next, over fewer people.',
    },
  ),
  rate(
    'hunger deaths over townspeople',
    ['excess_deaths'],
    (seen) => sum(seen.result.ledger.famine.urbanDeaths) / townspeople(seen),
    { near: [0, 0.22], anywhere: [0, 0.22], because: 'The same cap for towns.' },
  ),
  rate(
    'migration over villagers',
    ['net_rural_urban_migration'],
    (seen) => seen.values['net_rural_urban_migration']! / villagers(seen),
    {
      usual: [-0.02, 0.036],
      near: [-0.05, 0.0401],
      anywhere: [-0.18, 0.0401],
      because: '4 million of 125 in 1931 was the most of any year; out of hungry towns up to half go back.',
    },
  ),
  rate('turned away over villagers', ['turned_away'], (seen) => seen.values['turned_away']! / villagers(seen), {
    near: [0, 0.025],
    anywhere: [0, 0.025],
    because: 'Nobody can be turned back who would not have gone.',
  }),
  rate(
    'housed over arrivals',
    ['housed'],
    ({ values }) => values['housed']! - Math.max(0, values['net_rural_urban_migration']!),
    { near: [-6, 1e-9], anywhere: [-6, 1e-9], because: 'At most the arrivals.' },
  ),
  rate('workers over townspeople', ['workers_nonfarm'], (seen) => seen.values['workers_nonfarm']! / townspeople(seen), {
    usual: [0.56, 0.75],
    near: [0.5, 0.85],
    anywhere: [0.1, 3.3],
    because:
      '.57 in 1928, .7 in 1940, villagers in works and the army included; more than one only for soldiers of a land whose towns have emptied. The labour force has a floor (E38).',
  }),
  rate(
    'unemployment',
    ['unemployed'],
    ({ result }) => result.ledger.labour.unemployed / result.ledger.labour.labourForce,
    {
      usual: [0, 0.08],
      near: [0, 0.15],
      anywhere: [0, 0.9],
      because:
        'A tenth in 1928, a quarter in the capitalist city of Allen; hard budgets with a wage beyond what hands add dismiss as many each year as E22a lets them.',
    },
  ),
  rate(
    'workers over workers of the year before',
    ['workers_nonfarm'],
    ({ result }, last) => last && result.ledger.labour.workers / last.result.ledger.labour.workers - 1,
    {
      near: [-0.45, 0.2],
      anywhere: [-0.7, 1.5],
      because:
        'E22a: a seventh at most is dismissed; more are lost only when there are not as many hands left, for want of bread or for the army, and can come back when it is sent home.',
    },
  ),
];

export const aboutMoods: readonly Bound[] = ['consent_peasants', 'consent_workers'].flatMap((id) => [
  level(id, { near: [0.05, 0.95], anywhere: [0, 1], because: 'A share.' }),
  rate(`change of ${id}`, [id], ({ values }, last) => last && values[id]! - last.values[id]!, {
    near: [-0.16, 0.12],
    anywhere: [-0.2, 0.21],
    because: 'A fifth of a mood is made anew in a year.',
  }),
]);

export const aboutRegions: readonly Bound[] = [
  each(
    'yield of a region',
    'harvest',
    ({ result: { ledger } }, r) => ledger.harvest.harvest[r]! / ledger.harvest.area[r]!,
    {
      near: [0.22, 1.55],
      anywhere: [0.14, 1.55],
      because: 't/ha; two draws of bad weather on the Volga, or the best of the south.',
    },
  ),
  each(
    'deliveries of a region over its crop',
    'procurement',
    ({ result: { ledger } }, r) => ledger.procurement.procurement[r]! / ledger.harvest.harvest[r]!,
    {
      near: [0, 0.65],
      anywhere: [0, 0.95],
      because: 'θ_max of the crop; beyond that only stocks that are searched or sold after a bad harvest.',
    },
  ),
  each(
    'growth of a countryside',
    'population_rural',
    ({ result: { before, after } }, r) => after.regions[r]!.rural / before.regions[r]!.rural - 1,
    {
      near: [-0.3, 0.12],
      anywhere: [-0.37, 0.45],
      because: 'As the nation’s; a fifth by hunger, some by flight, and a hungry town coming home to an emptied land.',
    },
  ),
  each(
    'growth of a region’s towns',
    'population_urban',
    ({ result: { before, after } }, r) => after.regions[r]!.urban / before.regions[r]!.urban - 1,
    {
      near: [-0.38, 0.26],
      anywhere: [-0.47, 1.2],
      because: 'As the nation’s; the Urals drew a third more than their share.',
    },
  ),
  each(
    'hunger deaths in a region',
    'excess_deaths',
    ({ result: { before, ledger } }, r) =>
      (ledger.famine.ruralDeaths[r]! + ledger.famine.urbanDeaths[r]!) /
      (before.regions[r]!.rural + before.regions[r]!.urban),
    {
      near: [0, 0.25],
      anywhere: [0, 0.28],
      because: 'The cap of E16 over two farm years that meet in one calendar year.',
    },
  ),
  each('food in a region', 'food_grain_per_villager', ({ result }, r) => result.ledger.famine.foodPerHead[r]!, {
    near: [55, 216],
    anywhere: [35, 216],
    because: 'Between what grip and flight leave, and the want.',
  }),
];
