/**
 * How well the record decides each fitted parameter: the range in which it can lie, the others adjusting, with the fit
 * nearly as good. The directions come from the curvature at the best point, the ranges from runs along them.
 */
import { inverse, Matrix } from 'ml-matrix';
import { costOf } from '#calibration/fit';
import { type Problem, safeResiduals } from '#calibration/score';

export interface Identification {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The range over the limits of the search: near 1 the record says nothing. */
  readonly width: number;
  /** The parameter that can stand in for this one most nearly, and how nearly (−1 to 1). */
  readonly standIn: string;
  readonly correlation: number;
}

/** Half of chi squared at 95 per cent for one parameter, were tolerances standard errors. */
const NEARLY_AS_GOOD = 1.92;
const DIFFERENCE = 0.01;

export function identify(problem: Problem, values: readonly number[]): Identification[] {
  const { fitted } = problem;
  const spans = fitted.map(({ low, high }) => high - low);
  const centre = safeResiduals(problem, values);
  const best = costOf(centre);
  const at = (point: readonly number[]) => safeResiduals(problem, point, centre.length);
  const within = (value: number, i: number) => Math.min(fitted[i]!.high, Math.max(fitted[i]!.low, value));
  const slopes = fitted.map((_, i) => {
    const [down, up] = [-1, 1].map((side) =>
      values.map((value, j) => (i === j ? within(value + side * DIFFERENCE * spans[i]!, i) : value)),
    ) as [number[], number[]];
    const between = (up[i]! - down[i]!) / spans[i]!;
    const [below, above] = [at(down), at(up)];
    return above.map((each, k) => (each - below[k]!) / between);
  });
  const jacobian = new Matrix(slopes).transpose();
  const covariance = inverse(jacobian.transpose().mmul(jacobian), true);
  return fitted.map(({ id }, i) => {
    const deviation = Math.sqrt(covariance.get(i, i));
    const direction = fitted.map((_, j) => covariance.get(i, j) / deviation);
    const reach = (side: number): number => {
      for (let far = 2; far > 0.01; far *= 0.8) {
        const point = values.map((value, j) => within(value + side * far * direction[j]! * spans[j]!, j));
        if (costOf(at(point)) <= best + NEARLY_AS_GOOD) return point[i]!;
      }
      return values[i]!;
    };
    const [low, high] = [reach(-1), reach(1)];
    let standIn = i === 0 ? 1 : 0;
    const correlation = (j: number) => covariance.get(i, j) / (deviation * Math.sqrt(covariance.get(j, j)));
    for (let j = 0; j < fitted.length; j++)
      if (j !== i && Math.abs(correlation(j)) > Math.abs(correlation(standIn))) standIn = j;
    return {
      id,
      value: values[i]!,
      low,
      high,
      width: (high - low) / spans[i]!,
      standIn: fitted[standIn]!.id,
      correlation: correlation(standIn),
    };
  });
}
