import { describe, expect, it } from "vitest";
import { chiSquareTail } from "../../../src/engine/calibration/chi-square.ts";
import { logisticDif } from "../../../src/engine/calibration/logistic-dif.ts";
import { mantelHaenszel, stratify, type GroupAnswer, type Stratum } from "../../../src/engine/calibration/mantel-haenszel.ts";

/** Admissions to Berkeley in 1973 by department (Bickel, Hammel & O'Connell 1975): men and women, admitted and refused. */
const BERKELEY: readonly Stratum[] = [
  { referenceRight: 512, referenceWrong: 313, focalRight: 89, focalWrong: 19 },
  { referenceRight: 353, referenceWrong: 207, focalRight: 17, focalWrong: 8 },
  { referenceRight: 120, referenceWrong: 205, focalRight: 202, focalWrong: 391 },
  { referenceRight: 138, referenceWrong: 279, focalRight: 131, focalWrong: 244 },
  { referenceRight: 53, referenceWrong: 138, focalRight: 94, focalWrong: 299 },
  { referenceRight: 22, referenceWrong: 351, focalRight: 24, focalWrong: 317 },
];

describe("chi-square", () => {
  it.each([
    [3.841459, 1, 0.05],
    [6.634897, 1, 0.01],
    [5.991465, 2, 0.05],
    [9.21034, 2, 0.01],
    [0, 1, 1],
  ] as const)("leaves above %f, with %i degrees, a probability of %f", (value, degrees, tail) => {
    expect(chiSquareTail(value, degrees)).toBeCloseTo(tail, 7);
  });
});

describe("Mantel–Haenszel", () => {
  it("gives what R's mantelhaen.test gives on Berkeley's admissions", () => {
    const { oddsRatio, chiSquare, pValue, delta, deltaStandardError } = mantelHaenszel(BERKELEY)!;
    expect(oddsRatio).toBeCloseTo(0.9046968282586231, 12);
    expect(chiSquare).toBeCloseTo(1.4269462285866883, 10);
    expect(pValue).toBeCloseTo(0.23226346281704802, 10);
    expect(delta).toBeCloseTo(-2.35 * Math.log(0.9046968282586231), 12);
    expect(deltaStandardError).toBeCloseTo(2.35 * 0.08098890965622091, 10);
  });

  it.each([
    ["negligible", "A", { referenceRight: 60, referenceWrong: 40, focalRight: 55, focalWrong: 45 }],
    ["large but unsure", "A", { referenceRight: 6, referenceWrong: 4, focalRight: 4, focalWrong: 6 }],
    ["moderate", "B", { referenceRight: 600, referenceWrong: 400, focalRight: 470, focalWrong: 530 }],
    ["large, not surely above 1", "B", { referenceRight: 60, referenceWrong: 40, focalRight: 40, focalWrong: 60 }],
    ["large and sure", "C", { referenceRight: 700, referenceWrong: 300, focalRight: 400, focalWrong: 600 }],
  ] as const)("puts a %s difference in class %s", (_, expected, stratum) => {
    expect(mantelHaenszel([stratum])!.class).toBe(expected);
  });

  it("is harder for the focal group when delta is negative, and the same turned round", () => {
    const stratum = { referenceRight: 70, referenceWrong: 30, focalRight: 40, focalWrong: 60 };
    const turned = { referenceRight: 40, referenceWrong: 60, focalRight: 70, focalWrong: 30 };
    expect(mantelHaenszel([stratum])!.delta).toBeLessThan(0);
    expect(mantelHaenszel([turned])!.delta).toBeCloseTo(-mantelHaenszel([stratum])!.delta, 12);
  });

  it("tells nothing without two groups and two outcomes in a stratum", () => {
    expect(mantelHaenszel([{ referenceRight: 5, referenceWrong: 5, focalRight: 0, focalWrong: 0 }])).toBeUndefined();
    expect(mantelHaenszel([{ referenceRight: 5, referenceWrong: 0, focalRight: 5, focalWrong: 0 }])).toBeUndefined();
  });

  it("cuts strata of equal size, students of one ability together", () => {
    const answer = (ability: number): GroupAnswer => ({ ability, isFocal: false, correct: true });
    const sizes = (abilities: readonly number[]) => stratify(abilities.map(answer), 3).map(({ referenceRight }) => referenceRight);
    expect(sizes([5, 1, 4, 2, 6, 3])).toEqual([2, 2, 2]);
    expect(sizes([1, 1, 1, 1, 2, 3])).toEqual([4, 0, 2]);
  });
});

