import type { RowOf } from "../../analytics/queries.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import type { Column } from "../data-table.ts";
import { element } from "../element.ts";
import { studentName } from "../student-name.ts";

export type CheckRow = RowOf<"runs-to-check">;

const { checks: text } = dashboard;

/** The runs that ask for a look, with every reason and what to do. */
export function checkColumns(): readonly Column<CheckRow>[] {
  return [
    { key: "student", title: dashboard.students.student, value: nameOf, show: (row, document) => element(document, "span", { tabindex: -1, "data-student": row.student_id }, nameOf(row)) },
    { key: "class", title: dashboard.students.class, value: (row) => row.class_name },
    { key: "started", title: text.startedAt, value: (row) => new Date(row.started_at).toISOString().slice(0, 16), show: (row) => dashboard.moment(row.started_at) },
    { key: "competence", title: text.competence, value: (row) => row.competence ?? "", show: (row) => row.competence ?? "–" },
    { key: "answers", title: dashboard.students.answers, value: (row) => row.answered, align: "end" },
    { key: "reason", title: text.reason, value: (row) => dashboard.report.checks(row.reason ?? "").join(" "), show: shownReasons },
  ];
}

function nameOf(row: CheckRow): string {
  return studentName({ ...row, last_run_at: row.started_at });
}

/** The gravest first; what often follows from it waits behind one click. */
function shownReasons(row: CheckRow, document: Document): string | Node {
  const [first = "", ...others] = dashboard.report.checks(row.reason ?? "");
  if (others.length === 0) return first;
  const list = element(document, "ul", { class: "cell-list" }, ...others.map((sentence) => element(document, "li", {}, sentence)));
  return element(document, "div", {}, first, element(document, "details", { class: "cell-more" }, element(document, "summary", {}, text.more(others.length)), list));
}
