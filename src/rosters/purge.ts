import type { Student } from "./student.ts";

export interface Purge {
  readonly students: readonly Student[];
  readonly removed: readonly Student[];
  /** Old tokens that nothing kept still needs. */
  readonly tokens: number;
}

/** What a new school year no longer needs: whoever left, or was on no list, since before the day; and tokens replaced before it. */
export function purgeStudents(students: readonly Student[], day: string): Purge {
  const isPast = ({ leftAt, seenAt }: Student): boolean => (leftAt ?? seenAt) < day;
  const kept = students.filter((student) => !isPast(student));
  const lightened = kept.map((student) => ({ ...student, oldTokens: student.oldTokens.filter(({ replacedAt }) => replacedAt >= day) }));
  const count = (list: readonly Student[]): number => list.reduce((total, { oldTokens }) => total + oldTokens.length, 0);
  return { students: lightened, removed: students.filter(isPast), tokens: count(kept) - count(lightened) };
}
