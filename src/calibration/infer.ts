/**
 * The inputs that cannot be read anywhere and follow from the record once the parameters are given: the weather that makes
 * the harvest equal to the low series, the quota that makes deliveries equal to the record, the sowing plan that makes the
 * area so. They are inputs, listed as such, and what they are inferred from is no evidence for the model.
 */
import type { Economy } from '#core/economy';
import { leverOf, type ParameterPack } from '#core/model';
import { type Decisions, decisionsOf } from '#core/plan';
import { sum } from '#core/regions';
import { HISTORICAL } from '#core/tape';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { type Scenario, worldOf } from '#scenario/scenario';
import type { Evidence } from '#validation/evidence';

export interface InferredYear {
  readonly year: number;
  readonly weather: readonly number[];
  readonly quota: number;
  readonly sowingPlan: number;
}

export interface Inferred {
  readonly years: readonly YearResult[];
  readonly inputs: readonly InferredYear[];
  readonly world: World;
}

/** Deliveries count as equal within this share. */
const CLOSE = 1 / 1000;
const [, MOST_QUOTA] = leverOf('procurement.quota')!.range;
const SOWING = leverOf('harvest.sowingPlan')!.range;
/** Below this share of the land no order reaches the fields, and the area is what peasants make of prices. */
const REACH = 0.1;
/** Without quotas there is nothing to infer. */
const LEAST_QUOTA = 1;

/**
 * The weather of another reading of the record: where the tape gives none, what makes the harvest equal to the record under
 * that reading’s parameters, with the plan as it stands.
 */
export function inferWeather(
  scenario: Scenario,
  world: World,
  given: ReadonlySet<number>,
  evidence: Evidence,
): { readonly year: number; readonly weather: readonly number[] }[] {
  const { plan } = scenario.plans.find(({ id }) => id === HISTORICAL)!;
  const recorded = recordOf(scenario, evidence);
  const draws = world.tape.years.map((each) => ({ ...each }));
  const own = { ...world, tape: { ...world.tape, years: draws } };
  let economy = scenario.opening;
  return draws.map((drawn, i) => {
    const year = scenario.firstYear + i;
    const decisions = decisionsOf(plan, scenario.firstYear, year, scenario.start);
    const harvest = recorded.get(`harvest ${year}`);
    if (harvest !== undefined && !given.has(year)) {
      const grown = sum(advanceYear(economy, decisions, own).ledger.harvest.harvest);
      drawn.weather = drawn.weather.map((each) => (each * harvest) / grown);
    }
    economy = advanceYear(economy, decisions, own).after;
    return { year, weather: drawn.weather };
  });
}

/** The figures that inputs are inferred from. */
function recordOf({ history }: Scenario, evidence: Evidence): ReadonlyMap<string, number> {
  const listed = evidence.inputs.flatMap((input) => input.years.map((year) => `${input.inferredFrom} ${year}`));
  const wanted = new Set(listed);
  const rows = history.map(({ series, year, value }) => [`${series} ${year}`, value] as const);
  return new Map(rows.filter(([key]) => wanted.has(key)));
}

/** The historical plan with weather, quotas and sowing as the record asks for, under other parameters. */
export function inferInputs(scenario: Scenario, parameters: ParameterPack, evidence: Evidence): Inferred {
  const plan = scenario.plans.find(({ id }) => id === HISTORICAL)!.plan;
  const recorded = recordOf(scenario, evidence);
  const given = worldOf(scenario, HISTORICAL, parameters);
  const draws = given.tape.years.map((each) => ({ ...each }));
  const world = { ...given, tape: { ...given.tape, years: draws } };
  const years: YearResult[] = [];
  const inputs: InferredYear[] = [];
  let economy = scenario.opening;
  for (let year = scenario.firstYear; year <= scenario.lastYear; year++) {
    const i = year - scenario.firstYear;
    const decisions = mutable(decisionsOf(plan, scenario.firstYear, year, scenario.start));
    const live = () => advanceYear(economy, decisions, world);
    const area = recorded.get(`sown_area ${year}`);
    const harvest = recorded.get(`harvest ${year}`);
    if (area !== undefined) sow(economy, decisions, live(), area);
    if (harvest !== undefined) {
      const grown = sum(live().ledger.harvest.harvest);
      draws[i]!.weather = draws[i]!.weather.map((each) => (each * harvest) / grown);
    }
    const delivered = recorded.get(`procurement ${year}`);
    if (delivered !== undefined && decisions.autumn.procurement.quota >= LEAST_QUOTA)
      decisions.autumn.procurement.quota = quotaFor(delivered, decisions, live);
    const result = live();
    years.push(result);
    inputs.push({
      year,
      weather: draws[i]!.weather,
      quota: decisions.autumn.procurement.quota,
      sowingPlan: decisions.winter.harvest.sowingPlan,
    });
    economy = result.after;
  }
  return { years, inputs, world };
}

type Mutable = {
  -readonly [S in keyof Decisions]: {
    [M in keyof Decisions[S]]: { -readonly [L in keyof Decisions[S][M]]: Decisions[S][M][L] };
  };
};

function mutable({ winter, autumn }: Decisions): Mutable {
  return {
    winter: { ...winter, harvest: { ...winter.harvest } },
    autumn: { ...autumn, procurement: { ...autumn.procurement } },
  };
}

/** Area follows the sowing plan in a straight line, as far as orders reach. */
function sow(economy: Economy, decisions: Mutable, { ledger }: YearResult, wanted: number): void {
  const { pressure } = decisions.winter.collectivisation;
  let reached = 0;
  for (const [r, { area }] of economy.regions.entries())
    reached += area * Math.max(ledger.campaign.collectivised[r]!, pressure);
  if (reached < REACH * sum(economy.regions.map(({ area }) => area))) return;
  const { harvest } = decisions.winter;
  const plan = harvest.sowingPlan + (wanted - sum(ledger.harvest.area)) / reached;
  harvest.sowingPlan = Math.min(SOWING[1], Math.max(SOWING[0], plan));
}

/** The smallest quota that brings in what was recorded; where none does, one somewhat above the record. */
function quotaFor(delivered: number, { autumn }: Mutable, live: () => YearResult): number {
  const collected = (quota: number) => {
    autumn.procurement.quota = quota;
    return live().ledger.procurement.total;
  };
  let [low, high] = [0, MOST_QUOTA];
  const most = collected(high);
  const aim = Math.min(delivered, most * (1 - CLOSE));
  let lowCollected = collected(low);
  let highCollected = most;
  for (let i = 0; i < 40 && high - low > CLOSE; i++) {
    // Collections grow in a line until the village has nothing left to give: the secant is nearly right at once.
    const slope = highCollected - lowCollected;
    const secant = slope > 0 ? low + ((aim - lowCollected) / slope) * (high - low) : low;
    const guess = i % 3 === 2 ? (low + high) / 2 : Math.min(high - CLOSE / 2, Math.max(low + CLOSE / 2, secant));
    const got = collected(guess);
    if (Math.abs(got - aim) < CLOSE * aim && got <= most * (1 - CLOSE)) return guess;
    if (got >= aim) [high, highCollected] = [guess, got];
    else [low, lowCollected] = [guess, got];
  }
  return high;
}
