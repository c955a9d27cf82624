/**
 * What each adviser would lay on the table, by a stated rule: the nearest our levers come to what he argued, given the values
 * on the table. None of them planned for the model’s numbers.
 */
import type { LeverSettings, LeverTable } from '#core/plan';
import type { AdviserId } from '#report/advisers';

/** Before these years there was no such plan to adopt, no grain to sell, or no want of it to be met from abroad. */
const AFTER_THE_HUNGER = 1923;
const SHORT_OF_GRAIN = 1927;
const FIRST_PLAN = 1928;
const SECOND_PLAN = 1933;
/** Choices of the lever of the plan. */
const OPTIMAL = 2;
const SECOND = 3;

type Rule = (table: LeverTable, year: number) => LeverSettings;

/** Deliveries by purchase, no campaign and no search: what the opponents of force have in common. */
const withoutForce: LeverSettings = {
  'collectivisation.drive': 0,
  'collectivisation.pressure': 0.05,
  'collectivisation.plots': 1,
  'procurement.quota': 0,
  'procurement.extraordinary': 0,
  'supply.relief': 0.9,
};

export const rules: Readonly<Record<AdviserId, Rule>> = {
  // Pay more for grain, fill village shops, build no faster than there are bricks.
  bukharin: (table) => ({
    ...withoutForce,
    'scissors.grainPrice': table['scissors.grainPrice'] * 1.1,
    'scissors.villageShare': table['scissors.villageShare'] + 0.03,
    'marketing.privateTrade': 0.8,
    'investment.producerShare': 0.12,
    'construction.starts': 1,
    'targets.tautness': 1.05,
  }),
  // Let prices and taxes carry the load: manufactures dear, the farm taxed, all of it into heavy industry; no force.
  preobrazhensky: (table) => ({
    ...withoutForce,
    'collectivisation.drive': 0.01,
    'scissors.manufacturesPrice': table['scissors.grainPrice'] * 1.2,
    'money.farmTax': 0.06,
    'money.mopUp': 1,
    'investment.rate': 0.95,
    'investment.producerShare': 0.24,
    'trade.machineryImports': table['trade.machineryImports'] + 50,
  }),
  // A plan must balance: finish what stands, start less, print less, and let the statisticians count.
  gromanBazarov: (table) => ({
    'construction.starts': 0.8,
    'targets.method': 1,
    'targets.tautness': 1,
    'targets.ratchet': 0.5,
    'money.wageGrowth': Math.min(table['money.wageGrowth'], 0.05),
    'money.emissionCeiling': 1500,
    'procurement.extraordinary': 0,
    'procurement.revision': 1,
    'supply.grainExports': Math.min(table['supply.grainExports'], 1),
    'statistics.audit': 0.9,
    'statistics.dissent': 1,
    'investment.consumerWeight': table['investment.consumerWeight'] + 0.2,
  }),
  // The optimal variant: a tempo that draws the country after it, with schools to man what is built.
  strumilin: (table, year) => ({
    'investment.rate': 1,
    'investment.producerShare': 0.26,
    ...(year < FIRST_PLAN ? {} : { 'plan.variant': Math.max(OPTIMAL, table['plan.variant']) }),
    'targets.method': 2,
    'targets.tautness': 1.15,
    'construction.starts': 1.4,
    'labour.budgetSoftness': 0.9,
    'skills.education': table['skills.education'] + 0.01,
    'migration.organisedRecruitment': table['migration.organisedRecruitment'] + 0.1,
  }),
  // Farming first: it feeds, clothes and exports; industry grows out of what it sells abroad.
  kondratiev: (table) => ({
    ...withoutForce,
    'scissors.grainPrice': table['scissors.grainPrice'] * 1.15,
    'scissors.manufacturesPrice': Math.min(table['scissors.manufacturesPrice'], table['scissors.grainPrice']),
    'marketing.privateTrade': 0.9,
    'investment.farmShare': 0.28,
    'investment.producerShare': 0.1,
    'farm.tractorShare': 0.4,
    'supply.grainExports': 1.5,
    'trade.machineryImports': table['trade.machineryImports'] + 40,
    'targets.method': 1,
    'targets.tautness': 1,
    'statistics.audit': 0.9,
  }),
  // Current first: stations, then the works that it drives, and turbines from abroad until they are made at home.
  krzhizhanovsky: (table) => ({
    'power.programme': 1.6,
    'investment.fuelWeight': table['investment.fuelWeight'] + 0.4,
    'investment.transportWeight': table['investment.transportWeight'] + 0.2,
    'sites.concentration': Math.max(0.35, table['sites.concentration']),
    'trade.machineryImports': table['trade.machineryImports'] + 40,
    'skills.education': table['skills.education'] + 0.005,
  }),
  // Money that keeps its value comes first: a balanced budget, cheap goods, grain for export.
  sokolnikov: (table, year) => ({
    'currency.reform': 1,
    'money.emissionCeiling': Math.min(table['money.emissionCeiling'], 800),
    'money.wageGrowth': Math.min(table['money.wageGrowth'], 0.05),
    'labour.budgetSoftness': 0.2,
    'trusts.credit': Math.min(table['trusts.credit'], 1),
    'trusts.priceCeiling': 0.5,
    'marketing.privateTrade': Math.max(0.8, table['marketing.privateTrade']),
    'procurement.extraordinary': 0,
    // While people starve there is nothing to sell.
    ...(year < AFTER_THE_HUNGER ? {} : { 'supply.grainExports': Math.max(1.5, table['supply.grainExports']) }),
  }),
  // Industry by a plan of its own: in the best works, with credit, at falling cost.
  trotsky: (table) => ({
    'investment.rate': 0.95,
    'investment.producerShare': 0.2,
    'industry.priority': Math.max(0.6, table['industry.priority']),
    'sites.concentration': 0.4,
    'construction.starts': 1.2,
    'trusts.syndicates': 0.8,
    'trusts.priceCeiling': 0.5,
    'labour.budgetSoftness': table['labour.budgetSoftness'] + 0.1,
    'trade.machineryImports': table['trade.machineryImports'] + 50,
    'procurement.extraordinary': 0,
  }),
  // What can be bought is bought: a better price, grain from abroad rather than searches, help for single farms.
  rykov: (table, year) => ({
    ...withoutForce,
    'scissors.grainPrice': table['scissors.grainPrice'] * 1.1,
    'scissors.contracting': table['scissors.contracting'] + 0.2,
    'collectivisation.drive': 0.01,
    'investment.farmShare': 0.26,
    'investment.producerShare': 0.13,
    'farm.tractorShare': 0.35,
    ...(year < SHORT_OF_GRAIN ? {} : { 'supply.grainExports': Math.min(-0.3, table['supply.grainExports']) }),
  }),
  // Master what stands before more is begun; leave engineers at their work.
  ordzhonikidze: (table) => ({
    'construction.starts': 0.8,
    'targets.tautness': 1.05,
    'targets.ratchet': 0.6,
    'coercion.trials': 0,
    'statistics.fear': table['statistics.fear'] - 0.2,
    'schools.training': table['schools.training'] + 0.2,
    'skills.education': table['skills.education'] + 0.01,
  }),
  // Shops in place of cards, and works that make what shops can sell.
  mikoyan: (table) => ({
    'investment.consumerWeight': table['investment.consumerWeight'] + 0.4,
    'rations.cards': table['rations.cards'] - 0.4,
    'rations.priority': table['rations.priority'] - 0.2,
    'money.mopUp': 1,
    'collectivisation.plots': table['collectivisation.plots'] + 0.1,
    'scissors.villageShare': table['scissors.villageShare'] + 0.02,
  }),
  // A second plan that can be kept: lower targets, building that is finished, consumer goods that grow too.
  mezhlauk: (table, year) => ({
    ...(year < SECOND_PLAN ? {} : { 'plan.variant': SECOND }),
    'targets.method': 2,
    'targets.tautness': 1.05,
    'construction.starts': 0.85,
    'investment.producerShare': 0.22,
    'investment.consumerWeight': table['investment.consumerWeight'] + 0.3,
    'skills.education': table['skills.education'] + 0.01,
  }),
  // The next war is one of engines: tanks and aircraft in mass, and works that can turn to them.
  tukhachevsky: (table) => ({
    'defence.share': Math.max(0.2, table['defence.share'] + 0.05),
    'weapons.tanks': Math.max(0.2, table['weapons.tanks']),
    'weapons.aircraft': Math.max(0.35, table['weapons.aircraft']),
    'investment.machinesWeight': table['investment.machinesWeight'] + 0.3,
    'investment.metalsWeight': table['investment.metalsWeight'] + 0.2,
    'industry.priority': Math.max(0.8, table['industry.priority']),
  }),
  // Balances that meet, coal and current where they lack, new works in the east, a reserve.
  voznesensky: (table) => ({
    'targets.tautness': 1.05,
    'targets.ratchet': 0.5,
    'construction.starts': 0.75,
    'investment.fuelWeight': table['investment.fuelWeight'] + 0.3,
    'location.east': table['location.east'] + 0.1,
    'money.emissionCeiling': table['money.emissionCeiling'] / 2,
    'statistics.audit': table['statistics.audit'] + 0.2,
  }),
};
