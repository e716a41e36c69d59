import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { writeGeneratedContent } from "./generated-content.ts";

const CHALLENGES = 10_000;
const RUNS = 3;

/** The whole content library on 10 000 challenges, beside Sätteri and js-yaml alone on the same texts; best of three runs each. */
export async function benchContent(): Promise<BenchRow[]> {
  const root = await writeGeneratedContent(CHALLENGES);
  try {
    const ours = measure("ours", root);
    const tree = measure("tree", root);
    const script = measure("script", root);
    const row = (peer: string, peerValue: number): BenchRow => ({
      name: `compile ${CHALLENGES} challenges`,
      value: ours.milliseconds,
      unit: "ms",
      peer,
      peerValue,
      ratio: ours.milliseconds / peerValue,
      target: "≤ 3×",
      ok: ours.milliseconds <= 3 * peerValue,
    });
    return [
      row("Sätteri to syntax trees + js-yaml", tree.milliseconds),
      row("Sätteri to JavaScript + js-yaml", script.milliseconds),
      { name: "memory of that compile", value: ours.bytes / 2 ** 30, unit: "GB", peer: "Sätteri to syntax trees + js-yaml", peerValue: tree.bytes / 2 ** 30, target: "< 0.5 GB", ok: ours.bytes < 2 ** 29 },
    ];
  } finally {
    await rm(root, { recursive: true });
  }
}

function measure(what: string, root: string): { readonly milliseconds: number; readonly bytes: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "content-child.ts"), what, root], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { milliseconds: number; bytes: number };
  });
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}
