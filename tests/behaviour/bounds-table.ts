/**
 * What may not happen off the beaten track: a range and a reason for every published series.
 *
 * `near` holds within some 30 % of what was done or of the preserved NEP: there a player lives. `usual` holds there in 98 years of
 * a hundred. `anywhere` holds for every setting of every lever, turned from end to end each winter if need be.
 */
import { sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';

export interface Seen {
  readonly values: Readonly<Record<string, number>>;
  readonly result: YearResult;
  readonly world: World;
}

export type Range = readonly [low: number, high: number];

export interface Bound {
  readonly what: string;
  /** The series that it bounds; `<id>.*` for those of each region. */
  readonly of: readonly string[];
  /** One number, or one for each region; nothing where there is no year before, or no whole to be a share of. */
  readonly read: (now: Seen, last: Seen | undefined) => number | readonly number[] | undefined;
  readonly usual?: Range;
  readonly near: Range;
  readonly anywhere: Range;
  readonly because: string;
}

/** A ratio to a flow that a plan can bring to nothing has no ceiling of its own; what it is a ratio of has one. */
const from = (low: number): Range => [low, Number.POSITIVE_INFINITY];

type Rest = Pick<Bound, 'near' | 'anywhere' | 'because'> & { readonly usual?: Range };
const level = (id: string, rest: Rest): Bound => ({ what: id, of: [id], read: ({ values }) => values[id], ...rest });
const change = (id: string, rest: Rest): Bound => ({
  what: `growth of ${id}`,
  of: [id],
  read: ({ values }, last) => last && values[id]! / last.values[id]! - 1,
  ...rest,
});
const share = (id: string, whole: string, rest: Rest): Bound => ({
  what: `${id} / ${whole}`,
  of: [id],
  read: ({ values }) => (values[whole] === 0 ? undefined : values[id]! / values[whole]!),
  ...rest,
});
const rate = (what: string, of: readonly string[], read: Bound['read'], rest: Rest): Bound => ({
  what,
  of,
  read,
  ...rest,
});
const each = (what: string, id: string, read: (seen: Seen, r: number, last: Seen | undefined) => number, rest: Rest) =>
  rate(what, [`${id}.*`], (now, last) => now.world.regionIds.map((_, r) => read(now, r, last)), rest);

const peopleBefore = ({ result }: Seen) => result.ledger.villagers + result.ledger.townspeople;
const villagers = ({ result }: Seen) => result.ledger.villagers;
const townspeople = ({ result }: Seen) => result.ledger.townspeople;

export const bounds: readonly Bound[] = [
  // Product and its uses.
  change('gdp', {
    usual: [-0.15, 0.22],
    near: [-0.45, 0.5],
    anywhere: [-0.65, 1],
    because:
      'Russia lost about a fifth a year in 1918-20 and no peacetime economy half of its product; no recovery doubled one in a year. Harvests alone move the product by an eighth.',
  }),
  level('gdp', {
    near: [12_000, 90_000],
    anywhere: [2000, 120_000],
    because:
      'The fastest twelve years on record anywhere, about 9 % a year, would make 80,000 of 28,600; machines for machines come near that. Famine and idle works can leave a tenth.',
  }),
  change('nonfarm_value_added', {
    usual: [-0.25, 0.32],
    near: [-0.6, 0.8],
    anywhere: [-0.92, 8],
    because: 'Without imports, bread or fuel most works can stand still within a year, and run again in the next.',
  }),
  change('nonfarm_capital', {
    near: [-0.07, 0.2],
    anywhere: [-0.07, 0.4],
    because: 'Nothing but wear takes capital away (about 5 % a year); building has to be paid for and finished.',
  }),
  share('nonfarm_capital', 'nonfarm_value_added', {
    usual: [1.3, 3.5],
    near: [1, 8],
    anywhere: [0.5, 250],
    because:
      'Capital was 1.6 years of product in 1928; it cannot work faster than with hands enough, and can stand idle.',
  }),
  ...['industrial_output', 'group_a_output', 'construction_output'].map((id) =>
    change(id, {
      usual: [-0.25, 0.36],
      near: [-0.65, 0.9],
      anywhere: [-0.94, 8],
      because: 'As non-farm product; the fastest recorded years of 1931-36 came to about a quarter.',
    }),
  ),
  change('group_b_output', {
    usual: [-0.35, 0.4],
    near: [-0.75, 1.2],
    anywhere: [-0.97, 15],
    because: 'Light industry lives on imported cotton, home flax and what fuel is left over: the most exposed of all.',
  }),
  level('industry_construction_transport_share', {
    near: [0.15, 0.7],
    anywhere: [0, 0.95],
    because: '.28 in 1928, .46 in 1940 (Davies and Harrison); the farm never vanishes.',
  }),
  change('farm_output', {
    usual: [-0.17, 0.33],
    near: [-0.3, 0.55],
    anywhere: [-0.45, 0.75],
    because: 'Less than the harvest, of which it is less than a half; herds and other crops change slowly.',
  }),
  change('investment', {
    usual: [-0.28, 0.34],
    near: [-0.65, 0.8],
    anywhere: [-0.99, 30],
    because: 'Investment goods are what heavy industry makes; it can stand still.',
  }),
  level('investment_share', {
    usual: [0.12, 0.29],
    near: [0.05, 0.4],
    anywhere: [0, 0.8],
    because: '.14 to .26 in the literature; what is invested must have been made or bought.',
  }),
  level('defence_share', {
    near: [0.005, 0.4],
    anywhere: [0, 0.65],
    because: 'Half of heavy industry at most, and an army that cannot eat more than there is; .17 in 1940, .6 in 1943.',
  }),
  share('consumption', 'gdp', {
    near: [0.35, 1],
    anywhere: [0.15, 1.3],
    because: 'Above 1 only by bread bought on credit and stocks eaten up; below .4 nobody ever governed in peace.',
  }),
  level('consumption_per_head', {
    usual: [0.6, 1.4],
    near: [0.2, 1.8],
    anywhere: [0.1, 2.4],
    because: 'A villager who eats has a third of 1928 at least; twice of 1928 in twelve years was nowhere seen.',
  }),
  change('consumption_per_head', {
    usual: [-0.2, 0.2],
    near: [-0.45, 0.5],
    anywhere: [-0.7, 1.6],
    because: 'Harvest and shops together; stocks of goods cannot be hoarded for years and then eaten in one.',
  }),
  level('consumption_per_head_urban', {
    near: [0.15, 3],
    anywhere: [0.03, 6],
    because: 'As above; a town that has emptied leaves more for those who stay.',
  }),
  level('consumption_per_head_rural', {
    near: [0.25, 1.8],
    anywhere: [0.1, 2.5],
    because: 'As above; the village eats its own.',
  }),

  // Grain.
  level('harvest', {
    usual: [42, 112],
    near: [28, 140],
    anywhere: [10, 150],
    because:
      'The best harvest before 1941 was 97 Mt, of 1956 about 125; without horses, tractors and order a third of 1928 is left.',
  }),
  change('harvest', {
    usual: [-0.3, 0.75],
    near: [-0.45, 0.95],
    anywhere: [-0.55, 1.2],
    because: 'Weather from .6 to 1.35; the record itself rose by 73 % from 1936 to 1937.',
  }),
  share('harvest', 'sown_area', {
    near: [0.38, 1.25],
    anywhere: [0.2, 1.35],
    because: 'Yields in t/ha: .57 in 1931-32, .95 in 1937.',
  }),
  share('procurement', 'harvest', {
    near: [0, 0.55],
    anywhere: [0, 0.75],
    because: 'At most θ_max (.45) of the crop, and at most .6 of old stocks by search; .43 in 1940.',
  }),
  share('grain_marketed', 'harvest', {
    near: [0, 0.6],
    anywhere: [0, 0.8],
    because: 'As deliveries; what is delivered cannot be sold again.',
  }),
  level('grain_exports', {
    near: [-5, 10],
    anywhere: [-5, 10],
    because: 'The range of the lever; nothing is exported that is not there.',
  }),
  share('grain_returns', 'procurement', {
    near: [0, 0.36],
    anywhere: [0, 0.36],
    because: 'The share of deliveries that goes back.',
  }),
  share('grain_relief', 'procurement', {
    near: [0, 0.61],
    anywhere: [0, 0.61],
    because: 'What transport can carry back.',
  }),
  rate('grain_towns per head', ['grain_towns'], (seen) => (1000 * seen.values['grain_towns']!) / townspeople(seen), {
    near: [0, 500],
    anywhere: [0, 1000],
    because: 'A townsperson takes 280 kg; private sales may bring somewhat more to a town that has shrunk.',
  }),
  share('seed_grain', 'sown_area', {
    near: [0.05, 0.14],
    anywhere: [0, 0.14],
    because: 'The seed rate; a starving village keeps less.',
  }),
  rate(
    'feed over need',
    ['feed_grain'],
    (seen) => seen.values['feed_grain']! / sum(seen.result.ledger.livestock.feedNeed),
    {
      near: [0.2, 1.2],
      anywhere: [0, 1.2],
      because:
        'Animals take little more than their need when grain is plentiful, and the floor before people when it is not.',
    },
  ),
  level('food_grain_per_villager', {
    near: [90, 230],
    anywhere: [50, 230],
    because:
      'Nobody eats more than the want. Below 60 kg nobody is left: with a grip of .45 the village keeps half of its crop.',
  }),
  rate(
    'state grain per head',
    ['grain_stock_state'],
    (seen) => (1000 * seen.values['grain_stock_state']!) / peopleBefore(seen),
    {
      near: [0, 90],
      anywhere: [0, 120],
      because: 'Beyond the normal reserve (40 kg) four fifths are issued each year; 2-7 Mt were held in fact.',
    },
  ),
  rate(
    'village grain per head',
    ['grain_stock_peasant'],
    (seen) => (1000 * seen.values['grain_stock_peasant']!) / villagers(seen),
    {
      near: [0, 180],
      anywhere: [0, 180],
      because: 'What a village can store, some eight months of bread; the rest goes to feed or spoils.',
    },
  ),

  // Herds and fields.
  ...(
    [
      ['horses', 0.1, 38, -0.6],
      ['cattle', 0.3, 85, -0.6],
      ['pigs', 0.9, 36, -0.85],
      ['sheep', 0.45, 190, -0.85],
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
  change('tractors', {
    near: [-0.13, 1.8],
    anywhere: from(-0.13),
    because: 'An eighth is scrapped each year; deliveries are bought with farm investment.',
  }),
  level('tractors', {
    near: [200, 20_000],
    anywhere: [40, 120_000],
    because: '10 million hp in 1940; five times of that only for a land that makes nothing else.',
  }),
  change('sown_area', {
    near: [-0.09, 0.13],
    anywhere: [-0.09, 0.13],
    because: 'Sowing plans of -5 to +10 %, single farms -3 to +2 % for prices.',
  }),
  level('sown_area', {
    near: [45, 130],
    anywhere: [25, 130],
    because: 'Land fit for grain; a village sows at least what feeds it.',
  }),
  level('collectivised_share', { near: [0, 1], anywhere: [0, 1], because: 'A share of households.' }),
  rate(
    'change of collectivised_share',
    ['collectivised_share'],
    ({ values }, last) => last && values['collectivised_share']! - last.values['collectivised_share']!,
    {
      near: [-0.05, 0.5],
      anywhere: [-0.2, 0.85],
      because:
        'A campaign brings in at most .7 · 1.2 of a region, and what the village does not bear leaves within the year.',
    },
  ),

  // People.
  change('population', {
    usual: [-0.04, 0.022],
    near: [-0.16, 0.025],
    anywhere: [-0.28, 0.025],
    because: 'Natural increase of 2 % at best. The worst: the cap of E16, a fifth of a hungry region in a farm year.',
  }),
  share('population_urban', 'population', {
    near: [0.04, 0.45],
    anywhere: [0.005, 0.7],
    because: '.18 in 1928, .33 in 1940; towns without bread empty.',
  }),
  change('population_urban', {
    usual: [-0.25, 0.16],
    near: [-0.55, 0.7],
    anywhere: [-0.65, 2],
    because:
      'At most 4 % of the villagers come in a year; towns grew by 12 % in 1931. Petrograd lost two thirds in three hungry years.',
  }),
  change('population_rural', {
    usual: [-0.06, 0.05],
    near: [-0.25, 0.15],
    anywhere: [-0.36, 0.4],
    because: 'Deaths up to the cap of E16 and departures of 4 %; returns from hungry towns the other way.',
  }),
  share('births', 'population', {
    near: [0.008, 0.046],
    anywhere: [0, 0.05],
    because: '43 per thousand in 1928, which is near the human maximum; hunger holds births back.',
  }),
  rate('deaths over people', ['deaths'], (seen) => seen.values['deaths']! / peopleBefore(seen), {
    usual: [0.018, 0.07],
    near: [0.018, 0.18],
    anywhere: [0.018, 0.3],
    because: '20 per thousand in ordinary years; hunger up to its cap.',
  }),
  rate(
    'hunger deaths over villagers',
    ['excess_deaths'],
    ({ result }) => sum(result.ledger.famine.ruralDeaths) / result.ledger.villagers,
    {
      usual: [0, 0.05],
      near: [0, 0.18],
      anywhere: [0, 0.28],
      because:
        'E16 caps a farm year at a fifth of a region; a calendar year counts the end of one and the start of the next, over fewer people.',
    },
  ),
  rate(
    'hunger deaths over townspeople',
    ['excess_deaths'],
    ({ result }) => sum(result.ledger.famine.urbanDeaths) / result.ledger.townspeople,
    {
      near: [0, 0.3],
      anywhere: [0, 0.3],
      because: 'The same cap for towns.',
    },
  ),
  rate(
    'migration over villagers',
    ['net_rural_urban_migration'],
    (seen) => seen.values['net_rural_urban_migration']! / villagers(seen),
    {
      usual: [-0.03, 0.038],
      near: [-0.12, 0.0501],
      anywhere: [-0.4, 0.0501],
      because: '4 million of 125 in 1931 was the most of any year; out of hungry towns up to half go back.',
    },
  ),
  rate('turned away over villagers', ['turned_away'], (seen) => seen.values['turned_away']! / villagers(seen), {
    near: [0, 0.05],
    anywhere: [0, 0.05],
    because: 'Nobody can be turned back who would not have gone.',
  }),
  rate(
    'housed over arrivals',
    ['housed'],
    ({ values }) => values['housed']! - Math.max(0, values['net_rural_urban_migration']!),
    {
      near: [-8, 1],
      anywhere: [-8, 2],
      because: 'At most the arrivals, those besides whom others went back included.',
    },
  ),
  rate('workers over townspeople', ['workers_nonfarm'], (seen) => seen.values['workers_nonfarm']! / townspeople(seen), {
    usual: [0.55, 0.8],
    near: [0.45, 1.4],
    anywhere: [0.05, 4],
    because:
      '.57 in 1928, .7 in 1940, villagers in works and the army included; more than one only for soldiers of a land whose towns have emptied.',
  }),
  rate(
    'unemployment',
    ['unemployed'],
    ({ result }) => result.ledger.labour.unemployed / result.ledger.labour.labourForce,
    {
      usual: [0, 0.08],
      near: [0, 0.2],
      anywhere: [0, 1],
      because:
        'A tenth in 1928, a quarter in the capitalist city of Allen; hard budgets with a wage beyond what hands add sack more.',
    },
  ),

  // Works in tonnes.
  ...(
    [
      ['steel', 400, 900],
      ['coal', 3000, 7000],
      ['oil', 500, 1000],
      ['electricity', 1500, 4000],
    ] as const
  ).map(([id, near, anywhere]) =>
    rate(`${id} per head`, [id], ({ values }) => (1000 * values[id]!) / values['population']!, {
      near: [0, near],
      anywhere: [0, anywhere],
      because: 'kg or kWh: the United States of 1940 had 460 kg of steel, 3,500 of coal and 1,100 kWh to a head.',
    }),
  ),

  // Prices and money.
  level('terms_of_trade', {
    near: [0.04, 13],
    anywhere: [0.04, 13],
    because: 'Two prices that the state sets between .5 and 8.',
  }),
  rate('scissors times terms of trade', ['scissors'], ({ values }) => values['scissors']! * values['terms_of_trade']!, {
    near: [1 - 1e-9, 1 + 1e-9],
    anywhere: [1 - 1e-9, 1 + 1e-9],
    because: 'One is the other turned round.',
  }),
  level('goods_availability', {
    near: [0.1, 1.6],
    anywhere: [0.1, 1.6],
    because: 'Clipped by E9a: shops are never quite empty, nor is more than a third over the asking felt.',
  }),
  rate(
    'emission over money',
    ['emission'],
    ({ values }) => values['emission']! / (values['money_in_circulation']! - values['emission']!),
    {
      usual: [-0.25, 1.1],
      near: [-0.6, 2.5],
      anywhere: [-0.9, 30],
      because:
        'Money doubled in 1930-31 at the worst; wages raised by a half each year beside fixed prices print twenty-fold. It cannot fall below nothing.',
    },
  ),
  rate(
    'money over income',
    ['money_in_circulation'],
    ({ values, result }) =>
      values['money_in_circulation']! / (result.ledger.money.wages + result.ledger.money.farmReceipts),
    {
      usual: [0.1, 0.6],
      near: [0.08, 1.2],
      anywhere: from(0.02),
      because:
        'People keep about seven weeks of income, and what they could not spend; with fixed prices and no goods that has no end.',
    },
  ),
  level('retail_price', {
    near: [0.3, 40],
    anywhere: [0.2, 6000],
    because: '6.4 in 1940. Wages can be raised 130-fold by the lever, and prices paid follow what there is to buy.',
  }),
  change('retail_price', {
    usual: [-0.3, 0.8],
    near: [-0.7, 4],
    anywhere: from(-0.998),
    because: 'State prices are set: a plan may cut them by a sixteenth or raise them sixteen-fold in a winter.',
  }),
  level('bazaar_price_ratio', {
    near: [0.5, 25],
    anywhere: [0.5, 25],
    because: 'The ends of E32; ten to fifteen in 1932-33 at most.',
  }),
  share('bazaar_price', 'retail_price', { near: [0.5, 25.001], anywhere: [0.5, 25.001], because: 'As its ratio.' }),
  change('money_wage', { near: [-0.101, 0.501], anywhere: [-0.101, 0.501], because: 'The lever, exactly.' }),
  level('real_wage', {
    usual: [0.15, 1.3],
    near: [0.05, 2],
    anywhere: [0, 4],
    because: 'Chapman has .55 to .6 for 1937; what cannot be bought is no wage, so it cannot be a multiple of 1928.',
  }),

  // The world abroad.
  level('exports', {
    near: [50, 1900],
    anywhere: [0, 3200],
    because: '1,036 million in 1930; 1,200 of goods and 10 Mt of grain at the prices of 1929 at most.',
  }),
  level('imports', {
    near: [0, 1900],
    anywhere: [0, 3200],
    because: '1,105 million in 1931; as much as exports, gold and lenders pay for.',
  }),
  level('machinery_imports', { near: [0, 800], anywhere: [0, 800], because: 'Never more than was ordered.' }),
  level('foreign_debt', {
    near: [0, 2200],
    anywhere: [0, 6000],
    because:
      '1,400 million at the end of 1931; lenders stop at four fifths of exports for service, and unpaid interest is added.',
  }),
  level('gold', { near: [0, 1300], anywhere: [0, 1300], because: 'The stock of 1928 and all that was mined since.' }),

  // Building.
  change('unfinished_construction', {
    usual: [-0.2, 0.85],
    near: [-0.55, 1.5],
    anywhere: [-0.85, 6],
    because: 'At most the year’s spending is added and two thirds are finished.',
  }),
  level('unfinished_ratio', {
    usual: [0.28, 3.5],
    near: [0.2, 12],
    anywhere: [0.1, 500],
    because:
      'Half a year of investment in 1928, a year and more in 1932; without any investment the ratio loses its sense.',
  }),

  // Towns and moods.
  level('town_grain_per_head', { near: [0, 500], anywhere: [0, 1000], because: 'As grain to towns.' }),
  ...['consent_peasants', 'consent_workers'].map((id) =>
    level(id, { near: [0, 1], anywhere: [0, 1], because: 'A share.' }),
  ),
  ...['consent_peasants', 'consent_workers'].map((id) =>
    rate(`change of ${id}`, [id], ({ values }, last) => last && values[id]! - last.values[id]!, {
      near: [-0.21, 0.21],
      anywhere: [-0.21, 0.21],
      because: 'A fifth of a mood is made anew in a year.',
    }),
  ),

  // Reports.
  rate('padding', ['reported_industrial_output'], ({ result }) => Math.max(...result.ledger.statistics.padding), {
    usual: [0, 0.4],
    near: [0, 0.6],
    anywhere: [0, 1],
    because:
      'At most lie / (1 − keep): a target missed altogether, every year, under full fear and no audit. Nobody could report twice the truth.',
  }),
  rate(
    'official index over true output',
    ['reported_industrial_output'],
    ({ values, world: { parameters: p } }) =>
      values['reported_industrial_output']! /
      (values['industrial_output']! /
        (p.industry.openingOutput[0]! +
          p.industry.openingOutput[1]! +
          p.industry.openingOutput[2]! +
          p.industry.openingOutput[4]!)),
    {
      usual: [0.9, 2.3],
      near: [0.85, 3.2],
      anywhere: [0.7, 5],
      because: 'The official index of 1928-40 exceeds Western ones about 2.4 times (6.5 against 2.7).',
    },
  ),
  share('reported_harvest', 'harvest', {
    near: [1.1, 1.5],
    anywhere: [1.1, 1.5],
    because: 'A crop in the field exceeded the barn by 13-30 % (89.8 against 68.4 Mt in 1933).',
  }),
  rate(
    'published over true defence',
    ['reported_defence'],
    ({
      values,
      result: {
        ledger: { defence },
      },
    }) => values['reported_defence']! / (defence.arms + defence.upkeep),
    {
      near: [0.199, 1.001],
      anywhere: [0.199, 1.001],
      because: 'A third of the truth in 1931-34 (Davies and Harrison); never more than all.',
    },
  ),

  // Regions.
  each(
    'yield of a region',
    'harvest',
    (
      {
        result: {
          ledger: { harvest },
        },
      },
      r,
    ) => harvest.harvest[r]! / harvest.area[r]!,
    {
      near: [0.2, 1.7],
      anywhere: [0.1, 1.9],
      because: 't/ha; two draws of bad weather on the Volga, or the best of the south.',
    },
  ),
  each(
    'deliveries of a region over its crop',
    'procurement',
    ({ result: { ledger } }, r) => ledger.procurement.procurement[r]! / ledger.harvest.harvest[r]!,
    {
      near: [0, 0.8],
      anywhere: [0, 1.2],
      because: 'θ_max of the crop; beyond that only stocks that are searched or sold after a bad harvest.',
    },
  ),
  each(
    'growth of a countryside',
    'population_rural',
    ({ result: { before, after } }, r) => after.regions[r]!.rural / before.regions[r]!.rural - 1,
    {
      near: [-0.3, 0.2],
      anywhere: [-0.4, 0.8],
      because: 'As the nation’s; a fifth by hunger, some by flight, and a hungry town coming home to an emptied land.',
    },
  ),
  each(
    'growth of a region’s towns',
    'population_urban',
    ({ result: { before, after } }, r) => after.regions[r]!.urban / before.regions[r]!.urban - 1,
    {
      near: [-0.6, 1.2],
      anywhere: [-0.7, 3],
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
      near: [0, 0.3],
      anywhere: [0, 0.32],
      because: 'The cap of E16 over two farm years that meet in one calendar year.',
    },
  ),
  each('food in a region', 'food_grain_per_villager', ({ result }, r) => result.ledger.famine.foodPerHead[r]!, {
    near: [50, 230],
    anywhere: [20, 230],
    because: 'Between what grip and flight leave, and the want.',
  }),
];
