import { describe, expect, it } from "vitest";
import { addRuns, emptyCollection } from "../../src/analytics/collect.ts";
import type { Reading } from "../../src/analytics/import-files.ts";
import { readResults } from "../../src/analytics/read-results.ts";
import { makeSampleClass } from "../../src/analytics/sample-class.ts";
import { chainEvent } from "../../src/results/chain.ts";
import type { ResultsFile } from "../../src/results/results-file.ts";
import { serializeResults } from "../../src/results/serialize.ts";
import { effects, smallRelease } from "./small-release.ts";

const files = await makeSampleClass(smallRelease, { className: "3e B", students: 4, seed: 7, from: "2026-09-07" }, effects);
const [genuine = new Uint8Array()] = Object.entries(files).flatMap(([name, bytes]) => (name.endsWith(".palier.json") ? [bytes] : []));
const text = new TextDecoder().decode(genuine);
const read = (bytes: Uint8Array | string): Promise<Reading> => readResults(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, () => Promise.resolve(smallRelease), effects);

describe("reading a results file for the tables", () => {
  it("keeps the answers graded here, with their skills, and the scores computed here", async () => {
    const reading = await read(genuine);
    if (reading.kind !== "run") throw new Error("refused");
    const { run } = reading;
    expect([run.verdict, run.reason, run.scores.length > 0, run.answers.every(({ skill, correct }) => skill !== null && correct !== null)]).toEqual(["verified", null, true, true]);
  });

  it("ignores a summary written by hand", async () => {
    const boasting = await read(text.replace(/"level":\d/g, '"level":6').replace(/"points":\d+/g, '"points":48'));
    expect(scoresOf(boasting)).toEqual(scoresOf(await read(genuine)));
  });

  it("keeps the problems that the student reported, and no score moves", async () => {
    const { events, run, summary } = JSON.parse(text) as ResultsFile;
    const report = { kind: "reported", item: "une-epreuve", variant: "b", problem: "refused", text: "J’ai mis 3,0 au lieu de 3" } as const;
    const at = events.at(-1)!.at;
    const longer = [...events, await chainEvent(events.at(-1)!.hash, { ...report, at }, effects)];
    const reported = await read(serializeResults({ format: "palier-results", version: 1, run, events: longer, summary }));
    expect(runOf(reported)).toMatchObject({ verdict: "verified", ended: true, reports: [{ item: report.item, variant: "b", problem: "refused", text: report.text, at }] });
    expect(scoresOf(reported)).toEqual(scoresOf(await read(genuine)));
    expect(addRuns(emptyCollection, [runOf(await read(genuine)), runOf(reported)]).additions).toEqual(["accepted", "replaced"]);
  });

  it("knows the same run in another dress", async () => {
    const spaced = await read(JSON.stringify(JSON.parse(text), null, 2));
    const first = await read(genuine);
    expect(addRuns(emptyCollection, [runOf(first), runOf(spaced)]).additions).toEqual(["accepted", "duplicate"]);
  });

  it("marks a run whose answers were turned, and never lets it replace the genuine one", async () => {
    const turned = await read(text.replace('"correct":false', '"correct":true'));
    expect(runOf(turned)).toMatchObject({ verdict: "to-check", reason: expect.stringMatching(/^broken-chain .*other-grade/) });
    const { collection } = addRuns(emptyCollection, [runOf(turned), runOf(await read(genuine))]);
    expect([...collection.runs.values()][0]?.best.verdict).toBe("verified");
  });

  it.each([["<!doctype html>", "not-results"], ['{"format":"palier-results","version":99}', "too-new"], [text.slice(0, 400), "damaged"], ["x".repeat(5_000_000), "too-large"]])("refuses %#", async (bytes, reason) => {
    expect(await read(bytes)).toMatchObject({ kind: "refused", reason: { kind: reason } });
  });
});

function runOf(reading: Reading): Extract<Reading, { kind: "run" }>["run"] {
  if (reading.kind !== "run") throw new Error(`refused: ${reading.reason.kind}`);
  return reading.run;
}

function scoresOf(reading: Reading): unknown {
  return runOf(reading).scores;
}
