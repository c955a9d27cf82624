import { describe, expect, test } from 'vitest';
import { CONSUMER, FUEL, MACHINES, METALS, PRODUCTS } from '#core/economy';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, yearWith } from '../great-turn';

const OPTIMAL = 2;
const TELEOLOGICAL = 2;
const adopted = yearWith({ 'plan.variant': OPTIMAL });

describe('the five-year plan', () => {
  test('E59 goals are multiples of what was reported, by sector and by product, and voted once', () => {
    const { goals, products, left } = adopted.ledger.plan;
    opening.sectors.forEach(({ reported }, s) => {
      expect(goals[s]! / reported).toBeCloseTo(parameters.plan.optimal[s]!, 12);
    });
    PRODUCTS.forEach((_, i) => {
      expect(products[i]!).toBeCloseTo(parameters.plan.optimalProducts[i]!, 6);
    });
    expect(left).toBe(parameters.plan.length);
    const next = yearWith({ 'plan.variant': OPTIMAL }, { before: adopted.after });
    expect(next.ledger.plan.goals).toEqual(goals);
  });

  test('E59 a scenario without a plan has no goals, and dropping a plan leaves none', () => {
    expect(yearWith().ledger.plan.goals.every((goal) => goal === 0)).toBe(true);
    const dropped = yearWith({}, { before: adopted.after }).after.nation;
    expect([dropped.planVariant, dropped.planLeft, dropped.planReported, ...dropped.planGoals]).toEqual(
      new Array(3 + dropped.planGoals.length).fill(0),
    );
  });

  test('E59a a revision raises the goals in force and not those voted, and never beyond the wildest figures', () => {
    const raised = yearWith({ 'plan.variant': OPTIMAL, 'plan.revision': 0.5 }, { before: adopted.after }).ledger.plan;
    expect(raised.raised).toBeCloseTo(1.5, 12);
    expect(raised.revised).toBeCloseTo(0.5, 12);
    expect(raised.goals).toEqual(adopted.ledger.plan.goals);
    const before = structuredClone(adopted.after);
    before.nation.planRaised = 2.4;
    expect(yearWith({ 'plan.variant': OPTIMAL, 'plan.revision': 1 }, { before }).ledger.plan.raised).toBe(
      parameters.plan.raisedMost,
    );
    expect(adopted.ledger.plan.revised, 'a plan that is new is not revised').toBe(0);
  });

  test('E59b a plan ends after five years, or a year sooner when it is declared complete', () => {
    const lived = (declareEarly: number) => {
      const left: number[] = [];
      let before = opening;
      for (let i = 0; i < 6; i++) {
        const { after } = yearWith({ 'plan.variant': OPTIMAL, 'plan.declareEarly': declareEarly }, { before });
        left.push(after.nation.planLeft);
        before = after;
      }
      return { left, nation: before.nation };
    };
    expect(lived(0).left).toEqual([4, 3, 2, 1, 0, 0]);
    expect(lived(1).left).toEqual([4, 3, 2, 0, 0, 0]);
    expect(lived(1).nation.planReported).toBeGreaterThan(0);
  });

  test('E59c what is reported counts new products at the prices at which the report has them', () => {
    const { planResult, plan, statistics } = yearWith({ 'plan.variant': OPTIMAL }, { before: adopted.after }).ledger;
    const heavy = [FUEL, METALS, MACHINES];
    const said = sum(heavy.map((s) => statistics.reported[s]!));
    const goal = sum(heavy.map((s) => plan.goals[s]!));
    expect(planResult.reported).toBeCloseTo(((statistics.newPrices / plan.prices) * said) / goal, 12);
  });

  test('E59d what is made is measured in roubles that do not change, and in tonnes', () => {
    const { planResult, plan, industry } = adopted.ledger;
    expect(planResult.consumer).toBeCloseTo(industry.output[CONSUMER]! / plan.goals[CONSUMER]!, 12);
    expect(planResult.products[PRODUCTS.indexOf('steel')]!).toBeCloseTo(
      industry.steel / parameters.industry.steel / parameters.plan.optimalProducts[PRODUCTS.indexOf('steel')]!,
      6,
    );
  });
});

