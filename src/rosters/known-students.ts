import type { CollectedRun, Collection, RosterEntry, RunVersions } from "../analytics/collect.ts";
import type { Student } from "./student.ts";

/** The collection with the team's own list: its names win, and what came under a replaced token goes to its student. */
export function withStudents(collection: Collection, students: readonly Student[]): Collection {
  const current = new Map(students.flatMap(({ token, oldTokens }) => oldTokens.map((old) => [old.token, { token, replacedAt: old.replacedAt }] as const)));
  const runs = new Map(Array.from(collection.runs, ([key, versions]): readonly [string, RunVersions] => [key, { ...versions, best: underNewToken(versions.best, current) }]));
  const active = new Set(Array.from(runs.values(), ({ best }) => best.token));
  const roster = new Map(Array.from(collection.roster).filter(([token]) => !current.has(token)));
  for (const student of students) if (student.leftAt === null || active.has(student.token)) roster.set(student.token, entryOf(student));
  return { runs, roster };
}

/** Begun after the token was replaced, a run may be somebody else's: it asks for a look. */
function underNewToken(run: CollectedRun, current: ReadonlyMap<string, { readonly token: string; readonly replacedAt: string }>): CollectedRun {
  const replaced = current.get(run.token ?? "");
  if (replaced === undefined) return run;
  const doubtful = run.verdict === "verified" && run.startedAt > replaced.replacedAt;
  return { ...run, token: replaced.token, ...(doubtful && { verdict: "to-check", reason: "old-token" }) };
}

function entryOf({ token, familyName, givenName, className }: Student): RosterEntry {
  return { token, familyName, givenName, className, stamp: "" };
}
