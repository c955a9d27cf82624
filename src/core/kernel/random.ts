/**
 * Luck by name, not by turn: every draw belongs to a seed, a year, a channel and a region, so nothing a player decides can
 * shift anyone else's luck, no generator is kept in a save, and two runs on one seed differ only by what was decided.
 */

import alea from 'seedrandom/lib/alea.js';
import { ln, polynomial } from './math';

/** A stream of uniform draws on [0, 1), steps of 2^−32. The seed comes last, so that no seed can imitate another name. */
export function stream(seed: string, year: number, channel: string, region: string): () => number {
  return alea(`${year}/${channel}/${region}/${seed}`);
}

const STEP = 1 / 4294967296; // 2^−32

/** A standard normal deviate from one draw of a stream, first moved up by half a step: never 0 or 1, and symmetrical. */
export function standardNormal(uniform: number): number {
  return normalQuantile(uniform + STEP / 2);
}

const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
const SHOULDER_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const SHOULDER_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const TAIL_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const TAIL_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
];

/**
 * The inverse of the normal distribution, to about 16 digits.
 *
 * Wichura (1988), "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37 (3), 477-484.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-ln(q < 0 ? probability : 1 - probability));
  const size =
    r <= 5
      ? polynomial(SHOULDER_TOP, r - 1.6) / polynomial(SHOULDER_BOTTOM, r - 1.6)
      : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
  return q < 0 ? -size : size;
}
