import type { RowOf } from "../../analytics/queries.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import type { Column } from "../data-table.ts";
import { element } from "../element.ts";
import { studentName } from "../student-name.ts";

export interface ProgressData {
  /** In the order of the list. */
  readonly students: readonly RowOf<"students">[];
  readonly progress: readonly RowOf<"progress">[];
}

const { handedIn: text } = dashboard;

/** The tests that somebody handed in, the most common first. */
export function testsOf({ progress }: ProgressData): readonly string[] {
  const counts = new Map<string, number>();
  for (const { test } of progress) counts.set(test, (counts.get(test) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)).map(([test]) => test);
}

/** One row a student, one column a test: the day of the last run, or that it is missing. */
export function progressColumns(data: ProgressData): readonly Column<RowOf<"students">>[] {
  const tests = testsOf(data);
  const cells = new Map(data.progress.map((row) => [`${row.student_id} ${row.test}`, row]));
  const done = doneOf(data);
  return [
    { key: "student", title: dashboard.students.student, value: studentName },
    { key: "class", title: dashboard.students.class, value: (student) => student.class_name },
    { key: "done", title: text.done, value: (student) => done.get(student.student_id) ?? 0, show: (student) => text.share(done.get(student.student_id) ?? 0, tests.length), align: "end" },
    ...tests.map((test): Column<RowOf<"students">> => {
      const found = (student: RowOf<"students">): RowOf<"progress"> | undefined => cells.get(`${student.student_id} ${test}`);
      return { key: test, title: test, value: (student) => said(found(student)), show: (student, document) => shown(found(student), document) };
    }),
  ];
}

/** Whoever misses the most comes first, in the order of the list. */
export function mostMissingFirst(data: ProgressData): readonly RowOf<"students">[] {
  const done = doneOf(data);
  return data.students.toSorted((a, b) => (done.get(a.student_id) ?? 0) - (done.get(b.student_id) ?? 0));
}

export function progressSummary(data: ProgressData): string {
  const tests = testsOf(data).length;
  const done = doneOf(data);
  const counts = data.students.map((student) => done.get(student.student_id) ?? 0);
  return text.summary(data.students.length, tests, counts.filter((count) => count === tests && tests > 0).length, counts.filter((count) => count === 0).length);
}

function doneOf({ progress }: ProgressData): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { student_id } of progress) counts.set(student_id, (counts.get(student_id) ?? 0) + 1);
  return counts;
}

/** Sorts as text, and reads as a date in a spreadsheet. */
function said(row: RowOf<"progress"> | undefined): string {
  return row === undefined ? "" : new Date(row.last_run_at).toISOString().slice(0, 10);
}

function shown(row: RowOf<"progress"> | undefined, document: Document): string | Node {
  if (row === undefined) return element(document, "span", { class: "tag", "data-kind": "warning" }, text.missing);
  return row.ended_runs > 0 ? dashboard.date(row.last_run_at) : text.unfinished(row.last_run_at);
}
