import { classKey, nameKey } from "./plain-text.ts";
import type { ReadStudent } from "./read-students.ts";
import { type Student, type StudentEffects, newToken, takenTokens } from "./student.ts";

/** What a list would change, before anything is changed. */
export interface RosterChange {
  readonly added: readonly ReadStudent[];
  readonly kept: readonly Match[];
  /** The same name in another class: probably the same student, so it is asked. */
  readonly moved: readonly Match[];
  /** In a class of this list, and no longer on it. */
  readonly leavers: readonly Student[];
}

export interface Match {
  readonly student: Student;
  readonly read: ReadStudent;
}

/** What a person refuses of a change, by the students' ids. */
export interface Refusals {
  /** They stay in their class; the list's is another student. */
  readonly moves: ReadonlySet<string>;
  /** They are not marked as gone. */
  readonly leavings: ReadonlySet<string>;
}

/** Finds who is who: by token, then by name and class, then by a name that only one has on each side. */
export function compareRoster(students: readonly Student[], list: readonly ReadStudent[]): RosterChange {
  const pairs: Match[] = [];
  for (const rule of [byToken, byNameAndClass, byLoneName]) {
    const known = new Set<Student | ReadStudent>(pairs.flatMap(({ student, read }) => [student, read]));
    pairs.push(...rule(students.filter((student) => !known.has(student)), list.filter((read) => !known.has(read))));
  }
  const matched = new Set<Student | ReadStudent>(pairs.flatMap(({ student, read }) => [student, read]));
  const classes = new Set(list.map((read) => classKey(read.className)).filter((key) => key !== ""));
  return {
    added: list.filter((read) => !matched.has(read)),
    kept: pairs.filter((match) => !changesClass(match)),
    moved: pairs.filter(changesClass),
    leavers: students.filter((student) => !matched.has(student) && student.leftAt === null && classes.has(classKey(student.className))),
  };
}

/** Carries out a change; nobody loses a token, and nobody is removed. */
export function mergeRoster(students: readonly Student[], { added, kept, moved, leavers }: RosterChange, refusals: Refusals, effects: StudentEffects): readonly Student[] {
  const accepted = moved.filter(({ student }) => !refusals.moves.has(student.id));
  const others = moved.filter(({ student }) => refusals.moves.has(student.id)).map(({ read }) => read);
  const updates = new Map([...kept, ...accepted].map(({ student, read }) => [student.id, updated(student, read, effects.now)]));
  const gone = new Set(leavers.map(({ id }) => id).filter((id) => !refusals.leavings.has(id)));
  const taken = takenTokens(students);
  const fresh = [...added, ...others].map((read): Student => {
    const token = read.token !== undefined && !taken.has(read.token) ? read.token : newToken(taken, effects);
    taken.add(token);
    const { familyName, givenName, className, groups } = read;
    return { id: token, familyName, givenName, className, groups, token, oldTokens: [], accommodations: {}, seenAt: effects.now, leftAt: null };
  });
  return [...students.map((student) => updates.get(student.id) ?? (gone.has(student.id) ? { ...student, leftAt: effects.now } : student)), ...fresh];
}

function changesClass({ student, read }: Match): boolean {
  return read.className !== "" && student.className !== "" && classKey(read.className) !== classKey(student.className);
}

/** The list's spelling, unless it says nothing; groups that the list does not speak of stay. */
function updated(student: Student, read: ReadStudent, now: string): Student {
  return { ...student, familyName: read.familyName || student.familyName, givenName: read.givenName || student.givenName, className: read.className || student.className, groups: read.groups.length > 0 ? read.groups : student.groups, seenAt: now, leftAt: null };
}

function byToken(students: readonly Student[], list: readonly ReadStudent[]): readonly Match[] {
  const owners = new Map(students.map((student) => [student.token, student]));
  return list.flatMap((read) => {
    const student = read.token === undefined ? undefined : owners.get(read.token);
    return student === undefined ? [] : [{ student, read }];
  });
}

/** Namesakes of one class are taken in their order. */
function byNameAndClass(students: readonly Student[], list: readonly ReadStudent[]): readonly Match[] {
  const key = (one: Student | ReadStudent): string => `${nameKey(one)}|${classKey(one.className)}`;
  const queues = grouped(students, key);
  return list.flatMap((read) => {
    const student = queues.get(key(read))?.shift();
    return student === undefined ? [] : [{ student, read }];
  });
}

function byLoneName(students: readonly Student[], list: readonly ReadStudent[]): readonly Match[] {
  const owners = grouped(students, nameKey);
  const readers = grouped(list, nameKey);
  return list.flatMap((read) => {
    const [student, another] = owners.get(nameKey(read)) ?? [];
    return student === undefined || another !== undefined || readers.get(nameKey(read))?.length !== 1 ? [] : [{ student, read }];
  });
}

function grouped<One>(list: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
