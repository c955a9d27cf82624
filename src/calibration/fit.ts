/**
 * Nonlinear least squares over the residuals (Levenberg 1944, Marquardt 1963), a step at a time, so that a fit can be shown
 * while it runs, stopped, and taken up again where it stood.
 */
import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { type Problem, safeResiduals } from '#calibration/score';

export interface FitState {
  readonly round: number;
  /** In the units of the parameters. */
  readonly values: readonly number[];
  readonly cost: number;
  readonly damping: number;
  /** Rounds without a better point. */
  readonly idle: number;
}

const FIRST_DAMPING = 1;
const EASIER = 4;
const HARDER = 6;
/** Difference at which a slope is measured, as a share of a parameter’s limits: wide enough to see past kinks. */
const DIFFERENCE = 0.004;
const LEAST_GAIN = 1e-4;
export const IDLE_ROUNDS = 6;

export function costOf(residuals: readonly number[]): number {
  return residuals.reduce((all, each) => all + each * each, 0) / 2;
}

export function startFit(problem: Problem): FitState {
  const values = problem.fitted.map(({ start }) => start);
  return { round: 0, values, cost: costOf(safeResiduals(problem, values)), damping: FIRST_DAMPING, idle: 0 };
}

/** One step: kept when it is better, else tried smaller in the next round. */
export function fitRound(problem: Problem, state: FitState): FitState {
  const { fitted } = problem;
  const toUnit = (values: readonly number[]) =>
    values.map((value, i) => (value - fitted[i]!.low) / (fitted[i]!.high - fitted[i]!.low));
  const fromUnit = (units: readonly number[]) =>
    units.map((unit, i) => fitted[i]!.low + unit * (fitted[i]!.high - fitted[i]!.low));
  const units = toUnit(state.values);
  const length = safeResiduals(problem, state.values).length;
  const x = Array.from({ length }, (_, i) => i);
  const step = levenbergMarquardt(
    { x, y: new Array<number>(length).fill(0) },
    (at) => {
      const residuals = safeResiduals(problem, fromUnit(at), length);
      return (i) => residuals[i]!;
    },
    {
      initialValues: units,
      minValues: units.map(() => 0),
      maxValues: units.map(() => 1),
      damping: state.damping,
      maxIterations: 1,
      errorTolerance: 0,
      // at the upper limit slopes are measured downwards
      gradientDifference: units.map((unit) => (unit > 1 - DIFFERENCE ? -DIFFERENCE : DIFFERENCE)),
    },
  );
  const values = fromUnit(step.parameterValues);
  const cost = costOf(safeResiduals(problem, values, length));
  const round = state.round + 1;
  if (cost < state.cost * (1 - LEAST_GAIN))
    return { round, values, cost, damping: Math.max(state.damping / EASIER, 1e-4), idle: 0 };
  return { ...state, round, damping: Math.min(state.damping * HARDER, 1e5), idle: state.idle + 1 };
}
