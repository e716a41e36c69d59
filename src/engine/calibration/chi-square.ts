import { exp, normalCdf } from "../arithmetic.ts";

/** Probability that a chi-square of one or two degrees of freedom exceeds a value; absolute error under 1e-13. */
export function chiSquareTail(value: number, degrees: 1 | 2): number {
  if (value <= 0) return 1;
  return degrees === 2 ? exp(-value / 2) : 2 * normalCdf(-Math.sqrt(value));
}
