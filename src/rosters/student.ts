import { makeToken } from "../campaigns/token.ts";
import type { Accommodations } from "../results/results-file.ts";

export interface Student {
  /** The first token that the student had: never given to anybody else. */
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly className: string;
  readonly groups: readonly string[];
  readonly token: string;
  /** Tokens replaced by another, the latest last. */
  readonly oldTokens: readonly { readonly token: string; readonly replacedAt: string }[];
  /** What the team asks for this student; empty is the ordinary test. */
  readonly accommodations: Accommodations;
  /** When a list last named the student, and since when lists no longer do. */
  readonly seenAt: string;
  readonly leftAt: string | null;
}

export interface StudentEffects {
  /** The instant of the change, UTC. */
  readonly now: string;
  /** Numbers below 32 that nobody can foresee. */
  readonly chance: (count: number) => readonly number[];
}

/** A token that nobody of the list has or had; never three letters in a row, which might be a word. */
export function newToken(taken: ReadonlySet<string>, { chance }: Pick<StudentEffects, "chance">): string {
  for (;;) {
    const token = makeToken(chance(7));
    if (!taken.has(token) && !/[A-Z]{3}/.test(token)) return token;
  }
}

export function takenTokens(students: readonly Student[]): Set<string> {
  return new Set(students.flatMap(({ id, token, oldTokens }) => [id, token, ...oldTokens.map((old) => old.token)]));
}

/** Gives a student another token; results handed in under the old one stay theirs. */
export function replaceToken(students: readonly Student[], id: string, effects: StudentEffects): readonly Student[] {
  return students.map((student) =>
    student.id === id ? { ...student, token: newToken(takenTokens(students), effects), oldTokens: [...student.oldTokens, { token: student.token, replacedAt: effects.now }] } : student,
  );
}
