import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { formatIssue } from "../src/bank/issue.ts";
import { loadBank } from "../src/bank/load-bank.ts";
import { QUALITY_STEPS, type Step } from "./quality-steps.ts";

const ROOT = join(import.meta.dirname, "..");

/** The fast round before a commit. */
const STEPS: readonly Step[] = [
  ...QUALITY_STEPS,
  ["Types", "tsc", "--project", "tsconfig.json"],
  ["Tests rapides", "vitest", "run", "--config", "scripts/vitest.config.ts", "--project", "unit"],
];

process.exit(process.argv.includes("--content") ? checkContent() : runSteps());

function runSteps(): number {
  const failed = STEPS.filter(([name, command, ...args]) => {
    const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
    return status !== 0;
  });
  return failed.length ? 1 : 0;
}

function checkContent(): number {
  const { bank, issues } = loadBank(ROOT);
  for (const issue of issues) console.log(formatIssue(issue));
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const { challenges, tutorials, topics } = bank.content;
  const skills = [...topics.values()].flatMap((file) => file.topics).reduce((sum, topic) => sum + topic.skills.length, 0);
  console.log(`${errors ? "✗" : "✓"} Contenu : ${challenges.length} épreuves, ${tutorials.length} tutoriels, ${skills} acquis ; ${errors} erreur(s), ${issues.length - errors} avertissement(s).`);
  return errors ? 1 : 0;
}
