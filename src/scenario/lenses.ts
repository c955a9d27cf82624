/**
 * Lenses: the same policy and the same record read with another school’s numbers.
 *
 * A lens names only what it changes. It may also read a tape of the record as another one: for Naumenko the weather of
 * 1931 and 1932 was near average, so her reading of `historical` is the tape `historical-naumenko`. A game keeps the name it
 * was begun with; the lens decides what that name stands for, wherever the scenario has the tape.
 */
import type { ParameterPack } from '#core/model';
import type { World } from '#core/world';
import { unknownName } from '#scenario/nearest';
import { type Lens, type Scenario, worldOf } from '#scenario/scenario';

export function lensOf({ lenses }: Pick<Scenario, 'lenses'>, id: string): Lens {
  const lens = lenses.find((one) => one.id === id);
  if (lens) return lens;
  const ids = lenses.map((one) => one.id);
  throw new RangeError(unknownName('lens', id, ids));
}

export function throughLens(parameters: ParameterPack, { values }: Pick<Lens, 'values'>): ParameterPack {
  const changed: Record<string, Record<string, unknown>> = { ...parameters };
  for (const [path, value] of Object.entries(values)) {
    const [mechanism = '', name = ''] = path.split('.');
    changed[mechanism] = { ...changed[mechanism], [name]: value };
  }
  return changed as unknown as ParameterPack;
}

/** The world of a run: its tape and its parameters, both as the lens reads them. */
export function worldThrough(scenario: Scenario, seed: string, id: string): World {
  const lens = lensOf(scenario, id);
  return worldOf(scenario, lens.tapes[seed] ?? seed, throughLens(scenario.parameters, lens));
}
