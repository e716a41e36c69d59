import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { formatIssue } from "../src/bank/issue.ts";
import { loadBank } from "../src/bank/load-bank.ts";

const ROOT = join(import.meta.dirname, "..");
const contentOnly = process.argv.includes("--content");

/** The fast round before a commit: content, generated files, formatting, types, unit tests. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["Fichiers des épreuves", "node", "scripts/files.ts", "--check"],
  ["Types du contenu", "node", "scripts/generate.ts", "--check"],
  ["Style du code", "biome", "check", "--config-path=scripts/lint.json", "--error-on-warnings", "."],
  ["Types des pièces pures", "tsc", "--project", "scripts/tsconfig.pure.json"],
  ["Types", "tsc", "--project", "tsconfig.json"],
  ["Tests rapides", "vitest", "run", "--config", "scripts/vitest.config.ts", "--project", "unit"],
];

let failures = (await checkContent()) ? 0 : 1;
if (!contentOnly) {
  for (const [name, command, ...args] of STEPS) {
    const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
    if (status !== 0) failures += 1;
  }
}
process.exit(failures ? 1 : 0);

async function checkContent(): Promise<boolean> {
  const { bank, issues } = loadBank(ROOT);
  for (const issue of issues) console.log(formatIssue(issue));
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const { challenges, tutorials, topics } = bank.content;
  const skills = [...topics.values()].flatMap((file) => file.topics).reduce((sum, topic) => sum + topic.skills.length, 0);
  console.log(`${errors ? "✗" : "✓"} Contenu : ${challenges.length} épreuves, ${tutorials.length} tutoriels, ${skills} acquis ; ${errors} erreur(s), ${issues.length - errors} avertissement(s).`);
  return errors === 0;
}
