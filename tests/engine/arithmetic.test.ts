import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, log, logistic, normalCdf } from "../../src/engine/arithmetic.ts";

const relativeError = (value: number, truth: number) => (value === truth ? 0 : Math.abs(value / truth - 1));

describe("exp", () => {
  it("agrees with Math.exp to 1e-15", () => {
    fc.assert(fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
      expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(1e-15);
    }), { numRuns: 5000 });
  });

  it.each([
    [0, 1],
    [710, Infinity],
    [-800, 0],
    [Infinity, Infinity],
    [-Infinity, 0],
    [NaN, NaN],
  ])("of %s is %s", (x, expected) => expect(exp(x)).toBe(expected));
});

describe("log", () => {
  it("agrees with Math.log to 1e-15", () => {
    const positive = fc.oneof(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), fc.double({ min: 0.5, max: 2, noNaN: true }));
    fc.assert(fc.property(positive, (x) => {
      expect(relativeError(log(x), Math.log(x))).toBeLessThan(1e-15);
    }), { numRuns: 5000 });
  });

  it.each([
    [1, 0],
    [0, -Infinity],
    [Infinity, Infinity],
    [-1, NaN],
  ])("of %s is %s", (x, expected) => expect(log(x)).toBe(expected));
});

it("logistic is symmetric around one half", () => {
  fc.assert(fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
    }));
});

// NIST and Abramowitz & Stegun, table 26.1.
it.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.6448536269514722, 0.95],
  [-2, 0.022750131948179],
  [-6, 9.865876e-10],
  [9, 1],
])("normalCdf of %s is %s", (x, expected) => expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-13));

it("the whole room uses no function whose bits differ between engines", async () => {
  const { readdir, readFile } = await import("node:fs/promises");
  const room = new URL("../../src/engine/", import.meta.url);
  const files = (await readdir(room, { recursive: true })).filter((name) => name.endsWith(".ts"));
  expect(files).toContain("calibration/calibrate-items.ts");
  for (const file of files) {
    const found = (await readFile(new URL(file, room), "utf8")).match(/Math\.(?!floor|ceil|round|min|max|abs|sqrt|imul)\w+|(?<=[\w)] )\*\*(?= [\w(])|Date\b|performance\b|localeCompare/g);
    expect(found, file).toBeNull();
  }
});
