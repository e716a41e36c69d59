import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Submission } from "../../../src/grading/submission.ts";
import { competenceDesign } from "../../../src/engine/design.ts";
import { MOST_CHARACTERS, resume, suspend } from "../../../src/player/scorm/suspend-data.ts";
import type { RunHeader } from "../../../src/results/results-file.ts";
import { chainRun } from "../../results/arbitraries.ts";
import { bank } from "../played-session.ts";

const header: RunHeader = {
  id: "0b7e6c1a-3f52-4d5e-9a41-6f1f0c2d7b90",
  token: "K7QM2XRN",
  campaign: { id: "rentree-6e-b", name: "Rentrée de la 6e B" },
  release: bank.release,
  engine: "2",
  seed: 4_000_000_000,
  design: competenceDesign(bank, "1.1"),
  seen: [`${bank.items[3]!.id}#b`, "une-epreuve-retiree#a"],
  accommodations: { time: "x1.5" },
};

const anySubmission: fc.Arbitrary<Submission> = fc.oneof(
  fc.constant({ kind: "skip" } as const),
  fc.constantFrom("a", "b", "c").map((choice) => ({ kind: "single-choice", choice }) as const),
  fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => ({ kind: "short-text", text }) as const),
);
const anyAnswers = fc.uniqueArray(fc.record({ rank: fc.nat(bank.items.length - 1), variant: fc.constantFrom("a", "b"), submission: anySubmission, correct: fc.boolean(), durationMs: fc.nat(600_000) }), { maxLength: 30, selector: ({ rank }) => rank });

it("gives back the very events, hashes apart, that it was given", async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers, fc.boolean(), async (answers, ended) => {
      const answered = answers.map(({ rank, ...answer }) => ({ kind: "answered", item: bank.items[rank]!.id, ...answer }));
      const events = await chainRun(header, [...answered, { kind: "checkpoint-passed" }, ...(ended ? [{ kind: "ended", reason: "student" }] : [])]);
      expect(resume(suspend(events, bank), bank)).toEqual({ kind: "events", events: events.map(({ hash: _, ...event }) => event) });
    }),
    { numRuns: 60 },
  );
});

it("fits eighty ordinary answers in what SCORM 1.2 keeps", async () => {
  const wide = { ...bank, items: Array.from({ length: 500 }, (_, index) => ({ ...bank.items[0]!, id: `une-epreuve-au-nom-long-${index}` })) };
  const events = await chainRun(header, Array.from({ length: 80 }, (_, index) => ({ kind: "answered", item: `une-epreuve-au-nom-long-${(index * 37) % 500}`, variant: "b", submission: { kind: "short-text", text: `réponse ${index * 7919}` }, correct: index % 3 > 0, durationMs: 20_000 + index * 977 })));
  const text = suspend(events, wide);
  expect(text.length).toBeLessThan(MOST_CHARACTERS);
  expect(resume(text, wide)).toMatchObject({ kind: "events" });
});

it("keeps right and wrong when the answers do not fit, and says that it is no more than that", async () => {
  const noise = (seed: number) => Array.from({ length: 8 }, (_, part) => createHash("sha256").update(`${seed} ${part}`).digest("base64")).join("");
  const events = await chainRun(header, bank.items.slice(0, 20).map(({ id }, index) => ({ kind: "answered", item: id, variant: "a", submission: { kind: "short-text", text: noise(index) }, correct: index % 2 === 0, durationMs: 1000 })));
  const text = suspend(events, bank);
  expect(text.length).toBeLessThan(400);
  expect(resume(text, bank)).toEqual({ kind: "outline", token: "K7QM2XRN", earlier: bank.items.slice(0, 20).map(({ id }, index) => ({ item: id, correct: index % 2 === 0, daysAgo: 0 })) });
});

it("takes for nothing what another release, another program or a narrow field has left", async () => {
  const events = await chainRun(header, [{ kind: "answered", item: bank.items[0]!.id, variant: "a", submission: { kind: "skip" }, correct: false, durationMs: 0 }]);
  const text = suspend(events, bank);
  expect(resume(text, { ...bank, release: "another" })).toBeUndefined();
  expect(resume(text, { ...bank, items: [] })).toBeUndefined();
  for (const left of ["", "null", "palier1.", "palier1-.", "palier1.AAAA", "palier1.é", text.slice(0, 100), text.toLowerCase(), `${text}==`]) expect(resume(left, bank)).toBeUndefined();
});
