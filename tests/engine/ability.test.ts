import { describe, expect, it } from "vitest";
import { estimateAbility, type GradedAnswer } from "../../src/engine/ability.ts";
import { exp } from "../../src/engine/arithmetic.ts";
import { evenNodes, normalWeights } from "../../src/engine/grid.ts";
import { responseProbability } from "../../src/engine/response.ts";
import catr from "../reference/irt/catr.json" with { type: "json" };
import exact from "../reference/irt/eap_exact.json" with { type: "json" };
import lsat6 from "../reference/irt/lsat6.json" with { type: "json" };
import lsat7 from "../reference/irt/lsat7.json" with { type: "json" };

const answers = (a: readonly number[], b: readonly number[], x: readonly number[]): GradedAnswer[] =>
  x.map((value, i) => ({ parameters: { difficulty: b[i]!, discrimination: a[i]!, guessing: 0, upperAsymptote: 1 }, correct: value === 1 }));

describe("one ability on a grid", () => {
  // R's integrate also stops at an absolute 1e-11: on a marginal of 1e-7, that is 1e-4 of it.
  it("agrees with adaptive quadrature as far as that is exact", () => {
    const nodes = evenNodes(0, 9, 0.05);
    for (const { a, b, x, EAP, PSD, logMarginal } of exact.cases) {
      const { mean, standardDeviation, marginal } = estimateAbility(nodes, normalWeights(nodes, 0, 1), answers(a, b, x));
      const tolerance = 1e-12 + Math.min(2e-5, 1e-11 / marginal);
      expect(Math.abs(mean - EAP)).toBeLessThan(tolerance);
      expect(Math.abs(standardDeviation - PSD)).toBeLessThan(tolerance);
      expect(Math.abs(Math.log(marginal) - logMarginal)).toBeLessThan(tolerance);
    }
  });

  it.each(["1PL", "2PL"] as const)("agrees with catR on its own trapezoid to 1e-12, %s", (model) => {
    const nodes = evenNodes(0, 4, 0.25);
    for (const { items, x, EAP } of catr.theta[model]) {
      const [a, b] = [0, 1].map((column) => items.map((item) => catr.banks[model][item]![column]!));
      const { mean, standardDeviation } = estimateAbility(nodes, trapezoid(nodes), answers(a!, b!, x));
      expect(Math.abs(mean - EAP.theta)).toBeLessThan(1e-12);
      expect(Math.abs(standardDeviation - EAP.se)).toBeLessThan(1e-12);
    }
  });

  it("finds catR's item of least expected posterior variance", () => {
    const nodes = evenNodes(0, 4, 0.25);
    const bank = catr.banks["2PL"];
    for (const { items, x, theta, criteria } of catr.nextItem["2PL"]) {
      const [a, b] = [0, 1].map((column) => items.map((item) => bank[item]![column]!));
      const given = answers(a!, b!, x);
      const expected = bank.map(([slope, difficulty], item) => {
        if (items.includes(item)) return Infinity;
        const parameters = answers([slope!], [difficulty!], [1])[0]!.parameters;
        const right = estimateAbility(nodes, trapezoid(nodes), [...given, { parameters, correct: true }]);
        const wrong = estimateAbility(nodes, trapezoid(nodes), [...given, { parameters, correct: false }]);
        const p = responseProbability(theta, parameters);
        return p * right.standardDeviation ** 2 + (1 - p) * wrong.standardDeviation ** 2;
      });
      expect(expected.indexOf(Math.min(...expected))).toBe(criteria.MEPV.item);
      expect(Math.abs(Math.min(...expected) - criteria.MEPV.info)).toBeLessThan(1e-12);
    }
  });

  it.each([
    ["LSAT6", lsat6],
    ["LSAT7", lsat7],
  ])("agrees with mirt's EAP on %s", (_, { patterns, mirt_2pl, mirt_rasch, scores_2pl, scores_rasch }) => {
    const nodes = evenNodes(0, 9, 0.05);
    patterns.forEach((pattern, i) => {
      const two = estimateAbility(nodes, normalWeights(nodes, 0, 1), answers(mirt_2pl.a, mirt_2pl.b, pattern));
      expect(Math.abs(two.mean - scores_2pl.EAP_exact.theta[i]!)).toBeLessThan(1e-8);
      expect(Math.abs(two.standardDeviation - scores_2pl.EAP_exact.se[i]!)).toBeLessThan(1e-8);
      expect(Math.abs(two.mean - scores_2pl.EAP.theta[i]!)).toBeLessThan(1e-4);
      const rasch = estimateAbility(nodes, normalWeights(nodes, 0, Math.sqrt(mirt_rasch.group_var)), answers(mirt_rasch.a, mirt_rasch.b, pattern));
      expect(Math.abs(rasch.mean - scores_rasch.EAP_exact.theta[i]!)).toBeLessThan(1e-8);
    });
  });
});

function trapezoid(nodes: Float64Array): Float64Array {
  const weights = nodes.map((node) => exp(-0.5 * node * node));
  weights[0]! /= 2;
  weights[weights.length - 1]! /= 2;
  return weights;
}
