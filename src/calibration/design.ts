/** What is fitted: which parameters, between which limits, from where, and what else the fit must respect. */
import * as v from 'valibot';
import { allParameters, type ParameterPack } from '#core/model';
import { nearest } from '#scenario/nearest';
import { type Checked, type Problem, shown } from '#scenario/problem';
import { shapeProblems } from '#scenario/shapes';

const shape = v.strictObject({
  note: v.string(),
  parameters: v.record(
    v.string(),
    v.strictObject({ low: v.number(), high: v.number(), start: v.number(), because: v.string() }),
  ),
});

/** `mechanism.parameter`, or `mechanism.parameter.member` of one that is spread over regions, sectors or species. */
export interface Fitted {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly because: string;
}

/** @param members names of the members of a spread parameter, in the model’s order */
export function parseDesign(file: unknown, members: (per: string) => readonly string[]): Checked<readonly Fitted[]> {
  const misshapen = shapeProblems(shape, file, 'calibration');
  if (misshapen.length > 0) return { ok: false, problems: misshapen };
  const { parameters } = file as v.InferOutput<typeof shape>;
  const problems: Problem[] = [];
  const known = allParameters.flatMap(({ id, per }) => (per ? members(per).map((member) => `${id}.${member}`) : [id]));
  const fitted = Object.entries(parameters).map(([id, one]) => {
    const path = `calibration/parameters/${id}`;
    const declared = allParameters.find((parameter) => id === parameter.id || id.startsWith(`${parameter.id}.`));
    if (!declared || !known.includes(id)) {
      const close = nearest(id, known);
      problems.push({
        code: 'parameter',
        path,
        message: `there is no such parameter${close ? `; did you mean ${close}?` : ''}`,
      });
    } else if (one.low < declared.range[0] || one.high > declared.range[1])
      problems.push({
        code: 'range',
        path,
        message: `found ${shown([one.low, one.high])}, expected limits within ${declared.range[0]} to ${declared.range[1]}`,
      });
    if (!(one.low < one.high && one.start >= one.low && one.start <= one.high))
      problems.push({
        code: 'order',
        path,
        message: `found ${shown(one)}, expected low ≤ start ≤ high and low < high`,
      });
    return { id, ...one };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: fitted };
}

/** Parameters with other values for those that are fitted. */
export function withValues(
  parameters: ParameterPack,
  fitted: readonly Fitted[],
  values: readonly number[],
  members: (per: string) => readonly string[],
): ParameterPack {
  const pack: Record<string, Record<string, unknown>> = { ...parameters };
  fitted.forEach(({ id }, i) => {
    const [mechanism = '', name = '', ...rest] = id.split('.');
    const group = pack[mechanism]!;
    if (rest.length === 0) pack[mechanism] = { ...group, [name]: values[i]! };
    else {
      const { per } = allParameters.find((one) => one.id === `${mechanism}.${name}`)!;
      const place = members(per!).indexOf(rest.join('.'));
      pack[mechanism] = { ...group, [name]: (group[name] as number[]).with(place, values[i]!) };
    }
  });
  return pack as unknown as ParameterPack;
}
