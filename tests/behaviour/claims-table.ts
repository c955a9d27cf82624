/** What more of a lever can never do within the year, whatever else is decided and whatever the weather. */
import { CONSUMER, SERVICES } from '#core/economy';
import type { LeverId } from '#core/model';
import type { LeverSettings } from '#core/plan';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import type { Changed, Scene } from './claims-scenes';

export interface Claim {
  /** What more of the lever never does. */
  readonly title: string;
  readonly lever: LeverId;
  readonly never: 'raises' | 'lowers' | 'moves';
  readonly read: (result: YearResult) => readonly number[];
  /** Settings of both years besides. */
  readonly given?: LeverSettings;
  /** Parameters of both years. */
  readonly under?: Changed;
  readonly where?: (low: YearResult, high: YearResult, scene: Scene) => boolean;
  /** Parameters under which it must fail somewhere. */
  readonly brokenBy?: Changed;
  /** It must fail somewhere without `given`, `under` and `where`: they are needed. */
  readonly needsConditions?: true;
}

const NEXT_TO_NOTHING = 1e-9;
/** The centre had grain and wagons for all the relief it wished to send. */
const allServed = (_: YearResult, { ledger: { supply, procurement } }: YearResult, { world }: Scene) =>
  supply.reserve > NEXT_TO_NOTHING &&
  sum(supply.relief) < world.parameters.supply.reliefLimit * procurement.total - NEXT_TO_NOTHING;
const wagesPaid = (low: YearResult, high: YearResult) => low.ledger.money.arrears + high.ledger.money.arrears === 0;
const likesGoods = (_low: YearResult, _high: YearResult, { world }: Scene) =>
  world.parameters.marketing.substitution > 1;
const ABOVE_ONE = { 'marketing.substitution': 2.5 };
const BELOW_ONE = { 'marketing.substitution': 0.8 };
const sales = ({ ledger }: YearResult) => ledger.marketing.sales;
const famineRates = ({ ledger }: YearResult) => ledger.famine.famineRate;

