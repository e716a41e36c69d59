import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { information, responseProbability, responseSlope } from "../../src/engine/response.ts";
import catr from "../reference/irt/catr.json" with { type: "json" };

const parameters = fc.record({
  difficulty: fc.double({ min: 0, max: 8, noNaN: true }),
  discrimination: fc.double({ min: 0.3, max: 5, noNaN: true }),
  guessing: fc.double({ min: 0, max: 0.4, noNaN: true }),
  upperAsymptote: fc.double({ min: 0.6, max: 1, noNaN: true }),
});
const ability = fc.double({ min: -8, max: 14, noNaN: true });

describe("the probability of a right answer", () => {
  it("lies between guessing and upper asymptote", () => {
    fc.assert(
      fc.property(ability, parameters, (theta, item) => {
        const p = responseProbability(theta, item);
        expect(p).toBeGreaterThanOrEqual(item.guessing);
        expect(p).toBeLessThanOrEqual(item.upperAsymptote);
      }),
    );
  });

  it("rises with ability", () => {
    fc.assert(
      fc.property(ability, fc.double({ min: 0.01, max: 3, noNaN: true }), parameters, (theta, more, item) => {
        expect(responseProbability(theta + more, item)).toBeGreaterThanOrEqual(responseProbability(theta, item));
      }),
    );
  });

  it("is midway between its asymptotes at the difficulty", () => {
    expect(responseProbability(3, { difficulty: 3, discrimination: 1.5, guessing: 0.2, upperAsymptote: 0.9 })).toBeCloseTo(0.55, 15);
  });
});

describe.each(["1PL", "2PL"] as const)("against catR, %s", (model) => {
  const { theta, Pi, dPi, Ii } = catr.info[model];
  it("gives the same probability, slope and information to 1e-12", () => {
    catr.banks[model].forEach(([a, b, c, d], item) => {
      theta.forEach((ability, t) => {
        const parameters = { difficulty: b!, discrimination: a!, guessing: c!, upperAsymptote: d! };
        expect(Math.abs(responseProbability(ability, parameters) - Pi[item]![t]!)).toBeLessThan(1e-12);
        expect(Math.abs(responseSlope(ability, parameters) - dPi[item]![t]!)).toBeLessThan(1e-12);
        expect(Math.abs(information(ability, parameters) - Ii[item]![t]!)).toBeLessThan(1e-12);
      });
    });
  });

  it("chooses the same most informative item", () => {
    for (const { items, theta: estimate, criteria } of catr.nextItem[model]) {
      const values = catr.banks[model].map(([a, b, c, d], item) =>
        items.includes(item) ? -1 : information(estimate, { difficulty: b!, discrimination: a!, guessing: c!, upperAsymptote: d! }),
      );
      expect(values.indexOf(Math.max(...values))).toBe(criteria.MFI.item);
      expect(Math.abs(Math.max(...values) - criteria.MFI.info)).toBeLessThan(1e-12);
    }
  });
});

it("information is the squared numerical slope over p (1 − p), for all four parameters", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), parameters, (theta, item) => {
      const h = 1e-5;
      const p = responseProbability(theta, item);
      const slope = (responseProbability(theta + h, item) - responseProbability(theta - h, item)) / (2 * h);
      const expected = (slope * slope) / (p * (1 - p));
      fc.pre(Number.isFinite(expected));
      expect(Math.abs(information(theta, item) - expected)).toBeLessThan(1e-6 + 1e-3 * expected * Number(p > 1 - 1e-6));
    }),
  );
});
