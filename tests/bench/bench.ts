/** npm run bench: what the pieces cost, each beside a fixed amount of plain arithmetic. */
import { fingerprint } from '#core/kernel/fingerprint';
import { exp, ln, normalCdf, pow } from '#core/kernel/math';
import { standardNormal, stream } from '#core/kernel/random';
import { interleave, print } from './interleave';
import { benchModel, weighRuns } from './model';

benchModel();
weighRuns();

const N = 1024;
const xs = Float64Array.from({ length: N }, (_, i) => (i + 0.5) / N);

/** Sums f over the same thousand numbers, so that a call's own cost does not show. */
const over = (f: (x: number) => number) => () => {
  let sum = 0;
  for (let i = 0; i < N; i += 1) sum += f(xs[i]!);
  return sum;
};

/** The reference: ten dependent multiplications and additions a number. It must never change. */
const reference = over((x) => {
  let y = x;
  for (let i = 0; i < 10; i += 1) y = y * 0.75 + x;
  return y;
});

print(
  `Exact arithmetic, ${N} numbers`,
  interleave({
    'reference loop': reference,
    'reference loop again': over((x) => {
      let y = x;
      for (let i = 0; i < 10; i += 1) y = y * 0.75 + x;
      return y;
    }),
    exp: over((x) => exp(20 * x - 10)),
    'Math.exp': over((x) => Math.exp(20 * x - 10)),
    ln: over(ln),
    'Math.log': over((x) => Math.log(x)),
    pow: over((x) => pow(10 * x, 4 * x - 2)),
    'Math.pow': over((x) => (10 * x) ** (4 * x - 2)),
    normalCdf: over((x) => normalCdf(8 * x - 4)),
    standardNormal: over(standardNormal),
  }),
);

let year = 0;
print(
  'Luck and fingerprints, one call',
  interleave({
    [`reference loop, ${N} numbers`]: reference,
    'a named stream and its first draw': () => stream('bench', year++, 'harvest.weather', 'volga')(),
    [`fingerprint of ${N} numbers`]: () => fingerprint(xs).length,
  }),
);
