import { describe, expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { nextStep, type Design } from "../../src/engine/session.ts";
import { drawStudent, simulateSession } from "../../src/engine/simulation.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 2, topics: 4, itemsPerSkill: 2 });
const ordinary = competenceDesign(bank, "1.1");
const end = (change: Partial<Design>, from = bank) => {
  const state = simulateSession(from, { ...ordinary, ...change }, drawStudent(from, 11), 11);
  return { step: nextStep(state), length: state.responses.length };
};

describe("a session stops", () => {
  it("when the interval is narrow enough, not before the minimum length", () => {
    expect(end({ targetIntervalPoints: 100, minimumLength: 7 })).toEqual({ step: { kind: "stop", reason: "precise" }, length: 7 });
  });

  it("when few enough skills are expected to be told wrongly", () => {
    const { step, length } = end({ targetIntervalPoints: 0, target: "skills", targetMisclassified: 0.15, minimumLength: 3, maximumLength: 40 });
    expect(step).toEqual({ kind: "stop", reason: "precise" });
    expect(length).toBeLessThan(end({ targetIntervalPoints: 0, target: "skills", targetMisclassified: 0.1, minimumLength: 3, maximumLength: 40 }).length);
  });

  it("at its maximum length", () => {
    expect(end({ targetIntervalPoints: 0, maximumLength: 13 })).toEqual({ step: { kind: "stop", reason: "length" }, length: 13 });
  });

  it("when every item has been asked", () => {
    const few = { ...bank, items: bank.items.filter(({ level }) => level <= 2).slice(0, 6) };
    expect(end({}, few)).toEqual({ step: { kind: "stop", reason: "exhausted" }, length: 6 });
  });

  it("when nothing left would teach anything", () => {
    const easy = syntheticBank({ competences: 1, topics: 4, itemsPerSkill: 5, levels: [1] });
    const strong = drawStudent(easy, 1, { ...drawStudent(easy, 1).population, generalMean: 9, slip: 0 });
    const state = simulateSession(easy, { ...ordinary, maximumLength: 60, targetIntervalPoints: 0 }, strong, 1);
    expect(nextStep(state)).toEqual({ kind: "stop", reason: "exhausted" });
    expect(state.responses.length).toBeLessThan(20);
  });

  it("for several competences only when each is precise", () => {
    const both = [...ordinary.scope, { competence: "1.2", maximumLevel: 6 }];
    const longer = { targetIntervalPoints: 16, maximumLength: 60 };
    const lengths = [ordinary.scope, both].map((scope) => {
      const states = Array.from({ length: 10 }, (_, seed) => simulateSession(bank, { ...ordinary, ...longer, scope }, drawStudent(bank, seed), seed));
      return states.reduce((sum, { responses }) => sum + responses.length, 0);
    });
    expect(lengths[1]!).toBeGreaterThan(lengths[0]! * 1.3);
  });
});
