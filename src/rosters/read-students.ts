import type { ColumnRole } from "./column-titles.ts";
import { type PersonName, splitFullName } from "./full-name.ts";
import type { Columns } from "./guess-columns.ts";
import { classKey, nameKey, plain, tidy } from "./plain-text.ts";
import { type RosterRow, type RosterTable, rosterLimits } from "./roster-table.ts";

/** A student as a list tells of them; everything else in the list is left there. */
export interface ReadStudent {
  readonly line: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly className: string;
  readonly groups: readonly string[];
  /** Given by the list itself, when a team made its own. */
  readonly token?: string;
}

/** What a person should know of one line. */
export type Remark =
  | { readonly kind: "empty"; readonly line: number }
  | { readonly kind: "no-name" | "left" | "cut"; readonly line: number; readonly text: string }
  | { readonly kind: "half-name" | "doubtful-name" | "no-class"; readonly line: number; readonly text: string }
  | { readonly kind: "bad-token" | "same-token"; readonly line: number; readonly text: string }
  /** The same student on two lines, made one; or two students who have everything in common. */
  | { readonly kind: "joined" | "apart"; readonly line: number; readonly first: number; readonly text: string }
  | { readonly kind: "namesake"; readonly line: number; readonly first: number; readonly text: string };

export interface ReadOptions {
  /** For the lines without a class. */
  readonly className?: string;
  /** Lines that a person said are another student. */
  readonly apart?: ReadonlySet<number>;
}

const mostGroups = 30;
const longestClass = 60;

/** Reads the students of a table; every line that asks for a look has its remark, and no line is lost in silence. */
export function readStudents(table: RosterTable, columns: Columns, { className = "", apart = new Set() }: ReadOptions = {}): { readonly students: readonly ReadStudent[]; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const students: ReadStudent[] = [];
  const identities: string[] = [];
  const placeOf = new Map<string, number>();
  const lineOf = new Map<string, number>();
  const tokens = new Set<string>();
  const identityColumns = table.rows[columns.titleRow]?.cells.flatMap((title, index) => (IDENTITY.test(plain(title)) ? [index] : [])) ?? [];

  for (const row of table.rows.slice(columns.titleRow + 1)) {
    const student = readRow(row, columns.roles, tidy(className, longestClass), remarks);
    if (student === undefined) continue;
    if (student.token !== undefined && tokens.has(student.token)) remarks.push({ kind: "same-token", line: row.line, text: student.token });
    const own = student.token === undefined || tokens.has(student.token) ? withoutToken(student) : student;
    if (own.token !== undefined) tokens.add(own.token);

    const identity = identityColumns.map((index) => row.cells[index] ?? "").join("|");
    const name = nameKey(own);
    const place = `${name}|${classKey(own.className)}`;
    const twin = placeOf.get(place) ?? -1;
    const first = students[twin];
    if (first !== undefined && identities[twin] === identity && !apart.has(row.line)) {
      students[twin] = { ...first, groups: united(first.groups, own.groups) };
      remarks.push({ kind: "joined", line: row.line, first: first.line, text: nameOf(own) });
      continue;
    }
    const namesake = first?.line ?? lineOf.get(name);
    if (namesake !== undefined) remarks.push({ kind: first === undefined ? "namesake" : "apart", line: row.line, first: namesake, text: nameOf(own) });
    if (first === undefined) placeOf.set(place, students.length);
    if (namesake === undefined) lineOf.set(name, row.line);
    students.push(own);
    identities.push(identity);
  }
  return { students, remarks };
}

/** They tell two namesakes of one class apart, and are not kept. */
const IDENTITY = /^(?:ine\b.*|identifiant.*|date (?:de )?naissance.*|ne(?: e)? le|numero .*)$/;

/** Reads one row; undefined, with a remark, when there is no student in it. */
function readRow({ line, cells, left }: RosterRow, roles: readonly ColumnRole[], defaultClass: string, remarks: Remark[]): ReadStudent | undefined {
  const cellsOf = (role: ColumnRole, most: number = rosterLimits.cell): readonly string[] => cells.flatMap((cell, index) => (roles[index] === role ? [tidy(cell, most)] : []));
  const text = tidy(cells.join(" "), 80);
  if (text === "") {
    remarks.push({ kind: "empty", line });
    return undefined;
  }
  const { familyName, givenName, doubtful } = personName(cellsOf);
  if (familyName === "" && givenName === "") {
    remarks.push({ kind: "no-name", line, text });
    return undefined;
  }
  const name = nameOf({ familyName, givenName });
  if (left) {
    remarks.push({ kind: "left", line, text: name });
    return undefined;
  }
  if (cells.some((cell, index) => roles[index] !== "none" && roles[index] !== undefined && cell.length > rosterLimits.cell)) remarks.push({ kind: "cut", line, text: name.slice(0, 80) });
  if (familyName === "" || givenName === "") remarks.push({ kind: "half-name", line, text: name });
  else if (doubtful) remarks.push({ kind: "doubtful-name", line, text: `${familyName} | ${givenName}` });
  const className = cellsOf("className", longestClass)[0] || defaultClass;
  if (className === "") remarks.push({ kind: "no-class", line, text: name });
  const groups = united([], cellsOf("groups", 2000).flatMap((cell) => cell.split(/[,;|]/)).map((group) => tidy(group, longestClass)));
  const written = cellsOf("token")[0]?.toUpperCase().replace(/[\s.-]/g, "") ?? "";
  if (written !== "" && !/^[A-Z0-9]{8}$/.test(written)) remarks.push({ kind: "bad-token", line, text: written });
  return { line, familyName, givenName, className, groups, ...(/^[A-Z0-9]{8}$/.test(written) && { token: written }) };
}

function personName(cellsOf: (role: ColumnRole) => readonly string[]): PersonName {
  const full = cellsOf("fullName")[0] ?? "";
  const familyName = cellsOf("usageName")[0] || cellsOf("familyName")[0] || "";
  const givenName = cellsOf("givenName")[0] ?? "";
  return full !== "" && (familyName === "" || givenName === "") ? splitFullName(full) : { familyName, givenName, doubtful: false };
}

function nameOf({ familyName, givenName }: Pick<ReadStudent, "familyName" | "givenName">): string {
  return `${familyName} ${givenName}`.trim();
}

function withoutToken({ token: _, ...student }: ReadStudent): ReadStudent {
  return student;
}

/** Each group once, as it was first written. */
function united(groups: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const group of [...groups, ...others]) if (group !== "" && !known.has(classKey(group))) known.set(classKey(group), group);
  return [...known.values()].slice(0, mostGroups);
}
