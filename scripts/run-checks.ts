import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUALITY_STEPS } from "./quality-steps.ts";
import { serveSite } from "./serve-site.ts";

const ROOT = join(import.meta.dirname, "..");
const reports = await mkdtemp(join(tmpdir(), "palier-tests-"));
const failures: string[] = [];
let passed = 0;
let failed = 0;

for (const [name, command, ...args] of QUALITY_STEPS) step(name, command, ...args);
step("Types et pages", "astro", "check", "--minimumFailingSeverity", "error");
await suite("Tests unitaires", "unit", {});
if (step("Construction du site", "astro", "build")) {
  const { url, close } = await serveSite(join(ROOT, "dist"), 0);
  await suite("Parcours dans le navigateur", "browser", { PALIER_URL: url });
  await close();
}

for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function step(name: string, command: string, ...args: string[]): boolean {
  const started = performance.now();
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit" });
  console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  if (status === 0) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
  return status === 0;
}

/** Counts each test; a suite that could not run at all counts as one failure. */
async function suite(name: string, project: string, env: Readonly<Record<string, string>>) {
  const report = join(reports, `${project}.json`);
  const started = performance.now();
  // The journeys need this process's server, so the child must not block it.
  const status = await runAsync("vitest", ["run", "--config", "scripts/vitest.config.ts", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], env);
  const result = JSON.parse(await readFile(report, "utf8").catch(() => "{}")) as { numPassedTests?: number; numFailedTests?: number };
  const broken = result.numFailedTests ?? 0;
  passed += result.numPassedTests ?? 0;
  failed += status !== 0 && broken === 0 ? 1 : broken;
  console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  if (status !== 0) failures.push(name);
}

async function runAsync(command: string, args: string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve) => spawn(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } }).on("close", resolve));
}
