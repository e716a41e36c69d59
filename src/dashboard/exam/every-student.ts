import type { Student } from "../../rosters/student.ts";
import type { TeamWorkspace } from "../prepare/team-workspace.ts";

/** The students of the team's list, then those whom an imported roster alone names. */
export function everyStudent(workspace: TeamWorkspace): readonly Student[] {
  const { students } = workspace.team();
  const known = new Set(students.flatMap(({ id, token, oldTokens }) => [id, token, ...oldTokens.map((old) => old.token)]));
  const others = [...workspace.collection().roster.values()].filter(({ token }) => !known.has(token));
  return [...students, ...others.map(({ token, familyName, givenName, className, stamp }): Student => ({ id: token, token, familyName, givenName, className, groups: [], oldTokens: [], accommodations: {}, seenAt: stamp, leftAt: null }))];
}
