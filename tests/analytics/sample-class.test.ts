import { describe, expect, it } from "vitest";
import { readRoster } from "../../src/analytics/read-roster.ts";
import { compiledAssets, type ReleaseAssets } from "../../src/analytics/release-assets.ts";
import { plausibleSubmission } from "../../src/analytics/plausible-submission.ts";
import { makeSampleClass } from "../../src/analytics/sample-class.ts";
import { verifyFile } from "../../src/analytics/verify-run.ts";
import { siteBank } from "../../src/bank/site-bank.ts";
import { createRandom } from "../../src/engine/random.ts";
import { grade } from "../../src/grading/grade.ts";
import { parseResults } from "../../src/results/parse.ts";
import type { ResultsFile } from "../../src/results/results-file.ts";
import { effects, smallRelease } from "./small-release.ts";

const options = { className: "3e B", students: 28, seed: 7, from: "2026-09-07" };
const files = await makeSampleClass(smallRelease, options, effects);
const runs = Object.entries(files).flatMap(([name, bytes]) => (name.endsWith(".palier.json") ? [open(bytes)] : []));
const roster = readRoster(files["eleves.csv"]!, "");
const entries = roster.kind === "roster" ? roster.entries : [];

function open(bytes: Uint8Array): ResultsFile {
  const parsed = parseResults(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe("an invented class", () => {
  it("is the same, byte for byte, from the same seed, and another from another", async () => {
    expect(await makeSampleClass(smallRelease, options, effects)).toEqual(files);
    expect(Object.keys(await makeSampleClass(smallRelease, { ...options, seed: 8 }, effects))).not.toEqual(Object.keys(files));
  });

  it("comes with a roster of as many different students", () => {
    expect(entries).toHaveLength(28);
    expect(new Set(entries.map(({ token }) => token)).size).toBe(28);
    expect(new Set(entries.map(({ familyName, givenName }) => `${givenName} ${familyName}`)).size).toBe(28);
    expect(new Set(entries.map(({ className }) => className))).toEqual(new Set(["3e B"]));
  });

  it("names nobody in the results", () => {
    const written = runs.map((run) => JSON.stringify(run)).join() + Object.keys(files).join();
    for (const { familyName, givenName } of entries) for (const name of [familyName, givenName]) expect(written).not.toContain(name);
  });

  it("has results that all verify", async () => {
    for (const [name, bytes] of Object.entries(files).filter(([name]) => name !== "eleves.csv")) {
      const verdict = await verifyFile(bytes, () => Promise.resolve(smallRelease), effects);
      expect(verdict.kind === "to-check" ? verdict.reasons : verdict.kind, name).toBe("verified");
    }
  });

  it("has two students without a file, two with a second try ten days later, and one run unfinished", () => {
    const tokens = Map.groupBy(runs, ({ run }) => run.token ?? "");
    expect(entries.filter(({ token }) => !tokens.has(token))).toHaveLength(2);
    const tries = runs.filter(({ run }) => run.campaign === null);
    expect(tries).toHaveLength(2);
    for (const { run, summary } of tries) {
      const first = tokens.get(run.token ?? "")?.find((other) => other.run.campaign !== null && other.run.design.id === run.design.id);
      expect(Date.parse(summary.startedAt) - Date.parse(first?.summary.startedAt ?? "")).toBe((10 * 24 + 9) * 3_600_000);
      expect(run.seen).toHaveLength(first?.summary.answered ?? -1);
    }
    expect(runs.filter(({ summary }) => summary.endedAt === null)).toHaveLength(1);
  });

  it("spreads over levels and competences, with skips, slips and several kinds of answer", () => {
    const scores = runs.flatMap(({ summary }) => summary.competences);
    expect(new Set(scores.map(({ code }) => code))).toEqual(new Set(["1.1", "1.3"]));
    expect(new Set(scores.map(({ level }) => level)).size).toBeGreaterThanOrEqual(4);
    const answers = runs.flatMap(({ events }) => events.filter((event) => event.kind === "answered"));
    expect(new Set(answers.map(({ submission }) => submission.kind)).size).toBe(7);
    const skipped = answers.filter(({ submission }) => submission.kind === "skip").length / answers.length;
    expect(skipped).toBeGreaterThan(0.05);
    expect(skipped).toBeLessThan(0.35);
    const right = answers.filter(({ correct }) => correct).length / answers.length;
    expect(right).toBeGreaterThan(0.35);
    expect(right).toBeLessThan(0.75);
  });
});

describe("the real bank", async () => {
  const assets: ReleaseAssets = compiledAssets(siteBank(".", "/", { tolerant: true }));

  it.runIf(assets.bank.items.length > 0)("gives a class whose results all verify", async () => {
    const sample = await makeSampleClass(assets, { ...options, students: 3 }, effects);
    for (const [name, bytes] of Object.entries(sample).filter(([name]) => name !== "eleves.csv")) {
      const verdict = await verifyFile(bytes, () => Promise.resolve(assets), effects);
      expect(verdict.kind === "to-check" ? verdict.reasons : verdict.kind, name).toBe("verified");
    }
  });

  it("holds for every variant served a rubric that accepts its own solution", () => {
    const random = createRandom(7);
    for (const { id, variants } of assets.bank.items)
      for (const variant of variants) {
        const rubric = assets.rubrics[id]!.variants[variant]!.rubric;
        expect(grade(plausibleSubmission(rubric, true, [], random), rubric), `${id} ${variant}`).toMatchObject({ correct: true });
      }
  });
});
