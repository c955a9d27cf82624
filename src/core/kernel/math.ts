/**
 * exp, ln, pow and the normal distribution, the same to the last bit on every engine.
 *
 * The built-in Math.exp, Math.log, Math.pow and ** differ between engines, so a replay recorded in one browser would not
 * verify in another. Only + − × ÷, Math.floor, Math.abs, Math.sqrt and the bits of a number are used here: the standard fixes those.
 *
 * The methods and their coefficients are those of fdlibm (e_exp.c, e_log.c, e_pow.c, s_erf.c), whose notice reads:
 *   Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute
 *   this software is freely granted, provided that this notice is preserved.
 */

/** ln 2 in two pieces; the first has so many trailing zeros that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const OVERFLOWS_ABOVE = 709.782712893384;
const VANISHES_BELOW = -745.1332191019412;

/** Powers of two from 2^−1022 to 2^1023, exact. */
const POWERS_OF_TWO = new Float64Array(2046);
for (let k = 0, up = 1, down = 1; k <= 1023; k += 1, up *= 2, down /= 2) {
  POWERS_OF_TWO[1022 + k] = up;
  if (k <= 1022) POWERS_OF_TWO[1022 - k] = down;
}

/** x · 2^k, in two steps because 2^k alone may lie outside what a number can hold. */
function scale(x: number, k: number): number {
  const half = k >> 1;
  return x * POWERS_OF_TWO[1022 + half]! * POWERS_OF_TWO[1022 + k - half]!;
}

/** The upper 26 of x's 53 bits (Veltkamp's splitting), so that the product of two such halves is exact. */
function upperHalf(x: number): number {
  const shifted = x * 134217729; // 2^27 + 1
  return shifted - (shifted - x);
}

const bits = new DataView(new ArrayBuffer(8));

/** k such that 2^k ≤ x < 2^(k+1), for a normal x > 0. */
function binaryExponent(x: number): number {
  bits.setFloat64(0, x);
  return (bits.getInt32(0) >> 20) - 1023;
}

export function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

/** r² · P(r²), the part of r − r·(eʳ+1)/(eʳ−1)… that e_exp.c approximates on |r| ≤ ln(2)/2. */
function expCorrection(r: number): number {
  const z = r * r;
  return (
    z *
    (0.16666666666666602 +
      z *
        (-0.0027777777777015593 +
          z * (0.00006613756321437934 + z * (-0.0000016533902205465252 + z * 4.1381367970572385e-8))))
  );
}

/** eˣ: x = k·ln 2 + r, and eˣ = 2ᵏ·eʳ. */
export function exp(x: number): number {
  if (x > OVERFLOWS_ABOVE) return Infinity;
  if (x < VANISHES_BELOW) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = r - expCorrection(r);
  return scale(1 - (low - (r * c) / (2 - c) - high), k);
}

/** The S-curve from 0 to 1 through ½ at 0. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** The natural logarithm: x = 2ᵏ·(1+f) with 1+f near 1, and ln(1+f) from an odd series in f/(2+f). */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < SMALLEST_NORMAL) return ln(x * 18014398509481984) - 54 * Math.LN2; // 2^54
  let k = binaryExponent(x);
  let fraction = scale(x, -k);
  if (fraction > Math.SQRT2) {
    fraction /= 2;
    k += 1;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const square = 0.5 * f * f;
  return k * LN2_HIGH - (square - (s * (square + (even + odd)) + k * LN2_LOW) - f);
}

/** 2/(3·ln 2), and log2(1.5), each as a short number and the rest. */
const TWO_THIRDS_LOG2E = 0.9617966939259756;
const TWO_THIRDS_LOG2E_HIGH = 0.9617967009544373;
const TWO_THIRDS_LOG2E_LOW = -7.028461650952758e-9;
const LOG2_THREE_HALVES_HIGH = 0.5849624872207642;
const LOG2_THREE_HALVES_LOW = 1.350039202129749e-8;
/** ln 2 as a short number and the rest, for a factor of 26 bits. */
const LN2_SHORT = 0.6931471824645996;
const LN2_REST = -1.904654299957768e-9;

