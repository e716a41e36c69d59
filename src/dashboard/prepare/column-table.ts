import { prepare } from "../../i18n/fr/prepare.ts";
import type { ColumnRole } from "../../rosters/column-titles.ts";
import { type Columns, widthOf } from "../../rosters/guess-columns.ts";
import type { RosterTable } from "../../rosters/roster-table.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import { element } from "../element.ts";
import { checkOf, selectOf } from "./form-parts.ts";

const { review: text } = prepare;
const rowsShown = 5;

/** The first lines of a list, with a choice above each column. */
export function columnTable(document: Document, table: RosterTable, { titleRow, roles }: Columns, { onRole, onTitles }: { readonly onRole: (index: number, role: ColumnRole) => void; readonly onTitles: (hasTitles: boolean) => void }): HTMLElement {
  const width = widthOf(table);
  const titles = titleRow < 0 ? [] : (table.rows[titleRow]?.cells ?? []);
  const columns = Array.from({ length: width }, (_, index) => index);
  const options = Object.entries(text.roles);
  const heads = columns.map((index) => {
    const title = (titles[index] ?? "").trim().slice(0, 60);
    const select = selectOf(document, options, roles[index] ?? "none", (role) => onRole(index, role as ColumnRole));
    select.id = `colonne-${index}`;
    select.setAttribute("aria-label", text.column(index + 1, title));
    return element(document, "th", { scope: "col", "data-kept": String(roles[index] !== "none") }, title !== "" && element(document, "span", { class: "column-title" }, title), select);
  });
  const rows = table.rows.slice(titleRow + 1, titleRow + 1 + rowsShown).map(({ line, cells }) =>
    element(document, "tr", {}, element(document, "th", { scope: "row" }, String(line)), ...columns.map((index) => element(document, "td", { "data-kept": String(roles[index] !== "none") }, (cells[index] ?? "").slice(0, 80)))),
  );
  const body = element(
    document,
    "table",
    { class: "table column-table" },
    element(document, "caption", {}, text.columns),
    element(document, "thead", {}, element(document, "tr", {}, element(document, "th", { scope: "col" }, text.line), ...heads)),
    element(document, "tbody", {}, ...rows),
  );
  return element(
    document,
    "div",
    { class: "stack stack-tight" },
    table.format !== "siecle" && titleRow <= 0 && checkOf(document, "titres", text.titles, titleRow === 0, onTitles),
    element(document, "div", { class: "table-wrap", tabindex: 0, role: "region", "aria-label": dashboard.views.scrollable(text.columns) }, body),
  );
}
