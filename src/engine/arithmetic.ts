/** e^x from + − × ÷ alone, so that every browser gives the same bits; relative error under 4e-16, 0 below −745. */
export function exp(x: number): number {
  if (x > 709.78) return Infinity;
  if (x < -745.13) return 0;
  if (x !== x) return x;
  // x = k ln 2 + r, |r| ≤ ln 2 / 2, and e^r by its Taylor series
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = INVERSE_FACTORIALS[13]!;
  for (let n = 12; n >= 0; n--) sum = sum * r + INVERSE_FACTORIALS[n]!;
  if (k > 1023) return sum * 2 * power2(k - 1);
  return k < -1022 ? sum * power2(k + 200) * power2(-200) : sum * power2(k);
}

/** Natural logarithm from + − × ÷ alone; relative error under 1e-15, −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < 1e-300) return log(x * power2(100)) - 100 * (LN2_HIGH + LN2_LOW);
  // x = m 2^k, √½ ≤ m < √2, and ln m = 2 artanh((m − 1) / (m + 1))
  let k = exponentOf(x);
  let m = k < 0 ? x * power2(-k) : x / power2(k);
  if (m > SQRT2) {
    m /= 2;
    k += 1;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 25; n > 1; n -= 2) sum = (sum + 1 / n) * square;
  return k * LN2_HIGH + (2 * s * (1 + sum) + k * LN2_LOW);
}

/** 1 / (1 + e^(−x)). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Probability that a standard normal is below x, by the series of Marsaglia (2004); absolute error under 1e-14. */
export function normalCdf(x: number): number {
  if (x < -8.2) return 0;
  if (x > 8.2) return 1;
  let term = x;
  let sum = x;
  let previous = 0;
  for (let n = 3; sum !== previous; n += 2) {
    previous = sum;
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + sum * INVERSE_SQRT_2PI * exp(-0.5 * x * x);
}

const INVERSE_LN2 = 1.4426950408889634;
// The high part has 21 trailing zero bits: k times it is exact for |k| < 2^20.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = Math.sqrt(2);
const INVERSE_SQRT_2PI = 0.3989422804014327;

const INVERSE_FACTORIALS = inverseFactorials(13);
const POWERS_OF_TWO = powersOfTwo();

function power2(k: number): number {
  return POWERS_OF_TWO[k + 1022]!;
}

function exponentOf(x: number): number {
  let low = -1022;
  let high = 1023;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (power2(middle) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let k = 1023; k < 2046; k++) powers[k] = powers[k - 1]! * 2;
  for (let k = 1021; k >= 0; k--) powers[k] = powers[k + 1]! / 2;
  return powers;
}

function inverseFactorials(last: number): Float64Array {
  const inverse = new Float64Array(last + 1);
  let factorial = 1;
  for (let n = 0; n <= last; n++) {
    if (n > 1) factorial *= n;
    inverse[n] = 1 / factorial;
  }
  return inverse;
}
