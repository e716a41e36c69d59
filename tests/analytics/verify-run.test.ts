import { expect, it } from "vitest";
import { makeSampleRun } from "../../src/analytics/sample-run.ts";
import { type CheckReason, type LoadAssets, verifyFile, verifyRun } from "../../src/analytics/verify-run.ts";
import { scoreSession } from "../../src/engine/score.ts";
import { recordResponse, startSession } from "../../src/engine/session.ts";
import { drawStudent } from "../../src/engine/simulation.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../src/results/chain.ts";
import type { ChainedEvent, ResultsFile } from "../../src/results/results-file.ts";
import { serializeResults } from "../../src/results/serialize.ts";
import { mutate } from "../results/mutate.ts";
import { effects, smallRelease } from "./small-release.ts";

const { bank, rubrics } = smallRelease;
const load: LoadAssets = (release) => Promise.resolve(release === bank.release ? smallRelease : undefined);
const honest = await honestRun(7);

async function honestRun(seed: number): Promise<ResultsFile> {
  const student = drawStudent(bank, seed);
  const startedAt = Date.UTC(2026, 8, 7, 8);
  return makeSampleRun(
    smallRelease,
    { student, token: "K7PM2XQD", campaign: null, competence: "1.1", seed, startedAt, seen: ["1-1-alpha-2#a"] },
    effects,
  );
}

/** A forger who knows the format: the edited events under a fresh chain. */
async function forge(edit: (events: ChainedEvent[]) => readonly ChainedEvent[]): Promise<ResultsFile> {
  const events: ChainedEvent[] = [];
  for (const { hash: _, ...event } of edit(structuredClone([...honest.events])))
    events.push((await chainEvent(events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH, event as ChainedEvent, effects)) as ChainedEvent);
  const [first] = events;
  return { ...honest, run: first?.kind === "started" ? first.header : honest.run, events };
}

async function reasonsOf(file: ResultsFile, loadAssets: LoadAssets = load): Promise<readonly CheckReason["kind"][]> {
  const verdict = await verifyRun(file, loadAssets, effects);
  return verdict.kind === "to-check" ? verdict.reasons.map(({ kind }) => kind) : [];
}

const editAnswer = (rank: number, change: object) => (events: ChainedEvent[]) =>
  events.with(rank, { ...events[rank]!, ...change } as ChainedEvent);

it("verifies genuine runs, with the score that the engine gives", async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const file = await honestRun(seed);
    const verdict = await verifyFile(serializeResults(file), load, effects);
    expect(verdict.kind === "to-check" ? verdict.reasons : verdict.kind).toBe("verified");
    if (verdict.kind !== "verified") continue;
    const state = verdict.answers.reduce(
      (session, { item, variant, correct, skipped }) => recordResponse(session, { item, variant, correct: correct ?? false, skipped }),
      startSession(bank, file.run.design, file.run.seed, file.run.seen),
    );
    expect(verdict.score).toEqual(scoreSession(state));
    expect(verdict.score.competences.map(({ code, level, points }) => ({ code, level, points }))).toEqual(file.summary.competences);
    expect(verdict.answers.length).toBe(file.summary.answered);
    expect(verdict.answers[0]?.skill).toMatch(/^1\.1\.[a-z]+\.[1-6]$/);
  }
});

it("verifies a run from a bank that held only its competence, in another order", async () => {
  const items = bank.items.filter(({ competence }) => competence === "1.1").toReversed();
  const partial = { rubrics, bank: { ...bank, items } };
  expect(await reasonsOf(honest, () => Promise.resolve(partial))).toEqual([]);
});

it("verifies an unfinished run, and one that the student stopped", async () => {
  expect(await reasonsOf({ ...honest, events: honest.events.slice(0, 5) })).toEqual([]);
  expect(
    await reasonsOf(
      await forge((events) => [...events.slice(0, 5), { ...events.at(-1)!, at: events[5]!.at, reason: "student" } as ChainedEvent]),
    ),
  ).toEqual([]);
});

it("asks and scores the same whatever problems were reported, before an answer or after the end", async () => {
  const report = { kind: "reported", item: "anything", variant: "a", problem: "other", text: "=1+1" } as const;
  const at = (events: ChainedEvent[], rank: number) => events.at(rank)!.at;
  const reported = await forge((events) => [events[0]!, { ...report, at: at(events, 0), hash: "" }, ...events.slice(1), { ...report, at: at(events, -1), hash: "" }]);
  const [told, plain] = [await verifyRun(reported, load, effects), await verifyRun(honest, load, effects)];
  expect(told).toEqual(plain);
  expect(told.kind).toBe("verified");
});

it("never believes the summary", async () => {
  const boasting = { ...honest, summary: { ...honest.summary, correct: 20, competences: [{ code: "1.1", level: 6, points: 48 }] } };
  const [told, found] = [await verifyRun(boasting, load, effects), await verifyRun(honest, load, effects)];
  expect(told).toEqual(found);
});

const firstWrong = honest.events.findIndex((event) => event.kind === "answered" && !event.correct);
const firstAnswer = honest.events[1] as Extract<ChainedEvent, { kind: "answered" }>;

