import { exp, log, logistic } from "../arithmetic.ts";
import { solveSystem } from "./linear-system.ts";

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
  return solveSystem(system);
}

function predictor(row: readonly number[], coefficients: readonly number[]): number {
  return row.reduce((sum, value, i) => sum + value * coefficients[i]!, 0);
}
