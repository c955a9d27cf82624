/** The model as shipped, or under other circumstances: other parameters, levers that are held whatever the plan says, other luck. */
import type { Economy } from '#core/economy';
import { initialLevers, type LeverSettings, type LeverTable, packLevers, withSettings } from '#core/plan';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { nationalSeries } from '#report/series';
import { HISTORICAL, worldOf } from '#scenario/scenario';
import { greatTurn, opening, presetPlan, world as shipped, worldWith, yearWith } from '../great-turn';

export interface Circumstances {
  readonly parameters?: Readonly<Record<string, number | readonly number[]>>;
  /** Held in every year, over anything a plan or a law says. */
  readonly levers?: LeverSettings;
  /** Every plan meets weather of its own, even on the same seed. */
  readonly luckOfItsOwn?: boolean;
}

export interface Course {
  /** What is decided otherwise than in the plan, in both seasons of the year. */
  readonly bend?: (plan: LeverTable, year: number, before: Economy) => LeverSettings;
  readonly before?: Economy;
  readonly seed?: string;
  /** Parameters over those of the circumstances. */
  readonly parameters?: Circumstances['parameters'];
  /** The weather of all regions in some years. */
  readonly weather?: Readonly<Record<number, number>>;
  /** The threat of war in some years. */
  readonly threat?: Readonly<Record<number, number>>;
}

export interface Model {
  /** The world of the record under these circumstances. */
  readonly world: World;
  year(
    levers: LeverSettings,
    course?: Pick<Course, 'before' | 'parameters'> & { grainPrice?: number; threat?: number },
  ): YearResult;
  run(preset: string, course?: Course): YearResult[];
}

export function modelUnder({ parameters = {}, levers = {}, luckOfItsOwn = false }: Circumstances = {}): Model {
  const drawn = new Map<string, World>(); // to draw a tape takes longer than to live through it
  /** Each plan has its tape drawn for itself, so that a draw that is not the same twice does not go unseen. */
  const worldOn = (luck: string, plan: string, further: NonNullable<Course['parameters']>) => {
    const key = JSON.stringify([luck, plan, further]);
    const known = drawn.get(key) ?? worldOf(greatTurn, luck, worldWith({ ...parameters, ...further }).parameters);
    drawn.set(key, known);
    return known;
  };
  return {
    get world() {
      return worldOn(HISTORICAL, 'the record', {});
    },
    year(settings, { before = opening, parameters: further = {}, grainPrice, threat } = {}) {
      const world = worldOn(HISTORICAL, 'one year', further);
      const years = world.tape.years.map((draws) => ({
        ...draws,
        grainPrice: grainPrice ?? draws.grainPrice,
        threat: threat ?? draws.threat,
      }));
      const abroad: World = { ...world, tape: { ...world.tape, years } };
      return yearWith({ ...settings, ...levers }, { before, world: abroad });
    },
    run(
      preset,
      { bend, before = opening, seed = HISTORICAL, parameters: further = {}, weather = {}, threat = {} } = {},
    ) {
      const base = worldOn(luckOfItsOwn ? `${seed} of ${preset}` : seed, preset, further);
      const years = base.tape.years.map((draws, i) => {
        const year = base.tape.firstYear + i;
        const by = weather[year];
        const feared = { ...draws, threat: threat[year] ?? draws.threat };
        return by === undefined ? feared : { ...feared, weather: draws.weather.map(() => by) };
      });
      const world: World = { ...base, tape: { ...base.tape, years } };
      const rows = new Map(presetPlan(preset).map((row) => [row.year, row]));
      const lived: YearResult[] = [];
      let economy = before;
      let table = initialLevers();
      for (let year = greatTurn.firstYear; year <= greatTurn.lastYear; year++) {
        const row = rows.get(year);
        const decided = (plan: LeverTable) => packLevers({ ...plan, ...bend?.(plan, year, economy), ...levers });
        table = withSettings(table, row?.levers);
        const decisions = { winter: decided(table), autumn: decided(withSettings(table, row?.autumn)) };
        const result = advanceYear(economy, decisions, world);
        lived.push(result);
        economy = result.after;
      }
      return lived;
    },
  };
}

const readers = new Map(nationalSeries.map(({ id, of }) => [id, of]));

/** A published series of a run, from one year to another. */
export function seriesOf(years: readonly YearResult[], id: string, from = 1928, to = 1940): number[] {
  const read = readers.get(id);
  if (!read) throw new Error(`there is no series ${id}`);
  return years.filter(({ year }) => year >= from && year <= to).map((result) => read(result, shipped));
}
