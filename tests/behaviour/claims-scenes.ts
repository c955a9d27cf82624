/** A year somewhere in a drawn plan, to be lived twice: once with a lever lower, once with it higher, on the same tape. */
import type { Economy } from '#core/economy';
import { stream } from '#core/kernel/random';
import { allLevers, type LeverId, type ParameterPack } from '#core/model';
import { initialLevers, type LeverSettings, type LeverTable, packLevers, withSettings } from '#core/plan';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { worldFor } from '#replay/run';
import { greatTurn } from '../great-turn';
import { type Drawn, drawn, years } from '../random-plans';

export interface Scene {
  readonly drawn: Drawn;
  readonly before: Economy;
  /** The levers of its winter. */
  readonly table: LeverTable;
  readonly world: World;
  /** A uniform draw of its own, by name. */
  readonly draw: (name: string) => number;
}

/** Other values for some parameters. */
export type Changed = Readonly<Record<string, number | readonly number[]>>;

/** Somewhere in the plan of this index. */
export function sceneOf(index: number): Scene {
  const each = drawn(index);
  const world = worldFor(greatTurn, each);
  const draw = (name: string) => stream('claims', 0, name, String(index))();
  const until = years[Math.floor(years.length * draw('year'))]!;
  let before = greatTurn.opening;
  let table = initialLevers();
  for (const year of years) {
    table = withSettings(table, each.plan.find((row) => row.year === year)?.levers);
    if (year === until) break;
    before = live({ before, table, world }, {}).after;
  }
  return { drawn: each, before, table, world, draw };
}

/** The same scene where some parameters are other ones, whatever its lens says. */
export function under(scene: Scene, changed: Changed | undefined): Scene {
  if (!changed) return scene;
  const pack: Record<string, Record<string, unknown>> = { ...scene.world.parameters };
  for (const [id, value] of Object.entries(changed)) {
    const [mechanism = '', name = ''] = id.split('.');
    if (pack[mechanism]?.[name] === undefined) throw new Error(`there is no parameter ${id}`);
    pack[mechanism] = { ...pack[mechanism], [name]: value };
  }
  return { ...scene, world: { ...scene.world, parameters: pack as unknown as ParameterPack } };
}

/** The year of the scene with other settings, autumn as winter. */
export function live(
  { before, table, world }: Pick<Scene, 'before' | 'table' | 'world'>,
  settings: LeverSettings,
): YearResult {
  const pack = packLevers(withSettings(table, settings));
  return advanceYear(before, { winter: pack, autumn: pack }, world);
}

/** Two settings of a lever within its range, the lower first. */
export function twoOf(id: LeverId, { draw }: Scene): readonly [low: number, high: number] {
  const [from, to] = allLevers.find((lever) => lever.id === id)!.range;
  const settings = ['one', 'other'].map((name) => from + (to - from) * draw(`${id}/${name}`));
  return [Math.min(...settings), Math.max(...settings)];
}
