import { zipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectResults } from "../../scripts/collect-results.ts";
import { calibrationAnswers } from "../../src/analytics/calibration-answers.ts";
import type { SiteBank } from "../../src/analytics/load-bank.ts";
import { makeSampleClass } from "../../src/analytics/sample-class.ts";
import { calibration } from "../../src/i18n/fr/calibration.ts";
import { effects, smallRelease } from "../analytics/small-release.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const content = smallRelease.bank.items.map(({ id, competence }) => ({ id, competence, version: 1 }));
let folder = "";
let runs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "palier-results-"));
  const files = await makeSampleClass(smallRelease, { className: "3e B", students: 6, seed: 3, from: "2026-09-07" }, effects);
  const results = Object.entries(files).filter(([name]) => name.endsWith(".palier.json"));
  runs = results.length;
  await mkdir(join(folder, "loose"));
  for (const [name, bytes] of results.slice(0, 4)) await writeFile(join(folder, "loose", name), bytes);
  // The archive holds all of them: four are there twice.
  await writeFile(join(folder, "classe.zip"), zipSync({ ...Object.fromEntries(results), "eleves.csv": files["eleves.csv"]! }));
  await writeFile(join(folder, "loose", "photo.png"), "\u0089PNG");
  await symlink(folder, join(folder, "loose", "loop"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("collecting results", () => {
  it("reads folders and archives, each run once, and says what is no result", async () => {
    const collected = await collectResults([folder], bankOf("5ma11"));
    expect(collected.runs).toHaveLength(runs);
    expect(new Set(collected.runs.map(({ verdict }) => verdict))).toEqual(new Set(["verified"]));
    expect(calibration.refusals(collected.lines)).toEqual([expect.stringContaining("photo.png")]);
    const answers = calibrationAnswers(collected.runs, content, () => 1);
    expect(answers.runs).toBe(runs);
    expect(answers.columns.item.length).toBeGreaterThan(10 * runs);
    expect(calibration.readings(answers)[0]).toMatch(/^\d+ passages comptés, \d+ réponses, 5 élèves\.$/);
  });

  it("counts nothing of a release that is unknown, and says which", async () => {
    const collected = await collectResults([join(folder, "classe.zip")], bankOf("other"));
    const answers = calibrationAnswers(collected.runs, content, () => 1);
    expect(answers.runs).toBe(0);
    expect(calibration.readings(answers).join("\n")).toContain("content/releases/5ma11.json");
  });
});

describe("npm run calibrate", () => {
  it.each([
    ["no file", [], 2, "Il faut des résultats"],
    ["a path that does not exist", ["nulle-part"], 2, "« nulle-part » n’existe pas"],
    ["an unknown option", ["--vite"], 2, "Cette commande ne s’écrit pas ainsi"],
  ])("tells of %s what to do", (_, args, code, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/calibrate.ts", ...args], { cwd: ROOT, encoding: "utf8" });
    expect(status).toBe(code);
    expect(stderr.replaceAll("\u00a0", " ")).toContain(sentence);
  });
});

function bankOf(release: string): SiteBank {
  return {
    framework: () => Promise.reject(new Error("not needed")),
    designs: () => Promise.reject(new Error("not needed")),
    campaigns: () => Promise.reject(new Error("not needed")),
    assets: async () => ({ ...smallRelease, bank: { ...smallRelease.bank, release } }),
  };
}
