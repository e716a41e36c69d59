import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyFixes } from "../src/bank/apply-fixes.ts";
import type { Bank } from "../src/bank/bank.ts";
import { coverageOf, formatCoverage } from "../src/bank/coverage.ts";
import { formatForGithub, formatIssue, type Issue } from "../src/bank/issue.ts";
import { loadBank } from "../src/bank/load-bank.ts";
import { findRule, RULES } from "../src/bank/rules.ts";

/** Prints every problem and every piece of advice; 1 when something keeps the content from being served. */
export function checkContent(root: string, { fix, format }: { readonly fix: boolean; readonly format: "text" | "github" }): number {
  const first = loadBank(root, { advice: true });
  const mended = fix ? mend(root, first) : 0;
  const { bank, issues } = mended ? loadBank(root, { advice: true }) : first;
  for (const issue of issues) console.log(format === "github" ? formatForGithub(issue) : formatIssue(issue));
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const { challenges, tutorials, topics } = bank.content;
  const skills = [...topics.values()].flatMap((file) => file.topics).reduce((sum, topic) => sum + topic.skills.length, 0);
  const fixable = issues.filter((issue) => issue.fix).length;
  console.log(`${errors ? "✗" : "✓"} Contenu : ${challenges.length} épreuves, ${tutorials.length} tutoriels, ${skills} acquis ; ${errors} erreur(s), ${issues.length - errors} avertissement(s).`);
  if (fix) console.log(`  ${mended} correction(s) faite(s).`);
  else if (fixable) console.log(`  ${fixable} se corrige(nt) tout seuls : npm run check -- --fix`);
  return errors ? 1 : 0;
}

export function printCoverage(root: string) {
  console.log(formatCoverage(coverageOf(loadBank(root).bank.content)));
}

export function printRules() {
  for (const [name, rule] of Object.entries(RULES)) console.log(`R${rule.number}  ${name.padEnd(24)} ${rule.title}${"fixable" in rule ? " (--fix)" : ""}`);
}

/** Why a rule is there; the messages themselves say how to mend. */
export function explainRule(wanted: string): number {
  const found = findRule(wanted);
  if (!found) {
    console.error(`✗ Aucune règle « ${wanted} ». → npm run check -- --rules donne la liste.`);
    return 1;
  }
  const { name, rule } = found;
  console.log(`R${rule.number} ${name}\n\n${rule.title}.\n${rule.why}${rule.fixable ? "\n\nnpm run check -- --fix la corrige." : ""}`);
  return 0;
}

function mend(root: string, { bank, issues }: { readonly bank: Bank; readonly issues: readonly Issue[] }): number {
  const byFile = Map.groupBy(issues.filter(({ fix }) => fix), ({ file }) => file);
  let mended = 0;
  for (const { file } of bank.content.challenges) {
    const own = byFile.get(file.path);
    if (!own) continue;
    const path = join(root, file.path);
    const { text, applied } = applyFixes(readFileSync(path, "utf8"), file.body.length, own);
    writeFileSync(path, text);
    mended += applied;
  }
  return mended;
}
