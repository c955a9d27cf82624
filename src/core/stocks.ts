/** What each stock is: unit and meaning, in the one order in which stocks are written, fingerprinted and mixed. */
import type { Unit } from '#core/declare';
import type { Economy, NationStocks, RegionStocks, SectorStocks } from '#core/economy';

interface StockDeclaration {
  readonly unit: Unit;
  readonly meaning: string;
}

export const regionStocks = {
  rural: { unit: 'million people', meaning: 'Rural population' },
  urban: { unit: 'million people', meaning: 'Urban population' },
  doomed: { unit: 'million people', meaning: 'Hunger deaths of the last farm year that fall in this calendar year' },
  grain: { unit: 'Mt', meaning: 'Grain held in the village' },
  area: { unit: 'million ha', meaning: 'Land sown to grain' },
  fallow: { unit: 'million ha', meaning: 'Land out of use since the war' },
  herds: { unit: 'million head', meaning: 'Horses, cattle, pigs, sheep and goats at mid-year' },
  tractors: { unit: 'thousand hp', meaning: 'Tractors' },
  power: { unit: 'thousand kW', meaning: 'Generating capacity' },
  collectivised: { unit: '1', meaning: 'Share of households in collective farms' },
  novelty: { unit: '1', meaning: 'Share of households new to the collective farm' },
  feedRatio: { unit: '1', meaning: 'Feed given over feed needed in the last farm year' },
  extraction: { unit: '1', meaning: 'Share of the last harvest that was collected' },
  expectedYield: { unit: 't/ha', meaning: 'Yield that planners expect' },
  literacy: { unit: '1', meaning: 'Share of people from nine years up who can read and write' },
  schooled: { unit: '1', meaning: 'Share of those leaving school age who can read and write' },
  settlers: { unit: 'million people', meaning: 'People in special settlements' },
  camps: { unit: 'million people', meaning: 'People in camps and colonies' },
  industry: { unit: 'million roubles of 1928', meaning: 'Fixed capital of industry that stands in the region' },
} as const satisfies Record<keyof RegionStocks, StockDeclaration>;

export const sectorStocks = {
  capital: { unit: 'million roubles of 1928', meaning: 'Fixed capital' },
  unfinished: { unit: 'million roubles of 1928', meaning: 'Unfinished building' },
  backlog: { unit: 'million roubles of 1928', meaning: 'Estimated cost still to be spent on what was started' },
  workers: { unit: 'million people', meaning: 'Workers' },
  experienced: { unit: 'million people', meaning: 'Workers with experience of the sector' },
  output: { unit: 'million roubles of 1928/yr', meaning: 'Value added of last year' },
  reported: { unit: 'million roubles of 1928/yr', meaning: 'The same as reported' },
  padding: { unit: '1', meaning: 'Share by which the report exceeds the truth' },
  target: { unit: 'million roubles of 1928/yr', meaning: 'Target of last year' },
  trend: { unit: '1', meaning: 'Growth factor of the reports of the last years' },
  running: { unit: '1', meaning: 'Share of capacity that ran last year' },
  idle: { unit: '1', meaning: 'Share of the plant idle since the war' },
  stock: { unit: 'million roubles of 1928', meaning: 'Stock of the sector’s goods' },
  taught: { unit: '1', meaning: 'Foreign technique that the sector has learned' },
} as const satisfies Record<keyof SectorStocks, StockDeclaration>;

