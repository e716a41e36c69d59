import { expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { scoreSession } from "../../src/engine/score.ts";
import { beliefOf } from "../../src/engine/session.ts";
import { drawStudent, simulateSession, trueScore } from "../../src/engine/simulation.ts";
import { pointsInterval } from "../../src/engine/points.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 16, topics: 6, itemsPerSkill: 2 });

it("draws abilities with the spreads and correlation of the population", () => {
  const students = Array.from({ length: 1500 }, (_, seed) => drawStudent(bank, seed));
  const first = students.map(({ competences }) => competences["1.1"]!);
  const second = students.map(({ competences }) => competences["5.2"]!);
  expect(mean(first)).toBeCloseTo(3, 0);
  expect(Math.sqrt(covariance(first, first))).toBeCloseTo(1.5, 1);
  expect(covariance(first, second) / Math.sqrt(covariance(first, first) * covariance(second, second))).toBeCloseTo(0.75, 1);
});

it("draws the same student though the bank is reordered", () => {
  const reordered = { ...bank, competences: bank.competences.toReversed() };
  expect(drawStudent(reordered, 5)).toEqual(drawStudent(bank, 5));
});

it("finds honest intervals, in 10 to 20 questions, over 300 students", { timeout: 60_000 }, () => {
  const one = syntheticBank({ competences: 1, topics: 6, itemsPerSkill: 2 });
  const design = competenceDesign(one, "1.1");
  const runs = Array.from({ length: 300 }, (_, seed) => {
    const student = drawStudent(one, seed);
    const state = simulateSession(one, design, student, seed);
    const belief = beliefOf(state);
    const { low, high } = pointsInterval(belief, 0, belief.bank.competences[0]!.topics);
    const truth = trueScore(one, student, "1.1");
    const { points, level } = scoreSession(state).competences[0]!;
    return { length: state.responses.length, covered: low - 1e-3 <= truth && truth <= high + 1e-3, error: points - truth, near: Math.abs(level - Math.floor(truth / 8)) <= 1 };
  });
  const coverage = mean(runs.map(({ covered }) => Number(covered)));
  expect(coverage).toBeGreaterThan(0.86);
  expect(coverage).toBeLessThan(0.95);
  expect(mean(runs.map(({ length }) => length))).toBeLessThan(19);
  expect(Math.abs(mean(runs.map(({ error }) => error)))).toBeLessThan(1);
  expect(Math.sqrt(mean(runs.map(({ error }) => error * error)))).toBeLessThan(4.8);
  expect(mean(runs.map(({ near }) => Number(near)))).toBeGreaterThan(0.96);
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - meanA) * (b[i]! - meanB)));
}
