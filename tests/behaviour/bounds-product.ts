/** The product, its uses, the works and what is being built. */
import { type Bound, change, from, level, rate, share } from './bound';

export const aboutProduct: readonly Bound[] = [
  change('gdp', {
    usual: [-0.15, 0.22],
    near: [-0.25, 0.35],
    anywhere: [-0.45, 0.4],
    because:
      'Russia lost about a fifth a year in 1918-20 and no peacetime economy half of its product; out of the ruins of 1921 came some 40 % in the best year. Harvests alone move the product by an eighth.',
  }),
  rate('gdp over its previous peak', ['gdp'], ({ values, peak }) => peak && values['gdp']! / peak - 1, {
    usual: [-0.2, 0.2],
    near: [-0.4, 0.3],
    anywhere: [-0.92, 0.3],
    because:
      'What is new has to be built first: no economy grew by a fifth, and a record harvest adds an eighth (1937, after the drought of 1936). Famine and idle works can take nine tenths.',
  }),
  level('gdp', {
    near: [18_000, 85_000],
    anywhere: [2500, 85_000],
    because:
      'The fastest twelve years on record anywhere, about 9 % a year, would make 80,000 of 28,600; machines for machines come near that. Famine and idle works can leave a tenth.',
  }),
  change('nonfarm_value_added', {
    usual: [-0.2, 0.24],
    near: [-0.33, 0.33],
    anywhere: [-0.75, 1.4],
    because:
      'Without imports, bread or fuel most works can stand still within a year; idle ones come back as E21f lets them, and with them the hands that E22a let go.',
  }),
  change('nonfarm_capital', {
    near: [-0.03, 0.19],
    anywhere: [-0.08, 0.24],
    because:
      'Nothing but wear takes capital away (about 5 % a year, 7 where machines never stand and records are set); building has to be paid for and finished.',
  }),
  share('nonfarm_capital', 'nonfarm_value_added', {
    usual: [1.3, 3],
    near: [1.1, 3.8],
    anywhere: [0.6, 100],
    because:
      'Capital was 1.6 years of product in 1928; it cannot work faster than with hands enough, and can stand idle.',
  }),
  ...['industrial_output', 'group_a_output', 'construction_output'].map((id) =>
    change(id, {
      usual: [-0.22, 0.28],
      near: [-0.38, 0.4],
      anywhere: [-0.92, 1.5],
      because:
        'As non-farm product, without the bread that services eat; the fastest recorded years of 1931-36 came to about a quarter.',
    }),
  ),
  change('group_b_output', {
    usual: [-0.33, 0.37],
    near: [-0.52, 0.9],
    anywhere: [-0.92, 5],
    because:
      'Light industry lives on imported cotton, home flax and what fuel is left over: the most exposed of all. It starts again as slowly as the rest, but from far less.',
  }),
  level('industry_construction_transport_share', {
    near: [0.2, 0.68],
    anywhere: [0.005, 0.92],
    because: '.28 in 1928, .46 in 1940 (Davies and Harrison); the farm never vanishes.',
  }),
  change('farm_output', {
    usual: [-0.17, 0.33],
    near: [-0.33, 0.5],
    anywhere: [-0.52, 0.85],
    because: 'Less than the harvest, of which it is less than a half; herds and other crops change slowly.',
  }),
  change('investment', {
    usual: [-0.22, 0.28],
    near: [-0.43, 0.45],
    anywhere: [-0.95, 15],
    because:
      'Investment goods are what heavy industry makes; it can stand still, and a plan can turn from none to all.',
  }),
  level('investment_share', {
    usual: [0.12, 0.29],
    near: [0.07, 0.36],
    anywhere: [0, 0.75],
    because: '.14 to .26 in the literature; what is invested must have been made or bought.',
  }),
  level('defence_share', {
    near: [0.01, 0.3],
    anywhere: [0, 0.6],
    because: 'Half of heavy industry at most, and an army that cannot eat more than there is; .17 in 1940, .6 in 1943.',
  }),
  share('consumption', 'gdp', {
    near: [0.41, 0.88],
    anywhere: [0.18, 1.1],
    because: 'Above 1 only by bread bought on credit and stocks eaten up; below .4 nobody ever governed in peace.',
  }),
  level('consumption_per_head', {
    usual: [0.62, 1.36],
    near: [0.5, 1.75],
    anywhere: [0.12, 2.4],
    because: 'A villager who eats has a third of 1928 at least; twice of 1928 in twelve years was nowhere seen.',
  }),
  change('consumption_per_head', {
    usual: [-0.17, 0.17],
    near: [-0.31, 0.28],
    anywhere: [-0.65, 1.35],
    because: 'Harvest and shops together; stocks of goods cannot be hoarded for years and then eaten in one.',
  }),
  level('consumption_per_head_urban', {
    near: [0.37, 1.8],
    anywhere: [0.04, 4.3],
    because: 'As above; a town that has emptied leaves more for those who stay.',
  }),
  level('consumption_per_head_rural', {
    near: [0.34, 1.8],
    anywhere: [0.14, 2.7],
    because: 'As above; the village eats its own.',
  }),
];

/** Kilogrammes, kilowatt hours and the share of the works that runs. */
export const aboutWorks: readonly Bound[] = [
  ...(
    [
      ['steel', 15, 245, 420],
      ['coal', 130, 1800, 5600],
      ['oil', 45, 430, 1200],
      ['electricity', 15, 920, 2900],
    ] as const
  ).map(([id, least, near, anywhere]) =>
    rate(`${id} per head`, [id], ({ values }) => (1000 * values[id]!) / values['population']!, {
      near: [least, near],
      anywhere: [0, anywhere],
      because: 'kg or kWh: the United States of 1940 had 460 kg of steel, 3,500 of coal and 1,100 kWh to a head.',
    }),
  ),
  rate('running works', ['nonfarm_value_added'], ({ result }) => result.after.sectors.map(({ running }) => running), {
    near: [0.299, 1.1],
    anywhere: [0.299, 1.15],
    because: 'E21f: a remnant can always run. Targets drive a little more out of works than is usual, for a while.',
  }),
  rate(
    'start of idle works',
    ['nonfarm_value_added'],
    ({ result: { before, after } }) => after.sectors.map(({ running }, s) => running / before.sectors[s]!.running - 1),
    {
      near: [-0.6, 0.21],
      anywhere: [-0.8, 0.21],
      because: 'E21f: what stood still cannot run again at once, whatever is decided; it can stop at once.',
    },
  ),
];

export const aboutBuilding: readonly Bound[] = [
  change('unfinished_construction', {
    usual: [-0.2, 0.8],
    near: [-0.45, 1.6],
    anywhere: [-0.85, 20],
    because:
      'At most the year’s spending is added and two thirds are finished; where nothing had been begun for years, a year’s spending is many times what was there.',
  }),
  level('unfinished_ratio', {
    usual: [0.26, 5],
    near: [0.22, 7],
    anywhere: [0.13, 130],
    because:
      'Half a year of investment in 1928, a year and more in 1932; without any investment the ratio loses its sense.',
  }),
  change('tractors', {
    near: [-0.13, 1.6],
    anywhere: from(-0.13),
    because: 'An eighth is scrapped each year; deliveries are bought with farm investment.',
  }),
  level('tractors', {
    near: [250, 22_000],
    anywhere: [40, 75_000],
    because: '10 million hp in 1940; seven times of that only for a land that makes nothing else.',
  }),
];
