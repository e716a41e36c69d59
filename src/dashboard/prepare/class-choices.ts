import { prepare } from "../../i18n/fr/prepare.ts";
import { classKey, plain } from "../../rosters/plain-text.ts";
import type { Student } from "../../rosters/student.ts";

const french = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });

export function classesOf(students: readonly Student[]): readonly string[] {
  return distinct(students.map(({ className }) => className)).filter((name) => name !== "");
}

export function groupsOf(students: readonly Student[]): readonly string[] {
  return distinct(students.flatMap(({ groups }) => groups));
}

/** Those who are there, of one class and one group where these are chosen, by class then by name. */
export function chosenStudents(students: readonly Student[], { className, group, search = "", showsLeft = false }: { readonly className: string; readonly group: string; readonly search?: string; readonly showsLeft?: boolean }): readonly Student[] {
  const words = plain(search).split(" ").filter((word) => word !== "");
  return students
    .filter((student) => (showsLeft || student.leftAt === null) && (className === "" || classKey(student.className) === classKey(className)) && (group === "" || student.groups.some((own) => classKey(own) === classKey(group))))
    .filter((student) => words.every((word) => `${plain(nameOf(student))} ${student.token.toLowerCase()} ${plain(student.className)}`.includes(word)))
    .toSorted((a, b) => french.compare(a.className, b.className) || french.compare(a.familyName, b.familyName) || french.compare(a.givenName, b.givenName));
}

export function nameOf({ familyName, givenName }: Pick<Student, "familyName" | "givenName">): string {
  return `${familyName} ${givenName}`.trim() || prepare.student.unnamed;
}

/** A token as it is read aloud and copied: two groups of four. */
export function spacedToken(token: string): string {
  return `${token.slice(0, 4)} ${token.slice(4)}`;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [classKey(name), name])).values()].toSorted(french.compare);
}
