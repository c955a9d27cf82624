/**
 * Advisers: the positions of people who disagreed in print in the twenties, turned into settings by a few stated rules.
 *
 * A rule is ours: it is the nearest our levers come to what each wrote, given the values on the table. Words and sources of
 * each are `adviser.<id>.name`, `.position` and `.source`. None of them planned for the model’s numbers.
 */
import { type LeverId, leverOf } from '#core/model';
import type { LeverSettings, LeverTable } from '#core/plan';

export type AdviserId = 'bukharin' | 'preobrazhensky' | 'gromanBazarov' | 'strumilin' | 'kondratiev';

type Rule = (table: LeverTable) => LeverSettings;

/** Deliveries by purchase, no campaign and no search: what the opponents of force have in common. */
const withoutForce: LeverSettings = {
  'collectivisation.drive': 0,
  'collectivisation.pressure': 0.05,
  'collectivisation.plots': 1,
  'procurement.quota': 0,
  'procurement.extraordinary': 0,
  'supply.relief': 0.9,
};

const rules: Readonly<Record<AdviserId, Rule>> = {
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
  strumilin: (table) => ({
    'investment.rate': 1,
    'investment.producerShare': 0.26,
    'plan.variant': Math.max(2, table['plan.variant']),
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
};

export const ADVISERS = Object.keys(rules) as readonly AdviserId[];

/** What an adviser would lay on the table this season: on the grid of each lever, and in autumn only what autumn may amend. */
export function advise(id: AdviserId, table: LeverTable, season: 'winter' | 'autumn'): LeverSettings {
  const settings = Object.entries(rules[id](table)).flatMap(([lever, value]): [LeverId, number][] => {
    const declared = leverOf(lever)!;
    return season === 'autumn' && !declared.autumn ? [] : [[declared.id, onGrid(value, declared)]];
  });
  return Object.fromEntries(settings);
}

function onGrid(value: number, { range: [low, high], step }: NonNullable<ReturnType<typeof leverOf>>): number {
  const steps = Math.round((Math.min(high, Math.max(low, value)) - low) / step);
  return Number(Math.min(high, low + steps * step).toFixed(6)); // sixth place: below every step, above rounding
}