it("sees a grade that the answer does not deserve, and does not count it", async () => {
  const forged = await forge(editAnswer(firstWrong, { correct: true }));
  const verdict = await verifyRun(forged, load, effects);
  if (verdict.kind !== "to-check") throw new Error("believed");
  expect(verdict.reasons).toContainEqual({
    kind: "other-grade",
    at: firstWrong,
    item: (forged.events[firstWrong] as typeof firstAnswer).item,
    claimed: true,
  });
  const rank = honest.events.slice(1, firstWrong).filter(({ kind }) => kind === "answered").length;
  expect(verdict.answers[rank]).toMatchObject({ correct: false, claimed: true });
});

it.each<[what: string, file: () => ResultsFile | Promise<ResultsFile>, reasons: readonly CheckReason["kind"][]]>([
  [
    "an event edited under its old chain",
    () => ({ ...honest, events: editAnswer(1, { durationMs: 1 })([...honest.events]) }),
    ["broken-chain"],
  ],
  ["another token beside the chain", () => ({ ...honest, run: { ...honest.run, token: "AAAA2222" } }), ["other-header"]],
  ["another seed under a fresh chain", () => forge(editAnswer(0, { header: { ...honest.run, seed: 8 } })), ["other-path"]],
  [
    "another variant",
    () => forge(editAnswer(1, { variant: firstAnswer.variant === "a" ? "b" : "a", submission: { kind: "skip" }, correct: false })),
    ["other-path"],
  ],
  [
    "a question put in",
    () => forge((events) => events.toSpliced(1, 0, { ...firstAnswer, item: "1-1-beta-6", submission: { kind: "skip" }, correct: false })),
    ["other-path"],
  ],
  ["a failed question left out", () => forge((events) => events.toSpliced(firstWrong, 1)), ["other-path"]],
  ["a question answered twice", () => forge((events) => events.toSpliced(2, 0, events[1]!)), ["repeated-item"]],
  ["a question unknown to the release", () => forge(editAnswer(1, { item: "toString", correct: false })), ["unknown-item"]],
  [
    "a variant unknown to the release",
    () => forge(editAnswer(1, { variant: "constructor", correct: false })),
    ["other-path", "unknown-item"],
  ],
  ["an answer of another kind", () => forge(editAnswer(1, { submission: { kind: "fields", values: { zz: "1" } } })), ["unreadable-answer"]],
  [
    "an engine's reason for a stop that the engine would not make",
    () => forge((events) => [...events.slice(0, 4), { ...events.at(-1)!, reason: "precise" } as ChainedEvent]),
    ["other-end"],
  ],
  [
    "events after the end",
    () => forge((events) => [...events, { ...events.at(-1)!, kind: "checkpoint-passed" } as ChainedEvent]),
    ["event-after-end"],
  ],
  ["time going back", () => forge(editAnswer(2, { at: "2026-09-06T08:00:00.000Z" })), ["time-goes-back"]],
  ["another engine", () => forge(editAnswer(0, { header: { ...honest.run, engine: "0" } })), ["other-engine"]],
  ["a release unknown here", () => forge(editAnswer(0, { header: { ...honest.run, release: "elsewhere" } })), ["unknown-release"]],
  [
    "a design on competences unknown here",
    () =>
      forge(
        editAnswer(0, { header: { ...honest.run, design: { ...honest.run.design, scope: [{ competence: "9.9", maximumLevel: 6 }] } } }),
      ),
    ["unknown-design"],
  ],
])("marks %s", async (_, file, reasons) => {
  const found = await reasonsOf(await file());
  for (const reason of reasons) expect(found).toContain(reason);
  expect(found.length).toBeGreaterThan(0);
});

it("grades what it can of a run whose release is gone, but replays nothing", async () => {
  const file = await forge(editAnswer(0, { header: { ...honest.run, release: "older" } }));
  const verdict = await verifyRun(file, () => Promise.resolve(smallRelease), effects);
  if (verdict.kind !== "to-check") throw new Error("verified");
  expect(verdict.reasons).toEqual([{ kind: "unknown-release", release: "older" }]);
  expect(verdict.answers.every(({ correct, claimed }) => correct === claimed)).toBe(true);
  expect(verdict.score.competences[0]?.answered).toBe(verdict.answers.length);
  const nowhere = await verifyRun(file, () => Promise.resolve(undefined), effects);
  expect(nowhere).toMatchObject({ kind: "to-check", reasons: [{ kind: "unknown-release" }], score: { competences: [] } });
  expect(nowhere.answers.every(({ correct, skill }) => correct === null && skill === null)).toBe(true);
});

it("says why it refuses what is no results file", async () => {
  expect(await verifyFile(new Uint8Array([1, 2, 3]), load, effects)).toEqual({ kind: "refused", reason: { kind: "not-results" } });
});

it("never throws, and never verifies other answers, on 600 edited files", async () => {
  let opened = 0;
  for (let seed = 0; seed < 600; seed += 1) {
    const edited = mutate(honest, seed) as ResultsFile;
    const verdict = await verifyFile(new TextEncoder().encode(JSON.stringify(edited)), load, effects);
    if (verdict.kind !== "refused") opened += 1;
    if (verdict.kind === "verified") expect({ ...verdict.file, summary: null }).toEqual({ ...honest, summary: null });
  }
  expect(opened).toBeGreaterThan(30);
});