describe('methods of planning', () => {
  test('E58 a genetic target follows what was reported and part of its trend', () => {
    const { target } = yearWith({ 'targets.method': 1 }).ledger.targets;
    opening.sectors.forEach(({ reported, trend }, s) => {
      expect(target[s]! / reported).toBeCloseTo(1 + parameters.targets.damping * (trend - 1), 12);
    });
    const falling = openingWith(({ sectors }) => {
      for (const sector of sectors) sector.trend = 0;
    });
    for (const value of yearWith({ 'targets.method': 1 }, { before: falling }).ledger.targets.target)
      expect(value).toBeGreaterThan(0);
  });

  test('E58a a teleological target is a step on an even path to the goal, steeper when the goal is raised', () => {
    const path = (revision: number) =>
      yearWith(
        { 'plan.variant': OPTIMAL, 'targets.method': TELEOLOGICAL, 'plan.revision': revision },
        { before: adopted.after },
      ).ledger;
    const { targets, plan } = path(0);
    const { reported } = adopted.after.sectors[METALS]!;
    expect((targets.target[METALS]! / reported) ** plan.left).toBeCloseTo(plan.goals[METALS]! / reported, 6);
    expect(path(0.5).targets.target[METALS]!).toBeGreaterThan(targets.target[METALS]!);
  });

  test('E58a without a plan the works are asked, whatever the method is called', () => {
    expect(yearWith({ 'targets.method': TELEOLOGICAL }).ledger.targets).toEqual(yearWith().ledger.targets);
  });

  test('E58b managers hide most from a forecast, and least from a goal that stands', () => {
    const hidden = (method: number, left: number, tautness: number) => {
      const before = openingWith(({ nation, sectors }) => {
        nation.planVariant = OPTIMAL;
        nation.planLeft = left;
        nation.planGoals = sectors.map(({ reported }) => reported);
        for (const sector of sectors) sector.trend = 1;
      });
      const levers = { 'plan.variant': OPTIMAL, 'targets.method': method, 'targets.tautness': tautness };
      const { targets } = yearWith(levers, { before }).ledger;
      const { effort, chaos, bearable } = parameters.targets;
      const over = Math.max(0, targets.tautness[0]! - bearable);
      return 1 - targets.response[0]! / (1 + effort * (targets.tautness[0]! - 1) - chaos * over * over);
    };
    expect(hidden(1, 2, 1)).toBeGreaterThan(hidden(TELEOLOGICAL, 5, 1));
    expect(hidden(TELEOLOGICAL, 5, 1)).toBeGreaterThan(hidden(TELEOLOGICAL, 2, 1));
  });

  test('E58c targets that pull the branches apart cost all of them, and even ones nothing', () => {
    const torn = (bend: (s: number) => number) => {
      const before = openingWith(({ sectors }) => {
        sectors.forEach((sector, s) => {
          sector.trend = bend(s);
        });
      });
      return yearWith({ 'targets.method': 1 }, { before }).ledger.targets;
    };
    const [even, uneven] = [torn(() => 1.1), torn((s) => (s % 2 === 0 ? 1.8 : 0.6))];
    expect(even.spread).toBeLessThan(parameters.targets.unevenBorne);
    expect(uneven.spread).toBeGreaterThan(parameters.targets.unevenBorne);
    expect(uneven.response[1]!).toBeLessThan(even.response[1]!);
  });

  test('E58d the gap counts what was missed, and what was overfulfilled does not make up for it', () => {
    const { belief, targets, industry } = yearWith({ 'targets.tautness': 1.3 }).ledger;
    const missed = targets.target.map((target, s) => Math.max(0, target - industry.output[s]!));
    expect(belief.gap).toBeCloseTo(sum(missed) / sum(targets.target), 12);
  });

  test('E58e belief is lost by missing and by changing, and comes back where targets are met', () => {
    const doubted = openingWith(({ nation }) => {
      nation.credibility = 0.5;
    });
    const beliefAfter = (levers: Parameters<typeof yearWith>[0], before = doubted) =>
      yearWith(levers, { before }).after.nation.credibility;
    expect(beliefAfter({ 'targets.tautness': 0.9 })).toBeGreaterThan(0.5);
    expect(beliefAfter({ 'targets.tautness': 2 })).toBeLessThan(0.5);
    const changed = { 'plan.variant': OPTIMAL, 'plan.revision': 0.4 };
    expect(beliefAfter(changed, adopted.after)).toBeCloseTo(1 - parameters.credibility.price * 0.4, 9);
    expect(beliefAfter({}, opening), 'in the base nothing is lost').toBe(1);
  });
});

describe('the statistical office', () => {
  test('E41c critics are gone sooner than others are trained, and control is worth what they are', () => {
    const { statistics } = yearWith({ 'statistics.dissent': 0, 'statistics.audit': 0.8 }).ledger;
    expect(statistics.critics).toBeCloseTo(1 - parameters.statistics.leave, 12);
    expect(statistics.independence).toBeCloseTo(0.8 * statistics.critics, 12);
    const empty = openingWith(({ nation }) => {
      nation.critics = 0;
    });
    expect(yearWith({}, { before: empty }).after.nation.critics).toBeCloseTo(parameters.statistics.train, 12);
  });

  test('E41d what new products add to the index, they add to the prices of heavy industry', () => {
    const grown = openingWith(({ sectors }) => {
      sectors[MACHINES]!.output /= 2;
    });
    const { statistics } = yearWith({}, { before: grown }).ledger;
    const heavy = sum([FUEL, METALS, MACHINES].map((s) => statistics.reported[s]!));
    const all = heavy + statistics.reported[CONSUMER]!;
    expect((statistics.newPrices - 1) * heavy).toBeCloseTo(statistics.drift * all, 6);
    const linked = yearWith({ 'statistics.linkedPrices': 1 }, { before: grown }).ledger.statistics;
    expect([linked.drift, linked.newPrices]).toEqual([0, 1]);
  });

  test('E42a deaths that may not be registered stay in the published population until an independent census', () => {
    const hushed = openingWith(({ nation }) => {
      nation.uncounted = 5;
    });
    const uncounted = (levers: Parameters<typeof yearWith>[0]) =>
      yearWith(levers, { before: hushed }).after.nation.uncounted;
    expect(uncounted({})).toBe(5);
    expect(uncounted({ 'statistics.census': 1, 'statistics.audit': 0.2 })).toBeCloseTo(4, 9);
    expect(uncounted({ 'statistics.census': 1, 'statistics.audit': 1 })).toBe(0);
  });
});
