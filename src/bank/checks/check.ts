import type { Bank } from "../bank.ts";
import type { ChallengeSource } from "../content.ts";
import { locate } from "../front-matter.ts";
import type { Issue } from "../issue.ts";

/** One rule: looks at the whole bank, tells every breach. */
export type Check = (bank: Bank) => Issue[];

/** An issue at a place of a challenge's front matter. */
export function challengeIssue(source: ChallengeSource, path: readonly (string | number)[], issue: Pick<Issue, "rule" | "found" | "todo"> & { readonly severity?: Issue["severity"] }): Issue {
  return { severity: "error", file: source.file.path, ...locate(source.file, path), ...issue };
}
