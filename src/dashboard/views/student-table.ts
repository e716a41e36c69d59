import type { RowOf } from "../../analytics/queries.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import type { Column, Sort } from "../data-table.ts";
import { element } from "../element.ts";
import { studentName } from "../student-name.ts";

export type StudentRow = RowOf<"students">;

const { students: text } = dashboard;

/** Where the runs to check are listed, and what to note before going there. */
export interface ChecksLink {
  readonly address: string;
  readonly onFollow: (student: number) => void;
}

/** Who has handed in what, with whoever is missing. */
export function studentColumns(competences: number, checks?: ChecksLink): readonly Column<StudentRow>[] {
  return [
    { key: "student", title: text.student, value: studentName },
    { key: "class", title: text.class, value: (row) => row.class_name },
    { key: "runs", title: text.runs, value: (row) => row.runs, show: shownRuns, align: "end" },
    { key: "answers", title: text.answers, value: (row) => row.answers, align: "end" },
    { key: "measured", title: text.measured, value: (row) => row.competences_measured, show: (row) => `${row.competences_measured} / ${competences}`, align: "end" },
    { key: "last", title: text.lastRun, value: (row) => isoDay(row.last_run_at), show: (row) => (row.last_run_at === null ? "–" : dashboard.date(row.last_run_at)) },
    { key: "proof", title: text.proof, value: proof },
    { key: "verdict", title: text.verdict, value: verdict, show: (row, document) => shownVerdict(row, document, checks) },
    { key: "token", title: text.token, value: (row) => row.token ?? "" },
  ];
}

/** The students whose name, class or token holds every word sought, accents and case aside. */
export function foundStudents(rows: readonly StudentRow[], sought: string, missingOnly: boolean): readonly StudentRow[] {
  const words = plain(sought).split(/\s+/).filter((word) => word !== "");
  return rows.filter((row) => {
    if (missingOnly && row.runs > 0) return false;
    const text = plain(`${studentName(row)} ${row.class_name} ${row.token ?? ""}`);
    return words.every((word) => text.includes(word));
  });
}

/** Whoever handed in nothing comes first where the order is by who students are; a number is sorted as it is. */
export function missingFirst(rows: readonly StudentRow[], { key }: Sort): readonly StudentRow[] {
  return ["student", "class", "token"].includes(key) ? rows.toSorted((a, b) => Number(a.runs > 0) - Number(b.runs > 0)) : rows;
}

export function studentSummary(rows: readonly StudentRow[]): string {
  return text.summary(rows.length, rows.filter((row) => row.runs === 0).length, rows.reduce((sum, row) => sum + row.runs_to_check, 0));
}

function shownRuns(row: StudentRow, document: Document): string | Node {
  return row.runs > 0 ? String(row.runs) : element(document, "span", { class: "tag", "data-kind": "warning" }, text.none);
}

function proof(row: StudentRow): string {
  if (row.runs === 0) return "";
  if (row.campaign_runs === 0) return text.practice;
  return row.campaign_runs === row.runs ? text.campaign : text.both;
}

function verdict(row: StudentRow): string {
  if (row.runs === 0) return "";
  return row.runs_to_check > 0 ? text.toCheck(row.runs_to_check) : text.verified;
}

function shownVerdict(row: StudentRow, document: Document, checks: ChecksLink | undefined): string | Node {
  if (row.runs === 0) return "–";
  if (row.runs_to_check === 0 || checks === undefined) return element(document, "span", { class: "tag", "data-kind": row.runs_to_check > 0 ? "warning" : "success" }, verdict(row));
  const label = `${verdict(row)}${text.of(studentName(row))}`;
  return element(document, "a", { class: "tag", "data-kind": "warning", href: checks.address, "aria-label": label, onclick: () => checks.onFollow(row.student_id) }, verdict(row));
}

/** Sorts as text, and reads as a date in a spreadsheet. */
function isoDay(at: number | null): string {
  return at === null ? "" : new Date(at).toISOString().slice(0, 10);
}

function plain(value: string): string {
  return value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
