import { type ColumnRole, roleOfTitle } from "./column-titles.ts";
import { plain } from "./plain-text.ts";
import type { RosterRow, RosterTable } from "./roster-table.ts";

/** How a table is read: which row has the titles, and what each column holds. */
export interface Columns {
  /** Index in the rows; -1 when there are no titles. */
  readonly titleRow: number;
  readonly roles: readonly ColumnRole[];
}

/** What a person said of a title before: it comes back with the next list of the same tool. */
export interface TitleMemory {
  readonly title: string;
  readonly role: ColumnRole;
}

const firstRows = 10;

/** By the titles, what was said of them before, or else by what the cells look like. */
export function guessColumns(table: RosterTable, memory: readonly TitleMemory[] = []): Columns {
  const remembered = new Map(memory.map(({ title, role }) => [title, role]));
  const titleRow = table.rows.slice(0, firstRows).findIndex(({ cells }) => cells.some((cell) => isNameRole(remembered.get(plain(cell)) ?? roleOfTitle(cell))));
  if (titleRow >= 0) {
    const titles = table.rows[titleRow]?.cells ?? [];
    return { titleRow, roles: onceEach(padded(titles, widthOf(table)).map((title) => remembered.get(plain(title)) ?? roleOfTitle(title))) };
  }
  return { titleRow: -1, roles: rolesOfCells(table.rows, widthOf(table)) };
}

/** What is worth remembering: the titles whose role is not the one that would be guessed. */
export function rememberTitles(memory: readonly TitleMemory[], table: RosterTable, { titleRow, roles }: Columns): readonly TitleMemory[] {
  const titles = titleRow < 0 ? [] : (table.rows[titleRow]?.cells ?? []);
  const said = new Map(memory.map(({ title, role }) => [title, role]));
  for (const [index, cell] of titles.entries()) {
    const title = plain(cell).slice(0, 80);
    const role = roles[index] ?? "none";
    if (title === "") continue;
    if (role === roleOfTitle(cell)) said.delete(title);
    else said.set(title, role);
  }
  return Array.from(said, ([title, role]) => ({ title, role })).slice(-200);
}

export function widthOf({ rows }: RosterTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function isNameRole(role: ColumnRole): boolean {
  return role === "familyName" || role === "givenName" || role === "fullName";
}

/** Only groups may have several columns; of the others the first counts. */
function onceEach(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role, index) => (role === "groups" || roles.indexOf(role) === index ? role : "none"));
}

/** Without titles: names are the columns of words, a class is what repeats. */
function rolesOfCells(rows: readonly RosterRow[], width: number): readonly ColumnRole[] {
  const columns = Array.from({ length: width }, (_, index) => rows.map(({ cells }) => (cells[index] ?? "").trim()).filter((cell) => cell !== ""));
  const className = columns.findIndex((cells, index) => index > 0 && looksLikeClasses(cells));
  const names = columns.flatMap((cells, index) => (index !== className && cells.length * 2 >= rows.length && cells.every((cell) => !/\d/.test(cell)) ? [index] : []));
  const [first = 0, second] = names;
  const pair = second === first + 1 && !columns[first]?.every((cell) => cell.includes(" "));
  return columns.map((_, index) => {
    if (index === className) return "className";
    if (index === first) return pair ? "familyName" : "fullName";
    return pair && index === second ? "givenName" : "none";
  });
}

function looksLikeClasses(cells: readonly string[]): boolean {
  const short = cells.length > 0 && cells.every((cell) => cell.length <= 20);
  return short && (cells.every((cell) => /\d|^T/.test(cell)) || (cells.length > 5 && new Set(cells).size * 3 <= cells.length));
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}
