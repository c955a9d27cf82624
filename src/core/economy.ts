/**
 * The stocks of the economy at the start of a year. Flows live in the ledger; stocks change in `accounts.ts` only.
 *
 * Grain is in million tonnes, people and animals in millions, real values in million roubles of 1928, money in
 * million current roubles, foreign exchange in million gold roubles.
 */
import type { Measured } from '#core/declare';

export const SECTORS = [
  'fuelPower',
  'metals',
  'machines',
  'construction',
  'consumer',
  'transport',
  'services',
] as const;
export type Sector = (typeof SECTORS)[number];
/** Positions in every per-sector list. The first four make investment goods (group A and building), the rest consumption. */
export const FUEL = 0;
export const METALS = 1;
export const MACHINES = 2;
export const CONSTRUCTION = 3;
export const CONSUMER = 4;
export const TRANSPORT = 5;
export const SERVICES = 6;
export const INVESTMENT_SECTORS = 4;
/** What is called industry: what builds and carries is not in it. */
export const INDUSTRIAL = [FUEL, METALS, MACHINES, CONSUMER] as const;

export const SPECIES = ['horses', 'cattle', 'pigs', 'sheep'] as const;
export type Species = (typeof SPECIES)[number];
export const HORSES = 0;

/** Counted in tonnes and kilowatt-hours, and known to every newspaper reader. */
export const PRODUCTS = ['coal', 'oil', 'steel', 'power'] as const;
export type Product = (typeof PRODUCTS)[number];

/** One of the scenario's regions. */
export interface RegionStocks {
  rural: Measured<'million people'>;
  urban: Measured<'million people'>;
  /** Deaths of the last farm year's hunger that fall in this calendar year (E16). */
  doomed: Measured<'million people'>;
  /** Grain held by peasants and kolkhozes on 1 July. */
  grain: Measured<'Mt'>;
  /** Land sown to grain last year. */
  area: Measured<'million ha'>;
  /** Land that went out of use in the war and could be ploughed again. */
  fallow: Measured<'million ha'>;
  /** Herds counted at mid-year, in the order of SPECIES. */
  herds: Measured<'million head'>[];
  tractors: Measured<'thousand hp'>;
  /** Generating capacity of district, works’ and town stations. */
  power: Measured<'thousand kW'>;
  /** Share of households in collective farms at mid-year. */
  collectivised: Measured<'1'>;
  /** Households so new to the collective farm that it still disrupts their work. */
  novelty: Measured<'1'>;
  /** Feed given over feed needed in the last farm year. */
  feedRatio: Measured<'1'>;
  /** Share of the last harvest that the state collected. */
  extraction: Measured<'1'>;
  /** What planners expect an average hectare to yield. */
  expectedYield: Measured<'t/ha'>;
  /** Share of people from nine years up who can read and write. */
  literacy: Measured<'1'>;
  /** The same of those who leave school age. */
  schooled: Measured<'1'>;
  /** People in special settlements, not counted as villagers. */
  settlers: Measured<'million people'>;
  /** People in camps and colonies, not counted as villagers or townspeople. */
  camps: Measured<'million people'>;
  /** Fixed capital of industry (fuel, metals, machines, consumer goods) that stands here. */
  industry: Measured<'million roubles of 1928'>;
}

export interface SectorStocks {
  capital: Measured<'million roubles of 1928'>;
  /** Spent on projects that are not finished. */
  unfinished: Measured<'million roubles of 1928'>;
  /** Estimated cost still to be spent on projects that have been started. */
  backlog: Measured<'million roubles of 1928'>;
  workers: Measured<'million people'>;
  /** Workers with the experience of the sector. */
  experienced: Measured<'million people'>;
  /** Last year's output of the sector. */
  output: Measured<'million roubles of 1928/yr'>;
  /** The same as it was reported. */
  reported: Measured<'million roubles of 1928/yr'>;
  /** Share by which reports exceed the truth. */
  padding: Measured<'1'>;
  /** Last year's target. */
  target: Measured<'million roubles of 1928/yr'>;
  /** Growth factor of what was reported, as those who draw curves see it. */
  trend: Measured<'1'>;
  /** Share of capacity that ran last year. */
  running: Measured<'1'>;
  /** Share of the plant that has stood idle since the war. */
  idle: Measured<'1'>;
  /** Goods of the sector in stock. */
  stock: Measured<'million roubles of 1928'>;
  /** Foreign technique that the sector has learned, 1 = all that can be taught. */
  taught: Measured<'1'>;
}

