import type { ReportLine, Stranger } from "../analytics/import-files.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { type Column, dataTable } from "./data-table.ts";
import { element } from "./element.ts";

const { report: text } = dashboard;
const shownLines = 200;

/** What became of each file: first in one sentence, then the lines that ask for something, then all. */
export function importReport(lines: readonly ReportLine[], { document, onClose }: { readonly document: Document; readonly onClose: () => void }): HTMLElement {
  const counts: Record<string, number> = {};
  for (const { outcome } of lines) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const attention = lines.filter(asksForAttention);
  const sentence = text.summary(counts);
  return element(
    document,
    "section",
    { class: "import-report stack no-print", "aria-labelledby": "rapport" },
    element(
      document,
      "header",
      { class: "view-head" },
      element(document, "h2", { id: "rapport", tabindex: -1 }, text.title),
      element(document, "button", { class: "button", "data-kind": "quiet", type: "button", onclick: onClose }, text.close),
    ),
    element(document, "p", { class: "notice", "data-kind": attention.length === 0 ? "success" : "warning" }, element(document, "span", {}, `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`)),
    attention.length > 0 && linesTable(attention, text.attention, document),
    lines.length > attention.length && element(document, "details", {}, element(document, "summary", {}, text.showAll(lines.length)), linesTable(lines, text.title, document)),
  );
}

/** An altered copy of a run that is there is left aside, and worth a word with the student. */
function asksForAttention(line: ReportLine): boolean {
  return line.outcome === "refused" || line.outcome === "to-check" || isStranger(line.outcome) || (line.outcome === "older" && line.reason !== null);
}

function linesTable(lines: readonly ReportLine[], caption: string, document: Document): HTMLElement {
  const table = dataTable(columns, lines.slice(0, shownLines), { document, caption });
  if (lines.length > shownLines) table.append(element(document, "p", { class: "soft small table-note" }, text.truncated(lines.length - shownLines)));
  return table;
}

const columns: readonly Column<ReportLine>[] = [
  { key: "file", title: text.file, value: (line) => line.file },
  { key: "outcome", title: text.outcome, value: (line) => text.outcomes[line.outcome], show: (line, document) => element(document, "span", { class: "tag", "data-kind": kind(line) }, text.outcomes[line.outcome]) },
  { key: "detail", title: text.detail, value: detail },
];

function kind({ outcome }: ReportLine): string | undefined {
  if (outcome === "refused") return "error";
  if (outcome === "to-check" || isStranger(outcome)) return "warning";
  return outcome === "accepted" || outcome === "replaced" || outcome === "roster" || outcome === "key" ? "success" : undefined;
}

function detail(line: ReportLine): string {
  switch (line.outcome) {
    case "accepted":
      return "";
    case "replaced":
      return text.replacedDetail;
    case "duplicate":
      return text.duplicateDetail;
    case "older":
      return line.reason === null ? text.olderDetail : `${text.alteredDetail} ${firstCheck(line.reason)}`;
    case "no-token":
    case "unknown-token":
    case "other-campaign":
      return text.strangers[line.outcome](line.what);
    case "key":
      return text.keyDetail(line.fingerprint);
    case "roster":
      return text.rosterDetail(line.entries, line.skipped);
    case "to-check":
      return firstCheck(line.reason);
    case "refused":
      return text.refusal(line.reason);
  }
}

function isStranger(outcome: ReportLine["outcome"]): outcome is Stranger {
  return outcome in text.strangers;
}

/** The gravest; the list of runs to check has the others. */
function firstCheck(codes: string): string {
  const [first = "", ...others] = text.checks(codes);
  return others.length === 0 ? first : `${first} (${dashboard.checks.more(others.length)})`;
}