export const nationStocks = {
  grainReserve: { unit: 'Mt', meaning: 'Grain held by the state' },
  householdCash: { unit: 'million roubles', meaning: 'Cash of households' },
  enterpriseCash: { unit: 'million roubles', meaning: 'Cash of enterprises' },
  moneyTrust: { unit: '1', meaning: 'Trust in money' },
  foreignDebt: { unit: 'million gold roubles', meaning: 'Foreign debt' },
  gold: { unit: 'million gold roubles', meaning: 'Gold held' },
  foreignReserve: { unit: 'million gold roubles', meaning: 'Foreign exchange held' },
  goldMining: { unit: 'million gold roubles/yr', meaning: 'Gold mined in a year' },
  privateGold: { unit: 'million gold roubles', meaning: 'Gold and silver that people keep' },
  artLeft: { unit: 'million gold roubles', meaning: 'Works of art that could be sold abroad' },
  hunger: { unit: '1', meaning: 'Food short of the need in the last farm year, over all people' },
  technique: { unit: 'index, 1928 = 1', meaning: 'Technique common to industry' },
  farmTechnique: { unit: 'index, 1928 = 1', meaning: 'Technique of farming' },
  specialists: { unit: 'million people', meaning: 'Engineers and technicians' },
  students: { unit: 'million people', meaning: 'Students by year of study' },
  participation: { unit: 'index, 1928 = 1', meaning: 'Participation of townspeople in work' },
  unemployed: { unit: 'million people', meaning: 'Unemployed' },
  moneyWage: { unit: 'roubles/yr', meaning: 'Average money wage' },
  realWage: { unit: 'index, 1928 = 1', meaning: 'Real wage' },
  initiative: { unit: 'index, 1928 = 1', meaning: 'Initiative of managers and engineers' },
  fairWage: { unit: 'index, 1928 = 1', meaning: 'Wage that people have got used to' },
  resentment: { unit: '1', meaning: 'Resentment at work' },
  recordsHabit: { unit: '1', meaning: 'Records that people have got used to' },
  retailPrice: { unit: 'index, 1928 = 1', meaning: 'State retail prices paid' },
  bazaarRatio: { unit: '1', meaning: 'Bazaar prices over state retail prices' },
  villageReceipts: { unit: 'million roubles/yr', meaning: 'Money the village received from the state' },
  dwellings: { unit: 'million people', meaning: 'Places to live in towns, at the room of 1928' },
  townPremium: { unit: '1', meaning: 'Town over village consumption per head' },
  townRation: { unit: 'kg/yr per head', meaning: 'Grain per townsperson' },
  moralePeasants: { unit: '1', meaning: 'Consent of peasants' },
  moraleWorkers: { unit: '1', meaning: 'Consent of workers' },
  distrust: { unit: '1', meaning: 'What peasants deduct from a promised price' },
  machineExperience: { unit: '1', meaning: 'Cumulative output of machines over that of the base year' },
  reportedIndex: { unit: 'index, 1928 = 1', meaning: 'Official index of industrial output' },
  newPrices: { unit: 'index, 1928 = 1', meaning: 'Prices at which heavy industry is reported' },
  planPrices: { unit: 'index, 1928 = 1', meaning: 'The same when the plan was adopted' },
  planVariant: { unit: '1', meaning: 'Variant of the five-year plan adopted last, 0 none' },
  planLeft: { unit: 'yr', meaning: 'Years of the plan still to come' },
  planRaised: { unit: '1', meaning: 'Goals of the plan in force over those voted' },
  planGoals: {
    unit: 'million roubles of 1928/yr',
    meaning: 'Goals of the plan for its last year, by sector, as voted',
  },
  planProducts: { unit: 'index, 1928 = 1', meaning: 'The same in coal, oil, steel and electricity' },
  planReported: { unit: '1', meaning: 'Fulfilment of the plan in heavy industry as reported' },
  planMade: { unit: '1', meaning: 'Fulfilment of the plan in heavy industry as made' },
  credibility: { unit: '1', meaning: 'How far managers believe their targets' },
  critics: { unit: '1', meaning: 'Statisticians who can contradict, over those of 1928' },
  uncounted: { unit: 'million people', meaning: 'The dead whom published figures count as alive' },
  cropReporting: { unit: '1', meaning: 'Reported harvest over the customary estimate' },
  naturalIncrease: { unit: '1/yr', meaning: 'Natural increase of the village before hunger' },
  unsoldGoods: { unit: 'million roubles of 1928', meaning: 'Consumer goods that did not sell' },
  smallIndustry: { unit: 'index, 1928 = 1', meaning: 'Small industry at work' },
  threatUsual: { unit: '1', meaning: 'Threat of war that people have got used to' },
  birthDeficit: { unit: '1/yr', meaning: 'Births held back' },
  tanks: { unit: 'thousand', meaning: 'Tanks and tankettes held' },
  aircraft: { unit: 'thousand', meaning: 'Military aircraft held' },
  ordnance: { unit: 'million roubles of 1928', meaning: 'Guns, rifles and shells held' },
  electricity: { unit: 'TWh/yr', meaning: 'Electricity generated last year' },
  electrified: { unit: '1', meaning: 'Share of the motive power of works that is electric' },
  stations: { unit: 'thousand kW', meaning: 'Capacity that stands in each named station' },
  sites: { unit: 'million roubles of 1928', meaning: 'Estimated cost of what stands of each named site' },
} as const satisfies Record<keyof NationStocks, StockDeclaration>;

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];
export const REGION_STOCKS = keysOf(regionStocks);
export const SECTOR_STOCKS = keysOf(sectorStocks);
export const NATION_STOCKS = keysOf(nationStocks);

/** Every stock as a number, in that order. */
export function numbersOf({ year, regions, sectors, nation }: Economy): number[] {
  const numbers: number[] = [year];
  const put = (value: number | readonly number[]) => {
    if (typeof value === 'number') numbers.push(value);
    else for (const one of value) numbers.push(one);
  };
  for (const region of regions) for (const stock of REGION_STOCKS) put(region[stock]);
  for (const sector of sectors) for (const stock of SECTOR_STOCKS) put(sector[stock]);
  for (const stock of NATION_STOCKS) put(nation[stock]);
  return numbers;
}