export interface NationStocks {
  grainReserve: Measured<'Mt'>;
  householdCash: Measured<'million roubles'>;
  enterpriseCash: Measured<'million roubles'>;
  /** Trust in money: 1 people hold it as they did in 1924-28. */
  moneyTrust: Measured<'1'>;
  foreignDebt: Measured<'million gold roubles'>;
  gold: Measured<'million gold roubles'>;
  foreignReserve: Measured<'million gold roubles'>;
  /** Gold mined in the last year. */
  goldMining: Measured<'million gold roubles/yr'>;
  /** Gold and silver that people still keep. */
  privateGold: Measured<'million gold roubles'>;
  /** Works of art that could still be sold abroad, at what they would fetch. */
  artLeft: Measured<'million gold roubles'>;
  /** Food short of the need in the last farm year, over all people. */
  hunger: Measured<'1'>;
  /** Technique common to industry. */
  technique: Measured<'index, 1928 = 1'>;
  /** Technique common to agriculture. */
  farmTechnique: Measured<'index, 1928 = 1'>;
  /** Engineers and technicians. */
  specialists: Measured<'million people'>;
  /** Students by year of study, first year first. */
  students: Measured<'million people'>[];
  /** Share of the town population able to work that looks for work: women and newcomers raise it. */
  participation: Measured<'index, 1928 = 1'>;
  unemployed: Measured<'million people'>;
  moneyWage: Measured<'roubles/yr'>;
  realWage: Measured<'index, 1928 = 1'>;
  /** What managers and engineers still dare to decide: 1 unafraid. */
  initiative: Measured<'index, 1928 = 1'>;
  /** What workers have come to think fair. */
  fairWage: Measured<'index, 1928 = 1'>;
  /** Resentment at work, held down or shown. */
  resentment: Measured<'1'>;
  /** Records that people have got used to. */
  recordsHabit: Measured<'1'>;
  /** State retail prices actually paid. */
  retailPrice: Measured<'index, 1928 = 1'>;
  /** Bazaar prices over state retail prices. */
  bazaarRatio: Measured<'1'>;
  /** Money the village received from the state last year. */
  villageReceipts: Measured<'million roubles/yr'>;
  /** Places to live in towns, at the room that a townsperson of 1928 had. */
  dwellings: Measured<'million people'>;
  /** Town consumption per head over village consumption per head. */
  townPremium: Measured<'1'>;
  /** Grain issued per townsperson last year. */
  townRation: Measured<'kg/yr per head'>;
  moralePeasants: Measured<'1'>;
  moraleWorkers: Measured<'1'>;
  /** Memory of extraordinary measures: what peasants deduct from a promised price. */
  distrust: Measured<'1'>;
  /** Experience of the machine industry: cumulative output of machines since the start, over one year's of 1928. */
  machineExperience: Measured<'1'>;
  /** Official index of industrial output. */
  reportedIndex: Measured<'index, 1928 = 1'>;
  /** At what prices heavy industry is reported: those of 1928, and new products at the prices of their first series. */
  newPrices: Measured<'index, 1928 = 1'>;
  /** The same when the plan was adopted. */
  planPrices: Measured<'index, 1928 = 1'>;
  /** The variant of the plan that was adopted last: 0 none. */
  planVariant: Measured<'1'>;
  /** Years of the plan still to come. */
  planLeft: Measured<'yr'>;
  /** Goals in force over those that were voted. */
  planRaised: Measured<'1'>;
  /** What the plan wants reported in its last year, by sector, as voted. */
  planGoals: Measured<'million roubles of 1928/yr'>[];
  /** The same in products, in the order of PRODUCTS. */
  planProducts: Measured<'index, 1928 = 1'>[];
  /** Fulfilment of the plan in heavy industry as reported; what was reported last when the plan is closed. */
  planReported: Measured<'1'>;
  /** The same, of what was made. */
  planMade: Measured<'1'>;
  /** How far managers believe their targets. */
  credibility: Measured<'1'>;
  /** Statisticians and economists who can still contradict, over those of 1928. */
  critics: Measured<'1'>;
  /** People whom published figures still count as alive. */
  uncounted: Measured<'million people'>;
  /** Crop forecast error inherited from reporting: reported over true harvest of last year. */
  cropReporting: Measured<'1'>;
  /** How fast the village grows of itself, before hunger. */
  naturalIncrease: Measured<'1/yr'>;
  /** Consumer goods that did not sell. */
  unsoldGoods: Measured<'million roubles of 1928'>;
  /** Artisans and small works at work. */
  smallIndustry: Measured<'index, 1928 = 1'>;
  /** Threat of war that people have got used to. */
  threatUsual: Measured<'1'>;
  /** Births held back by hunger and upheaval. */
  birthDeficit: Measured<'1/yr'>;
  /** Tanks and tankettes held. */
  tanks: Measured<'thousand'>;
  /** Military aircraft held. */
  aircraft: Measured<'thousand'>;
  /** Guns, rifles and shells held. */
  ordnance: Measured<'million roubles of 1928'>;
  /** Electricity generated last year. */
  electricity: Measured<'TWh/yr'>;
  /** Share of the motive power of works that is electric. */
  electrified: Measured<'1'>;
  /** Capacity that stands in each named station, in the scenario’s order; part of that of its region. */
  stations: Measured<'thousand kW'>[];
  /** Estimated cost of what stands of each named site, in the scenario’s order. */
  sites: Measured<'million roubles of 1928'>[];
}

export interface Economy {
  year: Measured<'year'>;
  regions: RegionStocks[];
  sectors: SectorStocks[];
  nation: NationStocks;
}

/** The economy of 1928: the base of every index, wherever a scenario opens. */
export interface Based {
  readonly base: Economy;
}
