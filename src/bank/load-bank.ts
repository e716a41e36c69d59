import type { Bank } from "./bank.ts";
import { ADVICE, CHECKS } from "./checks/checks.ts";
import { type CompiledChallenge, compileChallenge } from "./compile-challenge.ts";
import { compareIssues, type Issue } from "./issue.ts";
import { readContent } from "./read-content.ts";

/**
 * Reads, validates, compiles and checks all of `content/`: every problem of every file in one go, sorted by place. Advice
 * is for authors; a build does without.
 */
export function loadBank(root: string, { advice = false } = {}): { readonly bank: Bank; readonly issues: readonly Issue[] } {
  const { content, issues: readingIssues } = readContent(root);
  const issues: Issue[] = [...readingIssues];
  const challenges: CompiledChallenge[] = [];
  for (const source of content.challenges) {
    const { compiled, issues: compileIssues } = compileChallenge(source, content);
    challenges.push(compiled);
    issues.push(...compileIssues);
  }
  const bank: Bank = { root, content, challenges };
  // A text that did not compile would only be blamed twice.
  const broken = new Set(issues.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const sound: Bank = { ...bank, challenges: challenges.filter(({ source }) => !broken.has(source.file.path)) };
  for (const check of advice ? [...CHECKS, ...ADVICE] : CHECKS) issues.push(...check(sound));
  return { bank, issues: issues.toSorted(compareIssues) };
}
