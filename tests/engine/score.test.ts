import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { estimateProfile, scoreSession } from "../../src/engine/score.ts";
import { drawStudent, simulateSession } from "../../src/engine/simulation.ts";
import type { RecordedResponse } from "../../src/engine/session.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 4, topics: 5, itemsPerSkill: 1 });
const responses = fc.uniqueArray(
  fc.record({ item: fc.constantFrom(...bank.items.map(({ id }) => id)), variant: fc.constant("a"), correct: fc.boolean(), skipped: fc.constant(false) }),
  { selector: ({ item }) => item, maxLength: 40 },
);
const answerAll = (isCorrect: (level: number) => boolean, code = "1.1"): RecordedResponse[] =>
  bank.items.filter(({ competence }) => competence === code).map(({ id, level }) => ({ item: id, variant: "a", correct: isCorrect(level), skipped: false }));

describe("a profile", () => {
  it("keeps points, level, interval and probabilities in agreement", () => {
    fc.assert(
      fc.property(responses, (given) => {
        for (const { points, level, interval, levelProbabilities } of estimateProfile(bank, given).competences) {
          expect(level).toBe(Math.floor(points / 8));
          expect(points).toBeGreaterThanOrEqual(interval.low);
          expect(points).toBeLessThanOrEqual(interval.high);
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.high).toBeLessThanOrEqual(48);
          expect(levelProbabilities).toHaveLength(9);
          expect(levelProbabilities.toSorted((a, b) => b - a)).toEqual(levelProbabilities);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("gives every skill a probability that falls as its level rises", () => {
    fc.assert(
      fc.property(responses, (given) => {
        const { skills } = estimateProfile(bank, given);
        expect(skills).toHaveLength(4 * 5 * 6);
        for (let i = 0; i < skills.length; i += 6) {
          const ladder = skills.slice(i, i + 6).map(({ probability }) => probability);
          expect(ladder.toSorted((a, b) => b - a)).toEqual(ladder);
          expect(ladder.every((p) => p >= 0 && p <= 1)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("calls a competence measured from 3 answers there, and estimated before", () => {
    const given = answerAll(() => true);
    expect(estimateProfile(bank, given.slice(0, 2)).competences[0]).toMatchObject({ status: "estimated", answered: 2 });
    expect(estimateProfile(bank, given.slice(0, 3)).competences[0]).toMatchObject({ status: "measured", answered: 3 });
    expect(estimateProfile(bank, given).competences[1]).toMatchObject({ status: "estimated", answered: 0 });
  });

  it("leaves out answers to items that the release no longer has", () => {
    const gone = { item: "gone", variant: "a", correct: true, skipped: false };
    expect(estimateProfile(bank, [gone])).toEqual(estimateProfile(bank, []));
  });

  it.each([
    ["nothing", () => false, 0, 0],
    ["up to level 1", (level: number) => level <= 1, 1, 1],
    ["up to level 3", (level: number) => level <= 3, 3, 3],
    ["up to level 5", (level: number) => level <= 5, 5, 5],
    ["everything", () => true, 6, 6],
  ])("of a student who succeeds at %s lies at the level it should", (_, isCorrect, lowest, highest) => {
    const { level } = estimateProfile(bank, answerAll(isCorrect)).competences[0]!;
    expect(level).toBeGreaterThanOrEqual(lowest);
    expect(level).toBeLessThanOrEqual(highest);
  });

  it("gives no probability to a level above the highest reachable", () => {
    const { levelProbabilities, points } = estimateProfile(bank, answerAll(() => true)).competences[0]!;
    expect(points).toBe(48);
    expect(levelProbabilities.slice(7)).toEqual([0, 0]);
  });

  it("speaks of competences whose topics are not declared", () => {
    const bare = { ...bank, competences: [...bank.competences, { code: "5.2", topics: [] }] };
    expect(estimateProfile(bare, answerAll(() => true)).competences.at(-1)).toMatchObject({ code: "5.2", status: "estimated", answered: 0 });
  });
});

describe("the score of a session", () => {
  it("speaks of the competences in scope only, as the profile of its answers does", () => {
    const state = simulateSession(bank, competenceDesign(bank, "1.2"), drawStudent(bank, 4), 4);
    const score = scoreSession(state);
    expect(score.competences.map(({ code }) => code)).toEqual(["1.2"]);
    expect(score.competences[0]).toEqual(estimateProfile(bank, state.responses).competences[1]);
    expect(score.skills.every(({ skill }) => skill.startsWith("1.2."))).toBe(true);
  });

  it("reaches the highest level within one session without a failure, and 0 without a success", () => {
    const always = (correct: boolean) => {
      const population = { ...drawStudent(bank, 1).population, generalMean: correct ? 40 : -40, guessing: 0, slip: 0 };
      const open = { ...bank, items: bank.items.map((item) => ({ ...item, guessing: 0 })) };
      return scoreSession(simulateSession(open, competenceDesign(open, "1.1"), drawStudent(open, 1, population), 1)).competences[0]!;
    };
    expect(always(true).level).toBe(6);
    expect(always(false).level).toBe(0);
  });
});
