import { exp, log, logistic } from "../arithmetic.ts";

export interface LogisticFit {
  readonly coefficients: readonly number[];
  readonly logLikelihood: number;
}

/** Maximum-likelihood logistic regression by Newton's method; `rows` hold the predictors, a constant among them. Stops on a plateau when groups are wholly separated. */
export function fitLogistic(rows: readonly (readonly number[])[], outcomes: readonly boolean[]): LogisticFit {
  let coefficients = rows[0]!.map(() => 0);
  let logLikelihood = likelihoodOf(rows, outcomes, coefficients);
  for (let step = 0; step < 40; step++) {
    const move = newtonMove(rows, outcomes, coefficients);
    let next = coefficients.map((value, i) => value + move[i]!);
    let reached = likelihoodOf(rows, outcomes, next);
    for (let half = 0; half < 20 && reached < logLikelihood; half++) {
      next = coefficients.map((value, i) => (value + next[i]!) / 2);
      reached = likelihoodOf(rows, outcomes, next);
    }
    if (!(reached - logLikelihood > 1e-12)) break;
    coefficients = next;
    logLikelihood = reached;
  }
  return { coefficients, logLikelihood };
}

function likelihoodOf(rows: readonly (readonly number[])[], outcomes: readonly boolean[], coefficients: readonly number[]): number {
  // ln P = −ln(1 + e^(−x)), written so that neither end overflows
  return rows.reduce((sum, row, i) => {
    const x = outcomes[i] ? predictor(row, coefficients) : -predictor(row, coefficients);
    return sum - (x > 0 ? log(1 + exp(-x)) : log(1 + exp(x)) - x);
  }, 0);
}

function newtonMove(rows: readonly (readonly number[])[], outcomes: readonly boolean[], coefficients: readonly number[]): number[] {
  const size = coefficients.length;
  const system = coefficients.map(() => new Array<number>(size + 1).fill(0));
  rows.forEach((row, i) => {
    const p = logistic(predictor(row, coefficients));
    for (let j = 0; j < size; j++) {
      system[j]![size]! += row[j]! * (Number(outcomes[i]) - p);
      for (let k = 0; k < size; k++) system[j]![k]! += row[j]! * row[k]! * p * (1 - p);
    }
  });
  return solve(system);
}

// Gauss's elimination with partial pivots, right-hand side in the last column; a predictor that others make up stays where it is.
function solve(system: number[][]): number[] {
  const size = system.length;
  const isRedundant = system.map(() => false);
  for (let column = 0; column < size; column++) {
    const pivot = system.slice(column).reduce((best, row, i) => (Math.abs(row[column]!) > Math.abs(system[best]![column]!) ? i + column : best), column);
    [system[column], system[pivot]] = [system[pivot]!, system[column]!];
    const divisor = system[column]![column]!;
    isRedundant[column] = Math.abs(divisor) < 1e-12;
    for (let row = 0; row < size; row++) {
      if (row === column || isRedundant[column]) continue;
      const factor = system[row]![column]! / divisor;
      for (let k = column; k <= size; k++) system[row]![k]! -= factor * system[column]![k]!;
    }
  }
  return system.map((row, i) => (isRedundant[i] ? 0 : row[size]! / row[i]!));
}

function predictor(row: readonly number[], coefficients: readonly number[]): number {
  return row.reduce((sum, value, i) => sum + value * coefficients[i]!, 0);
}
