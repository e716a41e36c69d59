import type { ChallengeRubric, Statement } from "./bundle.ts";
import { ADVICE, CHECKS } from "./checks/checks.ts";
import { BANK_ADDRESS, compileChallenge } from "./compile-challenge.ts";
import type { Content } from "./content.ts";
import { compareIssues, type Issue } from "./issue.ts";
import { readChallenge } from "./read-content.ts";
import type { RuleName } from "./rules.ts";

/** What an author sees of one challenge, whatever its status: every variant, every correction, every error. */
export interface ChallengePreview {
  readonly folder: string;
  readonly status?: string;
  readonly statement?: Statement;
  readonly rubric?: ChallengeRubric;
  readonly issues: readonly Issue[];
}

/** One line of the list of challenges; only the folder is known when the front matter does not read. */
export interface ChallengeRow {
  readonly folder: string;
  readonly id?: string;
  readonly skill?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly status?: string;
}

/** Rules that compare challenges with one another, or count them: they need the whole bank and wait for the check. */
const WHOLE_BANK: ReadonlySet<RuleName> = new Set<RuleName>(["skill-without-challenge", "level-gap", "doing-share", "tutorial-skills", "topic-without-tutorial"]);

/** Reads one folder again and checks it alone, so that the time does not depend on the size of the bank. */
export function previewChallenge(root: string, folder: string, context: Pick<Content, "framework" | "topics" | "tutorials" | "statistics" | "guessing">, filesAddress: string): ChallengePreview {
  const issues: Issue[] = [];
  const source = readChallenge(root, folder, issues);
  if (!source) return { folder, issues };
  const { compiled, issues: compileIssues } = compileChallenge(source, context);
  issues.push(...compileIssues);
  if (compileIssues.length === 0) {
    const bank = { root, content: { ...context, challenges: [source], templates: [], campaigns: [], archive: [] }, challenges: [compiled] };
    for (const check of [...CHECKS, ...ADVICE]) issues.push(...check(bank));
  }
  const own = issues.filter(({ file, rule }) => file.startsWith(`${folder}/`) && !WHOLE_BANK.has(rule));
  const statement = compiled.statementJson.toString().replaceAll(`${BANK_ADDRESS}${compiled.folder}/`, filesAddress);
  return { folder, status: source.challenge.status, statement: JSON.parse(statement), rubric: JSON.parse(compiled.rubricJson.toString()), issues: own.toSorted(compareIssues) };
}
