import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareBanks } from "../src/bank/compare-banks.ts";
import { loadBank } from "../src/bank/load-bank.ts";

/** `npm run diff -- <git ref>`: what changed for students since that version; 1 when an answer changed without a new version. */
const ROOT = join(import.meta.dirname, "..");
const [ref] = process.argv.slice(2);
process.exit(ref === undefined ? usage() : main(ref));

function usage(): number {
  console.error("✗ Depuis quelle version ? → npm run diff -- main, ou npm run diff -- HEAD~5");
  return 2;
}

function main(since: string): number {
  const folder = mkdtempSync(join(tmpdir(), "palier-diff-"));
  try {
    if (!extract(since, folder)) {
      console.error(`✗ Git ne connaît pas « ${since} », ou cette version n'a pas de contenu. → git log donne la liste.`);
      return 2;
    }
    return report(since, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function extract(since: string, folder: string): boolean {
  const archive = spawnSync("git", ["archive", since, "content"], { cwd: ROOT, maxBuffer: 2 ** 30 });
  return archive.status === 0 && spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout }).status === 0;
}

function report(since: string, folder: string): number {
  const { added, retired, moved, answers, reworded } = compareBanks(loadBank(folder).bank, loadBank(ROOT).bank);
  list("épreuve(s) nouvelle(s)", added);
  list("épreuve(s) retirée(s)", retired);
  list("épreuve(s) qui change(nt) d'acquis", moved.map(({ id, from, to }) => `${id} : ${from} → ${to}`));
  list("réponse(s) attendue(s) autre(s)", answers.map(({ id, variants, announced }) => `${id} (${variants.join(", ")})${announced ? "" : " : sans nouvelle version"}`));
  list("énoncé(s), fichier(s) ou correction(s) modifié(s)", reworded);
  const silent = answers.filter(({ announced }) => !announced);
  for (const { file } of silent) console.error(`${file}:3:1  la réponse attendue a changé, mais « version » est la même. → Augmentez « version » : les résultats d'avant et d'après ne doivent pas se mélanger.`);
  console.log(`${silent.length ? "✗" : "✓"} Depuis ${since} : ${added.length} nouvelles, ${retired.length} retirées, ${moved.length} déplacées, ${answers.length} réponses changées, ${reworded.length} modifiées.`);
  return silent.length ? 1 : 0;
}

function list(title: string, rows: readonly string[]) {
  if (rows.length === 0) return;
  console.log(`${rows.length} ${title}`);
  for (const row of rows) console.log(`  ${row}`);
}
