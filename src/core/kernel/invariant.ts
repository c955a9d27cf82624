/** What the model promises of itself. A broken promise is our mistake, so it stops the run and is never caught and logged away. */

export interface Where {
  year: number;
  mechanism: string;
  quantity: string;
}

export interface Finding extends Where {
  value: number;
  expected?: string;
}

export class ModelError extends Error {
  readonly year: number;
  readonly mechanism: string;
  readonly quantity: string;
  readonly value: number;

  constructor({ year, mechanism, quantity, value, expected }: Finding) {
    super(`${year} ${mechanism}: ${quantity} is ${value}${expected === undefined ? '' : `, expected ${expected}`}`);
    this.name = 'ModelError';
    this.year = year;
    this.mechanism = mechanism;
    this.quantity = quantity;
    this.value = value;
  }
}

export function invariant(condition: boolean, finding: Finding): asserts condition {
  if (!condition) throw new ModelError(finding);
}

const ROUNDING = 1e-9;

/** What came in is what went out, to a part in a thousand million. */
export function balances(left: number, right: number, { year, mechanism, quantity }: Where): void {
  const scale = Math.max(Math.abs(left), Math.abs(right), ROUNDING);
  if (Math.abs(left - right) <= ROUNDING * scale) return;
  throw new ModelError({ year, mechanism, quantity, value: left, expected: `${right}, off by ${left - right}` });
}

/** A stock that exists: not missing, not infinite, not below nothing. */
export function finiteNonNegative(value: number, { year, mechanism, quantity }: Where): void {
  if (value >= 0 && value < Infinity) return;
  throw new ModelError({ year, mechanism, quantity, value, expected: 'a finite amount, 0 or more' });
}
