import { exp } from "../arithmetic.ts";
import { chiSquareTail } from "./chi-square.ts";
import { fitLogistic } from "./logistic-regression.ts";
import type { GroupAnswer } from "./mantel-haenszel.ts";

export interface LogisticDif {
  /** The focal group's logits at equal ability: negative when the item is harder for it, whatever the ability. */
  readonly uniform: LikelihoodRatio;
  /** How much more of a logit each level of ability brings to the focal group. */
  readonly nonUniform: LikelihoodRatio;
  /** Both at once, two degrees of freedom. */
  readonly chiSquare: number;
  readonly pValue: number;
  /** Gain of Nagelkerke's R² over ability alone, and its class (Jodoin & Gierl 2001): A under .035, C from .070. */
  readonly explained: number;
  readonly class: "A" | "B" | "C";
}

/** A coefficient with the likelihood-ratio test of its being 0, one degree of freedom. */
export interface LikelihoodRatio {
  readonly coefficient: number;
  readonly chiSquare: number;
  readonly pValue: number;
}

/**
 * Uniform and non-uniform differential functioning of an item by logistic regression on ability, group and their product
 * (Swaminathan & Rogers 1990). Undefined without both groups and both outcomes.
 */
export function logisticDif(answers: readonly GroupAnswer[]): LogisticDif | undefined {
  const outcomes = answers.map(({ correct }) => correct);
  if (new Set(outcomes).size < 2 || new Set(answers.map(({ isFocal }) => isFocal)).size < 2) return undefined;
  const center = answers.reduce((sum, { ability }) => sum + ability, 0) / answers.length;
  const rows = answers.map(({ ability, isFocal }) => [1, ability - center, Number(isFocal), isFocal ? ability - center : 0]);
  const [none, ability, group, both] = [1, 2, 3, 4].map((terms) => fitLogistic(rows.map((row) => row.slice(0, terms)), outcomes)) as [Fit, Fit, Fit, Fit];
  const share = (fit: Fit) => nagelkerke(none.logLikelihood, fit.logLikelihood, answers.length);
  const explained = share(both) - share(ability);
  const chiSquare = 2 * (both.logLikelihood - ability.logLikelihood);
  const pValue = chiSquareTail(chiSquare, 2);
  return {
    uniform: ratio(group.coefficients[2]!, ability, group),
    nonUniform: ratio(both.coefficients[3]!, group, both),
    chiSquare,
    pValue,
    explained,
    class: pValue >= SIGNIFICANT || explained < 0.035 ? "A" : explained < 0.07 ? "B" : "C",
  };
}

const SIGNIFICANT = 0.05;

type Fit = ReturnType<typeof fitLogistic>;

function ratio(coefficient: number, smaller: Fit, larger: Fit): LikelihoodRatio {
  const chiSquare = 2 * (larger.logLikelihood - smaller.logLikelihood);
  return { coefficient, chiSquare, pValue: chiSquareTail(chiSquare, 1) };
}

// Nagelkerke 1991: (1 − (L0 / L)^(2/n)) / (1 − L0^(2/n))
function nagelkerke(none: number, fitted: number, count: number): number {
  return (1 - exp((2 * (none - fitted)) / count)) / (1 - exp((2 * none) / count));
}
