import { expect, it } from "vitest";
import { foldSession } from "../../src/player/fold-session.ts";
import { reviewAnswers, tutorialsToRead } from "../../src/player/review-answers.ts";
import type { Teaching } from "../../src/player/session-content.ts";
import { bank, playEvents } from "./played-session.ts";

const tutorial = (title: string) => ({ title, summary: "", href: "/tutoriels/x/", minutes: 3, level: "beginner", skills: [] });
const variant = { html: "<p>?</p>", files: [], input: { kind: "short-text" as const } };
const feedback = { rubric: { kind: "short-text" as const, solutions: ["x"], tolerance: {} }, expectedHtml: "x", correctionHtml: "Parce que.", gestureHtml: "Chercher." };

const teaching = {
  statements: Object.fromEntries(
    bank.items.map(({ id, topic, level }) => [id, { id, version: 1, skill: `${topic}.${level}`, title: id, locale: "fr", mobile: "good", variants: { a: variant, b: variant } }]),
  ),
  rubrics: Object.fromEntries(bank.items.map(({ id }) => [id, { version: 1, tutorials: { succeed: ["basics", "absent"], further: ["more"] }, variants: { a: feedback, b: feedback } }])),
  tutorials: { basics: tutorial("Les bases"), more: tutorial("Plus loin") },
  framework: { domains: [{ competences: [{ code: "1.1", topics: [{ id: "1.1.requetes", name: "Requêtes" }] }] }] },
} as unknown as Teaching;

const review = async (answers: readonly (boolean | "skip")[]) => reviewAnswers(foldSession(bank, await playEvents({ seed: 4, answers })).answers, 6, teaching);

it("numbers the answers and says how each went", async () => {
  const reviews = await review([true, false, "skip"]);
  expect(reviews.map(({ number, outcome }) => [number, outcome])).toEqual([
    [6, "right"],
    [7, "wrong"],
    [8, "skipped"],
  ]);
});

it("gives each answer its correction and the tutorials that exist", async () => {
  const [first] = await review([false]);
  expect(first?.correction?.correctionHtml).toBe("Parce que.");
  expect(first?.succeed.map(({ id }) => id)).toEqual(["basics"]);
  expect(first?.why).not.toBe("");
  expect(bank.items.map(({ id }) => id)).toContain(first?.title);
});

it("proposes tutorials to succeed after a miss, and to go further after success, each once", async () => {
  expect(tutorialsToRead(await review([false, "skip"]), 4).map(({ id }) => id)).toEqual(["basics"]);
  expect(tutorialsToRead(await review([true, true]), 4).map(({ id }) => id)).toEqual(["more"]);
  expect(tutorialsToRead(await review([true, false]), 4).map(({ id }) => id)).toEqual(["basics", "more"]);
});
