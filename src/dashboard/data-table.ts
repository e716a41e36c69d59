import { dashboard } from "../i18n/fr/dashboard.ts";
import { element } from "./element.ts";

export type CellValue = string | number;

/** One column of a table, on screen and in its CSV. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What is sorted by, and written in a CSV. */
  readonly value: (row: Row) => CellValue;
  /** What is shown, where it is more than the value. */
  readonly show?: (row: Row, document: Document) => string | Node;
  readonly align?: "end";
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface TableOptions {
  readonly document: Document;
  readonly caption: string;
  /** Makes every header a button. */
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}

/** A plain table; the first column names the row. */
export function dataTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { document, caption, sort, onSort }: TableOptions): HTMLElement {
  const header = columns.map((column) => {
    const sorted = sort?.key === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
    const next = { key: column.key, descending: sorted === "ascending" };
    const title = onSort === undefined ? column.title : element(document, "button", { class: "sort-button", type: "button", "data-sort": column.key, onclick: () => onSort(next) }, column.title);
    return element(document, "th", { scope: "col", "aria-sort": sorted, "data-align": column.align }, title);
  });
  const body = rows.map((row) =>
    element(
      document,
      "tr",
      {},
      ...columns.map((column, index) => {
        const content = column.show?.(row, document) ?? String(column.value(row));
        return index === 0 ? element(document, "th", { scope: "row" }, content) : element(document, "td", { "data-align": column.align }, content);
      }),
    ),
  );
  const table = element(
    document,
    "table",
    { class: "table data-table" },
    element(document, "caption", {}, caption),
    element(document, "thead", {}, element(document, "tr", {}, ...header)),
    element(document, "tbody", {}, ...body),
  );
  return element(document, "div", { class: "table-wrap", tabindex: 0, role: "region", "aria-label": dashboard.views.scrollable(caption) }, table);
}

/** Numbers by value, text as French sorts it, equal rows in the order in which they came. */
export function sortedRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[], sort: Sort | undefined): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (sort === undefined || column === undefined) return rows;
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(column.value(a), column.value(b)));
}

const french = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });

function compare(a: CellValue, b: CellValue): number {
  return typeof a === "number" && typeof b === "number" ? a - b : french.compare(String(a), String(b));
}
