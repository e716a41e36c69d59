export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}

/** Standard error of a share of `count` independent cases. */
export function shareError(share: number, count: number): number {
  return Math.sqrt((share * (1 - share)) / count);
}

/** Standard error of any statistic of independent cases, by leaving out one tenth of them in turn (jackknife, Quenouille 1949). */
export function jackknifeError<T>(cases: readonly T[], statistic: (kept: readonly T[]) => number): number {
  const parts = Array.from({ length: PARTS }, (_, part) => statistic(cases.filter((_, i) => i % PARTS !== part)));
  const center = mean(parts);
  return Math.sqrt(((PARTS - 1) / PARTS) * parts.reduce((sum, value) => sum + (value - center) * (value - center), 0));
}

const PARTS = 10;
