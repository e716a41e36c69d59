import { exp, logistic } from "../arithmetic.ts";
import type { ItemModel, ItemValues } from "./item-model.ts";

/** Derivatives of the logarithm of an answer's probability at each node, in difficulty (b) and in log discrimination (a). */
export interface ItemDerivatives {
  readonly scoreB: Float64Array;
  readonly scoreA: Float64Array;
  /** Minus the second derivatives. */
  readonly curveBB: Float64Array;
  readonly curveBA: Float64Array;
  readonly curveAA: Float64Array;
}

/** Of a right or of a wrong answer to an item. */
export function itemDerivatives(nodes: Float64Array, { guessing: c, upperAsymptote: d }: ItemModel, { difficulty, logDiscrimination }: ItemValues, correct: boolean): ItemDerivatives {
  const a = exp(logDiscrimination);
  const size = nodes.length;
  const out = { scoreB: new Float64Array(size), scoreA: new Float64Array(size), curveBB: new Float64Array(size), curveBA: new Float64Array(size), curveAA: new Float64Array(size) };
  for (let k = 0; k < size; k++) {
    const x = a * (nodes[k]! - difficulty);
    const [l, m] = [logistic(x), logistic(-x)];
    const w = (d - c) * l * m;
    // First and second derivatives of ln P, or of ln Q, in x; then dx/db = −a, dx/d ln a = d²x/d ln a² = x, d²x/db d ln a = −a
    const first = correct ? w / (c + (d - c) * l) : -w / (1 - d + (d - c) * m);
    const second = first * (m - l) - first * first;
    out.scoreB[k] = -a * first;
    out.scoreA[k] = x * first;
    out.curveBB[k] = -a * a * second;
    out.curveBA[k] = a * x * second + a * first;
    out.curveAA[k] = -x * x * second - x * first;
  }
  return out;
}
