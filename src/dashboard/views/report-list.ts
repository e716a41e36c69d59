import type { RowOf } from "../../analytics/queries.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import type { Column } from "../data-table.ts";
import { element } from "../element.ts";

export type ReportRow = RowOf<"reports">;

const { reports: text } = dashboard;

/** The problems reported with questions, a row each. */
export function reportColumns(): readonly Column<ReportRow>[] {
  return [
    { key: "item", title: text.item, value: (row) => row.item },
    { key: "variant", title: text.variant, value: (row) => row.variant },
    { key: "problem", title: text.problem, value: (row) => text.problems(row.problem) },
    { key: "text", title: text.text, value: (row) => row.text, show: (row, document) => element(document, "bdi", {}, row.text === "" ? "–" : row.text) },
    { key: "class", title: dashboard.students.class, value: (row) => row.class_name },
    { key: "reported", title: text.reportedAt, value: (row) => new Date(row.reported_at).toISOString().slice(0, 16), show: (row) => dashboard.moment(row.reported_at) },
  ];
}

/** The same by question, the most reported first: how often each problem, then what was written. */
export function reportList(rows: readonly ReportRow[], document: Document): HTMLElement {
  const entries = mostFirst(rows, ({ item }) => item);
  return element(document, "ul", { class: "report-list", role: "list" }, ...entries.map(([item, reports]) => entry(item, reports, document)));
}

function entry(item: string, reports: readonly ReportRow[], document: Document): HTMLElement {
  const counts = mostFirst(reports, ({ problem }) => problem);
  const written = reports.filter((report) => report.text.trim() !== "");
  return element(
    document,
    "li",
    { class: "card" },
    element(document, "h3", {}, element(document, "code", {}, item)),
    element(document, "ul", { class: "cluster", role: "list" }, ...counts.map(([problem, found]) => element(document, "li", { class: "tag" }, text.counted(text.problems(problem), found.length)))),
    written.length > 0 && element(document, "ul", { class: "cell-list" }, ...written.map((report) => element(document, "li", {}, text.quote(report.variant), element(document, "bdi", {}, report.text)))),
  );
}

/** Groups by key, the largest first; equal ones stay in the order in which they came. */
function mostFirst(rows: readonly ReportRow[], keyOf: (row: ReportRow) => string): readonly (readonly [string, readonly ReportRow[]])[] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => [key, rows.filter((row) => keyOf(row) === key)] as const).toSorted(([, one], [, other]) => other.length - one.length);
}
