import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { QUALITY_STEPS, type Step } from "./quality-steps.ts";

const ROOT = join(import.meta.dirname, "..");

/** The fast round before a commit. */
const STEPS: readonly Step[] = [
  ...QUALITY_STEPS,
  ["Types", "tsc", "--project", "tsconfig.json"],
  ["Tests rapides", "vitest", "run", "--config", "scripts/vitest.config.ts", "--project", "unit"],
];

const USAGE = `npm run check [-- options]
  sans option        tout ce qui se vérifie sans construire le site
  --content          le contenu seul : toutes les erreurs, tous les conseils
  --fix              le contenu seul, en corrigeant ce qui peut l'être sans risque
  --format github    les mêmes messages, comme annotations de GitHub
  --coverage         ce que la banque couvre : compétences, niveaux, formes, pédagogie
  --rules            la liste des règles ; --rule 306 en explique une`;

process.exit(await main());

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (Object.keys(options).length === 0) return runSteps();
  const content = await import("./check-content.ts");
  if (options.help) console.log(USAGE);
  else if (options.rules) content.printRules();
  else if (options.rule !== undefined) return content.explainRule(options.rule);
  else if (options.coverage) content.printCoverage(ROOT);
  else return content.checkContent(ROOT, { fix: options.fix ?? false, format: options.format === "github" ? "github" : "text" });
  return 0;
}

function readOptions() {
  const flag = { type: "boolean" } as const;
  const word = { type: "string" } as const;
  return parseArgs({ options: { content: flag, fix: flag, format: word, coverage: flag, rules: flag, rule: word, help: flag } }).values;
}

function runSteps(): number {
  const failed = STEPS.filter(([name, command, ...args]) => {
    const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
    return status !== 0;
  });
  return failed.length ? 1 : 0;
}
