import { fingerprint } from '#core/kernel/fingerprint';
import { exp, ln, normalCdf, pow } from '#core/kernel/math';
import { standardNormal, stream } from '#core/kernel/random';

/** Draws, powers, logarithms and chances by the thousand, down to one fingerprint. */
export function probe(): string {
  const draw = stream('exactness', 1932, 'probe', 'all');
  const numbers: number[] = [];
  for (let i = 0; i < 20_000; i += 1) {
    const [a, b, z] = [draw(), draw(), standardNormal(draw())];
    numbers.push(exp(40 * (a - b)), ln(a + 1e-9), pow(a * 100 + 1e-4, 4 * (b - 0.5)), normalCdf(z), z);
  }
  return fingerprint(numbers);
}
