import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreSession } from "../../src/engine/score.ts";
import { type Design, nextStep, passCheckpoint, recordResponse, startSession } from "../../src/engine/session.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 2, topics: 4, itemsPerSkill: 1 });
const form = (items: readonly string[]): Design => ({
  id: "demo-essai",
  scope: ["1.1", "1.2"].map((competence) => ({ competence, maximumLevel: 6 })),
  minimumLength: items.length,
  maximumLength: items.length,
  checkpointEvery: items.length,
  targetIntervalPoints: 12,
  items,
});
const someItems = fc.shuffledSubarray(bank.items.map(({ id }) => id), { minLength: 1, maxLength: 9 });

it("asks the items of a form in its order, whatever the answers and the seed, then ends", () => {
  fc.assert(
    fc.property(someItems, fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.infiniteStream(fc.boolean()), (items, seed, answers) => {
      let state = startSession(bank, form(items), seed);
      for (const item of items) {
        const step = nextStep(state);
        expect(step).toMatchObject({ kind: "ask", item, why: { rule: "fixed-form", level: bank.items.find(({ id }) => id === item)!.level } });
        state = recordResponse(state, { item, variant: "a", correct: answers.next().value === true, skipped: false });
      }
      expect(nextStep(passCheckpoint(state))).toEqual({ kind: "stop", reason: "length" });
      expect(scoreSession(state).competences.reduce((sum, { answered }) => sum + answered, 0)).toBe(items.length);
    }),
    { numRuns: 50 },
  );
});

it("refuses a form with an item that the bank lacks", () => {
  expect(() => startSession(bank, form(["inconnu"]), 1)).toThrow("unknown item: inconnu");
});
