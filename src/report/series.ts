/** The series that a run publishes: id, unit, meaning, and where in the year it is read. Nothing is computed anew here but sums, shares and units. */
import { INVESTMENT_SECTORS, TRANSPORT } from '#core/economy';
import { heldIn } from '#core/mechanisms/settlements';
import { sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { type Reader, type Series, series } from '#report/series-declaration';
import { systems } from '#report/systems';

const ROUBLES = 'million roubles of 1928';
const herd =
  (species: number): Reader =>
  ({ ledger }) =>
    sum(ledger.livestock.herds.map((herds) => herds[species]!));
const people = ({ after }: YearResult, of: 'rural' | 'urban') => sum(after.regions.map((region) => region[of]));
const deaths = ({ ledger }: YearResult) => sum(ledger.famine.ruralDeaths) + sum(ledger.famine.urbanDeaths);

const general: readonly Series[] = [
  series('gdp', ROUBLES, 'Gross domestic product', 'E49', ({ ledger }) => ledger.accounts.gdp),
  series('nonfarm_value_added', ROUBLES, 'Value added outside agriculture', 'E49', ({ ledger }) => ledger.accounts.nonfarmValueAdded),
  series('nonfarm_capital', ROUBLES, 'Fixed capital outside agriculture at the end of the year', 'E29', ({ after }) => sum(after.sectors.map(({ capital }) => capital))),
  series('industrial_output', ROUBLES, 'Industrial output: fuel, metals, machines, consumer goods', 'E49', ({ ledger }) => ledger.accounts.industrialOutput),
  series('group_a_output', ROUBLES, 'Output of producer goods: fuel, metals, machines', 'E49', ({ ledger }) => ledger.accounts.groupA),
  series('group_b_output', ROUBLES, 'Output of consumer goods', 'E49', ({ ledger }) => ledger.accounts.groupB),
  series('construction_output', ROUBLES, 'Output of the building industry', 'E21b', ({ ledger }) => ledger.industry.output[INVESTMENT_SECTORS - 1]!),
  series(
    'industry_construction_transport_share',
    'of GDP',
    'Industry, building and transport over GDP',
    'E49',
    ({ ledger }) => (ledger.accounts.industrialOutput + ledger.industry.output[INVESTMENT_SECTORS - 1]! + ledger.industry.output[TRANSPORT]!) / ledger.accounts.gdp,
  ),
  series('farm_output', ROUBLES, 'Gross output of agriculture', 'E17', ({ ledger }) => ledger.farm.farmOutput),
  series('investment', ROUBLES, 'Gross fixed investment', 'E26', ({ ledger }) => ledger.investment.investment),
  series('consumption', ROUBLES, 'Consumption of households', 'E48', ({ ledger }) => ledger.consumption.total),
  series('investment_share', 'of GDP', 'Gross fixed investment over GDP', 'E26', ({ ledger }) => ledger.investment.investment / ledger.accounts.gdp),
  series('defence_share', 'of GDP', 'Defence outlays over GDP', 'E43', ({ ledger }) => (ledger.defence.arms + ledger.defence.upkeep) / ledger.accounts.gdp),
  series(
    'consumption_per_head',
    '1928 = 1',
    'Consumption per head',
    'E48c',
    ({ ledger }, { parameters }) => ledger.consumption.total / (ledger.villagers + ledger.townspeople + ledger.held) / parameters.accounts.consumptionBase,
  ),
  series('consumption_per_head_urban', '1928 = 1', 'Consumption per townsperson', 'E48c', ({ ledger }, { parameters }) => ledger.consumption.townPerHead / parameters.accounts.consumptionBaseTown),
  series('consumption_per_head_rural', '1928 = 1', 'Consumption per villager', 'E48c', ({ ledger }, { parameters }) => ledger.consumption.villagePerHead / parameters.accounts.consumptionBaseVillage),
  series('harvest', 'million t', 'Grain in the barn', 'E1', ({ ledger }) => sum(ledger.harvest.harvest)),
  series('procurement', 'million t', 'Grain collected by the state', 'E12', ({ ledger }) => ledger.procurement.total),
  series('grain_marketed', 'million t', 'Grain that left the village: deliveries and private sales', 'E9', ({ ledger }) => ledger.procurement.total + sum(ledger.procurement.privateSales)),
  series('grain_exports', 'million t', 'Grain exported, net of grain bought abroad', 'E13', ({ ledger }) => ledger.supply.exports - ledger.supply.imports),
  series('grain_returns', 'million t', 'Seed and food the state returned to villages', 'E13', ({ ledger }) => sum(ledger.supply.returns)),
  series('grain_relief', 'million t', 'Food relief to villages', 'E15', ({ ledger }) => sum(ledger.supply.relief)),
  series('grain_towns', 'million t', 'Grain that reached towns, from the state and privately', 'E13', ({ ledger }) => ledger.supply.towns + sum(ledger.procurement.privateSales)),
  series('seed_grain', 'million t', 'Seed kept', 'E5', ({ ledger }) => sum(ledger.famine.seedKept)),
  series('feed_grain', 'million t', 'Grain fed to animals', 'E16', ({ ledger }) => sum(ledger.famine.feed)),
  series('food_grain_per_villager', 'kg', 'Grain eaten per villager in the farm year', 'E16', ({ ledger }) => (1000 * sum(ledger.famine.eaten)) / ledger.villagers),
  series('grain_stock_state', 'million t', 'Grain held by the state', 'E13', ({ after }) => after.nation.grainReserve),
  series('grain_stock_peasant', 'million t', 'Grain held in the village into the next harvest', 'E16', ({ after }) => sum(after.regions.map(({ grain }) => grain))),
  series('horses', 'million', 'Horses at mid-year', 'E8', herd(0)),
  series('cattle', 'million', 'Cattle at mid-year', 'E8', herd(1)),
  series('pigs', 'million', 'Pigs at mid-year', 'E8', herd(2)),
  series('sheep', 'million', 'Sheep and goats at mid-year', 'E8', herd(3)),
  series('tractors', 'thousand hp', 'Tractor power at the end of the year', 'E18', ({ after }) => sum(after.regions.map(({ tractors }) => tractors))),
  series('sown_area', 'million ha', 'Land sown to grain', 'E4', ({ ledger }) => sum(ledger.harvest.area)),
  series('collectivised_share', '0-1', 'Share of households in collective farms at mid-year', 'E19', ({ ledger }) => ledger.collectivised),
  series(
    'population',
    'million',
    'Population at the end of the year, people in camps and settlements included',
    'E39',
    (result) => people(result, 'rural') + people(result, 'urban') + heldIn(result.after),
  ),
  series('population_urban', 'million', 'Urban population at the end of the year', 'E37', (result) => people(result, 'urban')),
  series('population_rural', 'million', 'Rural population at the end of the year', 'E37', (result) => people(result, 'rural')),
  series(
    'workers_nonfarm',
    'million',
    'Workers outside agriculture, artisans and armed forces included',
    'E22',
    ({ ledger, decisions }) => ledger.labour.workers + decisions.winter.defence.armedForces,
  ),
  series('unemployed', 'million', 'Unemployed', 'E22', ({ ledger }) => ledger.labour.unemployed),
  series('net_rural_urban_migration', 'million', 'People who moved from village to town, net', 'E37', ({ ledger }) => ledger.migration.total),
  series('turned_away', 'million', 'People kept from moving by passports', 'E37', ({ ledger }) => sum(ledger.migration.turnedAway)),
  series('housed', 'million', 'Arrivals in towns for whom a dwelling was built', 'E37', ({ ledger }) => ledger.migration.housed),
  series('births', 'million', 'Births', 'E39', ({ ledger }) => sum(ledger.demography.ruralBirths) + sum(ledger.demography.urbanBirths) + ledger.settlements.born),
  series(
    'deaths',
    'million',
    'Deaths, hunger included',
    'E39',
    (result) => sum(result.ledger.demography.ruralNormalDeaths) + sum(result.ledger.demography.urbanNormalDeaths) + result.ledger.settlements.died + deaths(result),
  ),
  series('excess_deaths', 'million', 'Deaths of hunger and its diseases in the calendar year', 'E16', deaths),
  series('steel', 'million t', 'Steel', 'E21d', ({ ledger }) => ledger.industry.steel),
  series('coal', 'million t', 'Coal', 'E21d', ({ ledger }) => ledger.industry.coal),
  series('oil', 'million t', 'Oil', 'E21d', ({ ledger }) => ledger.industry.oil),
  series('electricity', 'TWh', 'Electricity', 'E50d', ({ ledger }) => ledger.power.generated),
  series('terms_of_trade', '1913 = 1', 'Farm prices over industrial prices, at state prices', 'E36', ({ ledger }) => ledger.scissors.termsOfTrade),
  series('scissors', '1913 = 1', 'Industrial prices over farm prices, at state prices', 'E36', ({ ledger }) => ledger.scissors.scissors),
  series('goods_availability', 'ratio', 'Manufactures in the village over what its money asks for', 'E9a', ({ ledger }) => ledger.scissors.availability),
  series('money_in_circulation', 'million roubles', 'Money at the end of the year', 'E35', ({ after }) => after.nation.householdCash + after.nation.enterpriseCash),
  series('emission', 'million roubles', 'Money printed in the year', 'E35', ({ ledger }) => ledger.money.emission),
  series('retail_price', '1928 = 1', 'State retail prices paid', 'E31b', ({ ledger }) => ledger.money.retailPrice),
  series('bazaar_price_ratio', 'bazaar/state', 'Bazaar prices over state prices', 'E32', ({ ledger }) => ledger.bazaar.bazaarRatio),
  series('bazaar_price', '1928 = 1', 'Bazaar prices over the state prices of 1928', 'E32', ({ ledger }) => ledger.bazaar.bazaarRatio * ledger.money.retailPrice),
  series('money_wage', 'roubles a year', 'Average money wage', 'E31', ({ ledger }) => ledger.money.moneyWage),
  series('real_wage', '1928 = 1', 'Real wage', 'E32b', ({ ledger }) => ledger.bazaar.realWage),
  series('exports', 'million gold roubles', 'Exports', 'E46', ({ ledger }) => ledger.trade.exports),
  series('imports', 'million gold roubles', 'Imports', 'E46', ({ ledger }) => ledger.trade.imports),
  series('machinery_imports', 'million gold roubles', 'Machinery imports', 'E46', ({ ledger }) => ledger.trade.machinery),
  series('foreign_debt', 'million gold roubles', 'Foreign debt at the end of the year', 'E46', ({ after }) => after.nation.foreignDebt),
  series('gold', 'million gold roubles', 'Gold held at the end of the year', 'E46', ({ after }) => after.nation.gold),
  series('unfinished_construction', ROUBLES, 'Unfinished building at the end of the year', 'E28', ({ after }) => sum(after.sectors.map(({ unfinished }) => unfinished))),
  series('town_grain_per_head', 'kg', 'Grain per townsperson', 'E13', ({ ledger }) => ledger.supply.townRation),
  series(
    'unfinished_ratio',
    'ratio',
    'Unfinished building over the year’s investment',
    'E28',
    ({ after, ledger }) => sum(after.sectors.map(({ unfinished }) => unfinished)) / ledger.investment.investment,
  ),
  series('consent_peasants', '0-1', 'Consent of peasants', 'E44', ({ after }) => after.nation.moralePeasants),
  series('consent_workers', '0-1', 'Consent of workers', 'E44', ({ after }) => after.nation.moraleWorkers),
  series('reported_industrial_output', '1928 = 1', 'Official index of industrial output', 'E41', ({ ledger }) => ledger.statistics.reportedIndex),
  series('reported_harvest', 'million t', 'Harvest as published', 'E42', ({ ledger }) => ledger.statistics.reportedHarvest),
  series('reported_defence', ROUBLES, 'Defence outlays as published', 'E43', ({ ledger }) => ledger.defence.published),
];

/** Everything a run publishes of the nation: the general figures, and those of the systems of the period. */
export const nationalSeries: readonly Series[] = [...general, ...systems.flatMap((system) => system.series)];

const regional: readonly { id: string; unit: string; meaning: string; equation: string; of: (result: YearResult, r: number) => number }[] = [
  { id: 'harvest', unit: 'million t', meaning: 'Grain in the barn', equation: 'E1', of: ({ ledger }, r) => ledger.harvest.harvest[r]! },
  { id: 'procurement', unit: 'million t', meaning: 'Grain collected by the state', equation: 'E12', of: ({ ledger }, r) => ledger.procurement.procurement[r]! },
  { id: 'population_rural', unit: 'million', meaning: 'Rural population at the end of the year', equation: 'E37', of: ({ after }, r) => after.regions[r]!.rural },
  { id: 'population_urban', unit: 'million', meaning: 'Urban population at the end of the year', equation: 'E37', of: ({ after }, r) => after.regions[r]!.urban },
  { id: 'excess_deaths', unit: 'million', meaning: 'Deaths of hunger and its diseases', equation: 'E16', of: ({ ledger }, r) => ledger.famine.ruralDeaths[r]! + ledger.famine.urbanDeaths[r]! },
  { id: 'food_grain_per_villager', unit: 'kg', meaning: 'Grain eaten per villager', equation: 'E16', of: ({ ledger }, r) => ledger.famine.foodPerHead[r]! },
];

/** National series, then those of each region as `<id>.<region>`. */
export function seriesOf(regionIds: readonly string[]): Series[] {
  const byRegion = regional.flatMap(({ id, unit, meaning, equation, of }) => regionIds.map((region, r) => series(`${id}.${region}`, unit, meaning, equation, (result) => of(result, r))));
  return [...nationalSeries, ...byRegion];
}

export type SeriesValues = Readonly<Record<string, number>>;

export function valuesOf(result: YearResult, world: World): SeriesValues {
  return Object.fromEntries(seriesOf(world.regionIds).map(({ id, of }) => [id, of(result, world)]));
}