/**
 * base^exponent for base ≥ 0; 0 to any power but 0 is 0 here, because the model's zeroes are empty stocks, not poles.
 * log2(base) is carried as the sum of two numbers, for the product with the exponent magnifies its last bits.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (exponent === 1) return base;
  if (!(base > 0)) return base === 0 ? 0 : NaN;
  if (base === Infinity) return exponent > 0 ? Infinity : 0;
  if (base < SMALLEST_NORMAL) return exp(exponent * ln(base));

  // base = 2^n · x with x near c, which is 1 or 1.5.
  let n = binaryExponent(base);
  let x = scale(base, -n);
  let c = 1;
  if (x >= 1.7320508075688772) {
    x /= 2;
    n += 1;
  } else if (x > 1.224744871391589) c = 1.5;

  // s = (x − c)/(x + c) = sHigh + sLow
  const difference = x - c;
  const reciprocal = 1 / (x + c);
  const s = difference * reciprocal;
  const sHigh = upperHalf(s);
  const sumHigh = upperHalf(x + c);
  const sumLow = x - (sumHigh - c);
  const sLow = reciprocal * (difference - sHigh * sumHigh - sHigh * sumLow);

  // ln(x/c) · 3/2 = s·(3 + s² + r)
  const z = s * s;
  const series =
    0.5999999999999946 +
    z *
      (0.4285714285785502 +
        z * (0.33333332981837743 + z * (0.272728123808534 + z * (0.23066074577556175 + z * 0.20697501780033842))));
  const r = z * z * series + sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const factorHigh = upperHalf(3 + square + r);
  const factorLow = r - (factorHigh - 3 - square);
  const productHigh = sHigh * factorHigh;
  const productLow = sLow * factorHigh + factorLow * s;
  const pHigh = upperHalf(productHigh + productLow);
  const pLow = productLow - (pHigh - productHigh);

  // log2(base) = logHigh + logLow
  const tableHigh = c === 1 ? 0 : LOG2_THREE_HALVES_HIGH;
  const tableLow = c === 1 ? 0 : LOG2_THREE_HALVES_LOW;
  const zHigh = TWO_THIRDS_LOG2E_HIGH * pHigh;
  const zLow = TWO_THIRDS_LOG2E_LOW * pHigh + pLow * TWO_THIRDS_LOG2E + tableLow;
  const logHigh = upperHalf(zHigh + zLow + tableHigh + n);
  const logLow = zLow - (logHigh - n - tableHigh - zHigh);

  const roughly = exponent * logHigh;
  if (roughly >= 1025) return Infinity;
  if (roughly <= -1080) return 0;

  // exponent · log2(base) = yHigh + yLow = k + the rest
  const exponentHigh = upperHalf(exponent);
  const yLow = (exponent - exponentHigh) * logHigh + exponent * logLow;
  const k = Math.floor(exponentHigh * logHigh + yLow + 0.5);
  const yHigh = exponentHigh * logHigh - k;

  // 2^(yHigh + yLow) = e^(u + v)
  const t = upperHalf(yHigh + yLow);
  const u = t * LN2_SHORT;
  const v = (yLow - (t - yHigh)) * Math.LN2 + t * LN2_REST;
  const sum = u + v;
  const lost = v - (sum - u);
  const q = sum - expCorrection(sum);
  return scale(1 - ((sum * q) / (q - 2) - (lost + sum * lost) - sum), k);
}

// s_erf.c: erf near 0, erf around 1, and ln(x·erfc(x)) + x² + 0.5625 in 1/x² for the middle and for the tail.
const NEAR_TOP = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -0.000023763016656650163,
];
const NEAR_BOTTOM = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -0.000003960228278775368,
];
const ERF_AROUND_1 = 0.8450629115104675;
const AROUND_1_TOP = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const AROUND_1_BOTTOM = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
const MIDDLE_TOP = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const MIDDLE_BOTTOM = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const TAIL_TOP = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const TAIL_BOTTOM = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

/** a₀ + a₁x + a₂x² + … by Horner's rule. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i -= 1) sum = sum * x + coefficients[i]!;
  return sum;
}

/** The complementary error function, 1 − erf(x), exact in its tail. */
export function erfc(x: number): number {
  const size = Math.abs(x);
  if (size < 0.84375) {
    const z = x * x;
    const y = polynomial(NEAR_TOP, z) / polynomial(NEAR_BOTTOM, z);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
  }
  if (size < 1.25) {
    const s = size - 1;
    const y = polynomial(AROUND_1_TOP, s) / polynomial(AROUND_1_BOTTOM, s);
    return x > 0 ? 1 - ERF_AROUND_1 - y : 1 + (ERF_AROUND_1 + y);
  }
  if (size > 28) return x > 0 ? 0 : 2;
  const s = 1 / (size * size);
  const correction =
    size < 1 / 0.35
      ? polynomial(MIDDLE_TOP, s) / polynomial(MIDDLE_BOTTOM, s)
      : polynomial(TAIL_TOP, s) / polynomial(TAIL_BOTTOM, s);
  const z = upperHalf(size); // z² is exact, so e^(−z²) loses nothing
  const tail = (exp(-z * z - 0.5625) * exp((z - size) * (z + size) + correction)) / size;
  return x > 0 ? tail : 2 - tail;
}

/** The probability that a standard normal variable is at most x. */
export function normalCdf(x: number): number {
  return erfc(-x * Math.SQRT1_2) / 2;
}
