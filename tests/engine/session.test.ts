import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { scoreSession } from "../../src/engine/score.ts";
import { nextStep, passCheckpoint, recordResponse, startSession, type SessionState } from "../../src/engine/session.ts";
import { drawStudent, respond, simulateSession } from "../../src/engine/simulation.ts";
import type { ItemBank } from "../../src/engine/item.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 1, topics: 6, itemsPerSkill: 2, timedEvery: 3 });
const design = competenceDesign(bank, "1.1");
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const run = (seed: number, from: ItemBank = bank) => simulateSession(from, design, drawStudent(from, seed), seed);
const itemOf = (id: string) => bank.items.find((item) => item.id === id)!;

describe("a session", () => {
  it("begins with an untimed question of level 2", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const step = nextStep(startSession(bank, design, seed));
        expect(step).toMatchObject({ kind: "ask", why: { rule: "first-question", level: 2 } });
        if (step.kind === "ask") expect(itemOf(step.item).timed).toBe(false);
      }),
    );
  });

  it("never repeats an item, and ends within its lengths", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const asked = run(seed).responses.map(({ item }) => item);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeGreaterThanOrEqual(design.minimumLength);
        expect(asked.length).toBeLessThanOrEqual(design.maximumLength);
      }),
      { numRuns: 30 },
    );
  });

  it("never asks two timed questions in a row", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const timed = run(seed).responses.map(({ item }) => itemOf(item).timed);
        expect(timed.some((each, i) => each && timed[i + 1])).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it("replays from its seed though the bank is reordered", () => {
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray([...bank.items], { minLength: bank.items.length }), (seed, items) => {
        const shuffled = { ...bank, items, competences: bank.competences.map(({ code, topics }) => ({ code, topics: topics.toReversed() })) };
        expect(run(seed, shuffled).responses).toEqual(run(seed).responses);
        expect(scoreSession(run(seed, shuffled))).toEqual(scoreSession(run(seed)));
      }),
      { numRuns: 10 },
    );
  });

  it("asks nothing more than 2 levels above the estimate", () => {
    forEachAsk(({ why }) => expect(why.level).toBeLessThanOrEqual(Math.max(2, why.estimatedLevel + 2)));
  });

  it("asks something easier after two failures in a row", () => {
    forEachAsk(({ why }, state) => {
      const [before, last] = state.responses.slice(-2);
      if (!before || !last || before.correct || last.correct) return;
      const lowest = Math.min(itemOf(before.item).level, itemOf(last.item).level);
      if (lowest > 1) expect(why).toMatchObject({ rule: "easier-after-failures" });
      if (lowest > 1) expect(why.level).toBeLessThan(lowest);
    });
  });

  it("is the same when stored as JSON and read back at every step", () => {
    let stored = startSession(bank, design, 7);
    let live = stored;
    for (let n = 0; n < 15; n++) {
      stored = JSON.parse(JSON.stringify(stored)) as SessionState;
      const step = nextStep(live);
      expect(nextStep(stored)).toEqual(step);
      if (step.kind === "stop") break;
      const response = step.kind === "ask" ? { item: step.item, variant: step.variant, correct: n % 3 !== 0, skipped: false } : undefined;
      live = response ? recordResponse(live, response) : passCheckpoint(live);
      stored = response ? recordResponse(stored, response) : passCheckpoint(stored);
    }
    expect(scoreSession(stored)).toEqual(scoreSession(live));
  });

  it("pauses every 5 answers, once", () => {
    const checkpoints: number[] = [];
    let state = startSession(bank, design, 3);
    for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
      if (step.kind === "checkpoint") {
        checkpoints.push(step.answered);
        state = passCheckpoint(state);
      } else state = recordResponse(state, { item: step.item, variant: step.variant, correct: checkpoints.length % 2 === 0, skipped: false });
    }
    expect(checkpoints.slice(0, 2)).toEqual([5, 10]);
  });

  it("asks what the student is likely to answer, in the confidence mode", () => {
    const chances: number[] = [];
    let state = startSession(bank, { ...design, confidence: true }, 5);
    const student = drawStudent(bank, 5);
    for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
      if (step.kind === "checkpoint") state = passCheckpoint(state);
      else {
        if (step.why.rule === "confidence") chances.push(step.why.successProbability);
        state = recordResponse(state, { item: step.item, variant: step.variant, correct: respond(student, itemOf(step.item), 5), skipped: false });
      }
    }
    expect(chances.length).toBeGreaterThan(5);
    expect(Math.abs(chances.reduce((sum, chance) => sum + chance, 0) / chances.length - 0.7)).toBeLessThan(0.08);
  });

  it("goes on from the answers of an earlier one, and asks little of what they settle", () => {
    const first = run(12);
    const earlier = first.responses.map(({ item, correct }) => ({ item, correct, daysAgo: 5 }));
    const again = startSession(bank, design, 13, first.responses.map(({ item }) => item), earlier);
    expect(scoreSession(again).competences[0]!.answered).toBe(first.responses.length);
    const points = (state: SessionState) => scoreSession(state).competences[0]!.points;
    expect(Math.abs(points(again) - points(first))).toBeLessThanOrEqual(1);
    const settled = new Set(scoreSession(again).skills.filter(({ probability }) => probability > 0.97).map(({ skill }) => skill));
    expect(settled.size).toBeGreaterThan(0);
    const next = nextStep(passCheckpoint(recordResponse(again, { item: bank.items.find(({ id }) => !first.responses.some(({ item }) => item === id))!.id, variant: "a", correct: true, skipped: false })));
    if (next.kind === "ask") expect(settled).not.toContain(`${next.why.topic}.${next.why.level}`);
    else expect(next).toMatchObject({ kind: "stop" });
  });

  it("refuses an item answered before and an item of another bank", () => {
    const state = startSession(bank, design, 1);
    const response = { item: bank.items[0]!.id, variant: "a", correct: true, skipped: false };
    expect(() => recordResponse(recordResponse(state, response), response)).toThrow("item already answered");
    expect(() => recordResponse(state, { ...response, item: "elsewhere" })).toThrow("unknown item");
  });
});

function forEachAsk(check: (step: Extract<ReturnType<typeof nextStep>, { kind: "ask" }>, state: SessionState) => void) {
  for (let seed = 0; seed < 25; seed++) {
    const { responses } = run(seed);
    let state = startSession(bank, design, seed);
    for (const response of responses) {
      state = passCheckpoint(state);
      const step = nextStep(state);
      if (step.kind === "ask") check(step, state);
      state = recordResponse(state, response);
    }
  }
}