describe("logistic regression", () => {
  // statsmodels 0.15.0, Logit, department as ability.
  it("gives what statsmodels gives on Berkeley's admissions", () => {
    const { uniform, nonUniform, chiSquare, pValue, explained, class: size } = logisticDif(answersOf(BERKELEY))!;
    expect(uniform.coefficient).toBeCloseTo(0.00838992, 7);
    expect(uniform.chiSquare).toBeCloseTo(0.013030409219027206, 7);
    expect(uniform.pValue).toBeCloseTo(0.9091182386309946, 7);
    expect(nonUniform.coefficient).toBeCloseTo(-0.06837597, 7);
    expect(nonUniform.chiSquare).toBeCloseTo(1.8067608348974318, 7);
    expect(nonUniform.pValue).toBeCloseTo(0.1788972871917577, 7);
    expect(chiSquare).toBeCloseTo(1.819791244116459, 7);
    expect(pValue).toBeCloseTo(0.40256624087643095, 7);
    expect(explained).toBeCloseTo(0.00045995834457093765, 9);
    expect(size).toBe("A");
  });

  it("tells a uniform from a non-uniform difference", () => {
    const harder = logisticDif(answersOf([stratum(80, 20, 50, 50), stratum(90, 10, 70, 30), stratum(95, 5, 84, 16)]))!;
    expect(harder.uniform.coefficient).toBeLessThan(-1);
    expect(harder.uniform.pValue).toBeLessThan(1e-6);
    expect(harder.nonUniform.pValue).toBeGreaterThan(0.5);
    expect(harder.class).toBe("C");
    const crossed = logisticDif(answersOf([stratum(20, 80, 45, 55), stratum(50, 50, 50, 50), stratum(80, 20, 55, 45)]))!;
    expect(crossed.uniform.pValue).toBeGreaterThan(0.5);
    expect(crossed.nonUniform.pValue).toBeLessThan(1e-6);
  });

  it("ends when the groups are wholly separated", () => {
    const { uniform } = logisticDif(answersOf([stratum(20, 0, 0, 20)]))!;
    expect(uniform.coefficient).toBeLessThan(-10);
    expect(uniform.chiSquare).toBeCloseTo(80 * Math.log(2), 6);
  });

  it("tells nothing of one group alone, or of one outcome alone", () => {
    expect(logisticDif(answersOf([stratum(5, 5, 0, 0)]))).toBeUndefined();
    expect(logisticDif(answersOf([stratum(5, 0, 5, 0)]))).toBeUndefined();
  });
});

function stratum(referenceRight: number, referenceWrong: number, focalRight: number, focalWrong: number): Stratum {
  return { referenceRight, referenceWrong, focalRight, focalWrong };
}

function answersOf(strata: readonly Stratum[]): GroupAnswer[] {
  const repeat = (count: number, answer: GroupAnswer) => Array.from({ length: count }, () => answer);
  return strata.flatMap(({ referenceRight, referenceWrong, focalRight, focalWrong }, index) => [
    ...repeat(referenceRight, { ability: index + 1, isFocal: false, correct: true }),
    ...repeat(referenceWrong, { ability: index + 1, isFocal: false, correct: false }),
    ...repeat(focalRight, { ability: index + 1, isFocal: true, correct: true }),
    ...repeat(focalWrong, { ability: index + 1, isFocal: true, correct: false }),
  ]);
}