export const claims: readonly Claim[] = [
  {
    title:
      'E15 relief raises the mortality of no region while the centre can send all it wishes; short of that, the less hungry may be served at the cost of the hungriest',
    lever: 'supply.relief',
    never: 'raises',
    read: famineRates,
    where: allServed,
    needsConditions: true,
  },
  {
    title: 'E15 relief never lowers what all villages together eat',
    lever: 'supply.relief',
    never: 'lowers',
    read: ({ ledger }) => [sum(ledger.famine.eaten)],
  },
  {
    title: 'E15 relief never leaves the state more grain',
    lever: 'supply.relief',
    never: 'raises',
    read: ({ ledger }) => [ledger.supply.reserve],
  },
  {
    title:
      'E12 a higher quota lowers the mortality of no region, unless part of what was taken is given back to others',
    lever: 'procurement.quota',
    never: 'lowers',
    read: famineRates,
    given: { 'supply.relief': 0 },
    under: { 'supply.returnShare': 0 },
    needsConditions: true,
  },
  {
    title: 'E12 a higher quota never lowers the deliveries of a region, nor distrust',
    lever: 'procurement.quota',
    never: 'lowers',
    read: ({ ledger }) => [...ledger.procurement.procurement, ledger.procurement.distrust],
    brokenBy: { 'procurement.distrustQuota': -0.5 },
  },
  {
    title: 'E14 when every crop is reported below what was expected, revision of the quota never raises deliveries',
    lever: 'procurement.revision',
    never: 'raises',
    read: ({ ledger }) => [ledger.procurement.total],
    where: ({ before, ledger: { harvest } }) =>
      harvest.harvest.every((crop, r) => before.nation.cropReporting * crop < harvest.expected[r]!),
    needsConditions: true,
  },
  {
    title: 'E12a searches never lower deliveries, nor distrust',
    lever: 'procurement.extraordinary',
    never: 'lowers',
    read: ({ ledger }) => [ledger.procurement.total, ledger.procurement.distrust],
    brokenBy: { 'procurement.found': -0.3 },
  },
  {
    title:
      'E9 dearer manufactures never raise what a village wishes to sell, where goods can be done without (σ_M > 1)',
    lever: 'scissors.manufacturesPrice',
    never: 'raises',
    read: sales,
    where: likesGoods,
    brokenBy: BELOW_ONE,
  },
  {
    title: 'E9 where a fixed sum is wanted (σ_M < 1) they never lower the share of its surplus that it sells',
    lever: 'scissors.manufacturesPrice',
    never: 'lowers',
    read: ({ ledger: { marketing }, before }) =>
      marketing.sales.map((amount, r) =>
        amount > 0 ? (1000 * amount) / before.regions[r]!.rural / marketing.disposable[r]! : 0,
      ),
    under: { ...BELOW_ONE, 'harvest.areaResponse': 0, 'marketing.subsistence': 0 },
    brokenBy: ABOVE_ONE,
  },
  {
    title: 'E9 a better price of grain never lowers what a village wishes to sell (σ_M > 1)',
    lever: 'scissors.grainPrice',
    never: 'lowers',
    read: sales,
    where: likesGoods,
    brokenBy: BELOW_ONE,
  },
  {
    title: 'E9a more goods in the village never lower its sales (σ_M > 1)',
    lever: 'scissors.villageShare',
    never: 'lowers',
    read: sales,
    where: likesGoods,
    brokenBy: BELOW_ONE,
  },
  {
    title: 'E13 more grain exported, or less bought, never raises the food of a village or of the towns',
    lever: 'supply.grainExports',
    never: 'raises',
    read: ({ ledger }) => [...ledger.famine.foodPerHead, ledger.supply.townRation],
  },
  {
    title: 'E13 and never lowers deaths of hunger',
    lever: 'supply.grainExports',
    never: 'lowers',
    read: ({ ledger }) => [...ledger.famine.famineRate, ...ledger.famine.urbanDeaths],
    brokenBy: { 'famine.slope': -2 },
  },
  {
    title: 'E10 a more open market never lowers private sales (σ_M > 1)',
    lever: 'marketing.privateTrade',
    never: 'lowers',
    read: ({ ledger }) => ledger.procurement.privateSales,
    where: likesGoods,
  },
  {
    title: 'E8c a campaign never leaves more animals of any kind in any region',
    lever: 'collectivisation.drive',
    never: 'raises',
    read: ({ ledger }) => ledger.livestock.herds.flat(),
    brokenBy: { 'livestock.campaignLoss': [-0.1, -0.1, -0.1, -0.1] },
  },
  {
    title: 'E4 a larger sowing plan never lowers the harvest of a region',
    lever: 'harvest.sowingPlan',
    never: 'lowers',
    read: ({ ledger }) => ledger.harvest.harvest,
    brokenBy: { 'harvest.draughtElasticity': 1.5 },
  },
  {
    title:
      'E24a more training never raises what services could give in the year, nor what they give where nothing is short',
    lever: 'skills.education',
    never: 'raises',
    read: ({ ledger: { industry } }) => [
      industry.capacity[SERVICES]!,
      ...(industry.utilisation[SERVICES] === 1 ? [industry.output[SERVICES]!] : []),
    ],
    where: (low, high) => low.ledger.industry.utilisation[SERVICES] === high.ledger.industry.utilisation[SERVICES],
  },
  {
    title: 'E24b more foreign experts never lower the quality of work',
    lever: 'skills.foreignExperts',
    never: 'lowers',
    read: ({ ledger }) => ledger.skills.quality,
    brokenBy: { 'skills.foreignHelp': -0.05 },
  },
  {
    title: 'E25 stricter labour law never lowers effort within the year',
    lever: 'skills.discipline',
    never: 'lowers',
    read: ({ ledger }) => [ledger.skills.effort],
    brokenBy: { 'skills.disciplineEffect': -0.5 },
  },
  {
    title: 'E22 softer budgets never lower employment',
    lever: 'labour.budgetSoftness',
    never: 'lowers',
    read: ({ ledger }) => [ledger.labour.workers],
    brokenBy: { 'labour.hiring': -0.3 },
  },
  {
    title: 'E38 a larger army never raises the workforce',
    lever: 'defence.armedForces',
    never: 'raises',
    read: ({ ledger }) => [ledger.labour.workers],
  },
  {
    title: 'E43 more arms never leave more to invest',
    lever: 'defence.share',
    never: 'raises',
    read: ({ ledger }) => [ledger.investment.investment],
  },
  {
    title: 'E26 a higher rate of investment never raises consumption of the year',
    lever: 'investment.rate',
    never: 'raises',
    read: ({ ledger }) => [ledger.consumption.total],
  },
  {
    title: 'E28 more starts never finish more within the year in any sector',
    lever: 'construction.starts',
    never: 'raises',
    read: ({ ledger }) => ledger.construction.completed,
    brokenBy: { 'construction.dilution': -0.01 },
  },
  {
    title: 'E46 machines ordered abroad never leave more for other imports, nor less debt',
    lever: 'trade.machineryImports',
    never: 'raises',
    read: ({ ledger, after }) => [ledger.trade.materials, -after.nation.foreignDebt],
  },
  {
    title: 'E46 gold sold never raises foreign debt',
    lever: 'trade.goldSales',
    never: 'raises',
    read: ({ after }) => [after.nation.foreignDebt],
  },
  {
    title: 'E21c more imported materials never lower the output of light industry',
    lever: 'trade.materialImports',
    never: 'lowers',
    read: ({ ledger }) => [ledger.industry.output[CONSUMER]!],
    brokenBy: { 'industry.importLoss': -0.3 },
  },
  {
    title: 'E31 higher wages never print less money, where they are paid in time',
    lever: 'money.wageGrowth',
    never: 'lowers',
    read: ({ ledger }) => [ledger.money.emission],
    where: wagesPaid,
  },
  {
    title: 'E31 more bonds never leave households more cash, where wages are paid in time',
    lever: 'money.bonds',
    never: 'raises',
    read: ({ ledger }) => [ledger.money.householdCash],
    where: wagesPaid,
  },
  {
    title: 'E35a a higher ceiling never prints less money',
    lever: 'money.emissionCeiling',
    never: 'lowers',
    read: ({ ledger }) => [ledger.money.emission],
  },
  {
    title: 'E37 passports never raise migration to towns',
    lever: 'migration.passports',
    never: 'raises',
    read: ({ ledger }) => [ledger.migration.total],
    brokenBy: { 'migration.passportBarrier': -0.01 },
  },
  {
    title: 'E37 recruiters never lower it',
    lever: 'migration.organisedRecruitment',
    never: 'lowers',
    read: ({ ledger }) => [ledger.migration.total],
    brokenBy: { 'migration.vacancyPull': -0.003 },
  },
  {
    title: 'E41 fear never lowers padding',
    lever: 'statistics.fear',
    never: 'lowers',
    read: ({ ledger }) => ledger.statistics.padding,
    brokenBy: { 'statistics.lie': -0.3 },
  },
  {
    title: 'E41 and moves no true output within the year, but for that of foreigners whom it drives out (E60)',
    lever: 'statistics.fear',
    never: 'moves',
    given: { 'skills.foreignExperts': 0 },
    needsConditions: true,
    read: ({ ledger }) => [...ledger.industry.output, ...ledger.harvest.harvest],
  },
  {
    title: 'E41 an independent statistical office never raises padding',
    lever: 'statistics.audit',
    never: 'raises',
    read: ({ ledger }) => ledger.statistics.padding,
    brokenBy: { 'statistics.lie': -0.3 },
  },
];
