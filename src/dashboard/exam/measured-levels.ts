import { type Collection, countingRuns } from "../../analytics/collect.ts";
import type { Claim } from "../../exam/readiness.ts";
import type { Student } from "../../rosters/student.ts";

export interface Practised {
  /** The latest measure of each competence, in order of code. */
  readonly measured: readonly Claim[];
  /** Items met. */
  readonly seen: ReadonlySet<string>;
}

/** What the results in the space tell of each student, by the student's id. */
export function practisedOf(students: readonly Student[], collection: Collection): ReadonlyMap<string, Practised> {
  const runs = Map.groupBy(countingRuns(collection), ({ token }) => token ?? "");
  return new Map(
    students.map((student) => {
      const tokens = new Set([student.id, student.token, ...student.oldTokens.map(({ token }) => token)]);
      const own = [...tokens].flatMap((token) => runs.get(token) ?? []).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
      const latest = new Map<string, Claim>();
      for (const { scores } of own) for (const { competence, measured, level, points } of scores) if (measured) latest.set(competence, { competence, level, points: Math.round(points) });
      return [student.id, { measured: [...latest.values()].toSorted((a, b) => (a.competence < b.competence ? -1 : 1)), seen: new Set(own.flatMap(({ answers }) => answers.map(({ item }) => item))) }];
    }),
  );
}
