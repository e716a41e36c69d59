import { describe, expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { nextStep, startSession } from "../../src/engine/session.ts";
import { drawStudent, simulateSession } from "../../src/engine/simulation.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 2, topics: 5, itemsPerSkill: 2 });
const design = competenceDesign(bank, "1.1");
const sessions = Array.from({ length: 300 }, (_, seed) => simulateSession(bank, design, drawStudent(bank, seed), seed));
const itemOf = new Map(bank.items.map((item) => [item.id, item]));

describe("the choice of questions", () => {
  it("stays inside the scope: competence, topics and highest level", () => {
    const topics = ["1.2.topic-2", "1.2.topic-4"];
    const scope = [{ competence: "1.2", topics, maximumLevel: 3 }];
    for (let seed = 0; seed < 10; seed++) {
      const asked = simulateSession(bank, { ...design, scope }, drawStudent(bank, seed), seed).responses.map(({ item }) => itemOf.get(item)!);
      expect(asked.every(({ topic, level }) => topics.includes(topic) && level <= 3)).toBe(true);
    }
  });

  it("asks every topic within 10 questions, and none more than half of the time", () => {
    for (const { responses } of sessions) {
      const topics = responses.slice(0, 10).map(({ item }) => itemOf.get(item)!.topic);
      expect(new Set(topics).size).toBe(5);
      const all = responses.map(({ item }) => itemOf.get(item)!.topic);
      for (const topic of topics) expect(all.filter((each) => each === topic).length).toBeLessThanOrEqual(responses.length / 2);
    }
  });

  it("uses every challenge of the competence, and no challenge for more than 7 students in 10", () => {
    const uses = new Map(bank.items.filter(({ competence }) => competence === "1.1").map(({ id }) => [id, 0]));
    for (const { responses } of sessions) for (const { item } of responses) uses.set(item, uses.get(item)! + 1);
    expect(Math.min(...uses.values())).toBeGreaterThan(0);
    expect(Math.max(...uses.values())).toBeLessThan(sessions.length * 0.7);
  });

  it("gives different paths to different seeds", () => {
    const firsts = sessions.slice(0, 50).map(({ responses }) => responses[0]!.item);
    expect(new Set(firsts).size).toBeGreaterThan(5);
  });

  it("leaves challenges of earlier sessions aside while others are useful", () => {
    const rich = syntheticBank({ competences: 1, topics: 5, itemsPerSkill: 4 });
    for (let seed = 0; seed < 20; seed++) {
      const student = drawStudent(rich, seed);
      const seen = simulateSession(rich, design, student, seed).responses.map(({ item }) => item);
      const again = simulateSession(rich, design, student, seed + 1000, seen).responses.map(({ item }) => item);
      expect(again.slice(0, 10).filter((item) => seen.includes(item))).toEqual([]);
    }
  });

  it("asks a seen challenge when nothing else is left, in its other variant", () => {
    const seen = bank.items.map(({ id }) => `${id}#a`);
    for (let seed = 0; seed < 20; seed++) expect(nextStep(startSession(bank, design, seed, seen))).toMatchObject({ kind: "ask", variant: "b" });
  });

  it("gives both variants to different students", () => {
    const variants = sessions.flatMap(({ responses }) => responses.map(({ variant }) => variant));
    const share = variants.filter((variant) => variant === "a").length / variants.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });

  it("explains itself in figures", () => {
    const step = nextStep(sessions[0]!.responses.length > 0 ? startSession(bank, design, 0) : sessions[0]!);
    expect(step).toMatchObject({ kind: "ask", why: { rule: "first-question", level: 2 } });
    if (step.kind !== "ask") return;
    expect(step.why.successProbability).toBeGreaterThan(0.5);
    expect(step.why.estimatedLevel).toBeCloseTo(3, 1);
    expect(itemOf.get(step.item)!.topic).toBe(step.why.topic);
  });

  it("refuses a scope that the bank lacks", () => {
    expect(() => competenceDesign(bank, "9.9")).toThrow("unknown competence");
    expect(() => startSession(bank, { ...design, scope: [{ competence: "1.1", topics: ["1.1.nowhere"], maximumLevel: 6 }] }, 1)).toThrow("unknown topic");
  });
});
