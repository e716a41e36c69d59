import { dashboard } from "../i18n/fr/dashboard.ts";
import { tableCsv } from "./csv.ts";
import { type Column, type TableOptions, dataTable } from "./data-table.ts";
import { element } from "./element.ts";
import { download, rasterPng, standaloneSvg } from "./exports.ts";

export interface ViewFrameOptions<Row> {
  readonly document: Document;
  /** Name of the exported files, without extension. */
  readonly name: string;
  readonly title: string;
  /** What the view shows, in a sentence or two. */
  readonly summary: string;
  /** How many answers of how many students are behind it. */
  readonly based: string;
  /** The queries that gave the rows, as they ran. */
  readonly sql: readonly string[];
  readonly columns: readonly Column<Row>[];
  /** All rows, for the CSV. */
  readonly rows: readonly Row[];
  /** The rows on screen; all of them when absent. */
  readonly shownRows?: readonly Row[];
  readonly sorting?: Pick<TableOptions, "sort" | "onSort">;
  /** Absent where the table is the view. */
  readonly chart?: { readonly draw: (width: number) => Element; readonly legend: Node; readonly display: "chart" | "table"; readonly onDisplay: (display: "chart" | "table") => void };
  /** The rows told otherwise than in a table, where no chart can. */
  readonly list?: { readonly build: () => Node; readonly display: "chart" | "table"; readonly onDisplay: (display: "chart" | "table") => void };
  /** What belongs above and below the body: a search, an order, pages. */
  readonly tools?: Node;
  readonly after?: Node | undefined;
  /** What is said where there is no row, when it is not the filters' doing. */
  readonly empty?: string;
}

const { views: text } = dashboard;

/** What every view has around it: title, summary, the number behind it, table twin, SQL, exports. */
export function viewFrame<Row>(options: ViewFrameOptions<Row>): HTMLElement {
  const { document, name, title, summary, based, sql, columns, rows, chart, list, tools, after } = options;
  const twin = chart ?? list;
  const body = element(document, "div", { class: "view-body" });
  if (rows.length === 0) body.append(element(document, "p", { class: "notice", "data-kind": "info" }, options.empty ?? text.empty));
  else if (chart?.display === "chart") body.append(chartBody(title, chart.draw, document), chart.legend);
  else if (list?.display === "chart") body.append(list.build());
  else body.append(dataTable(columns, options.shownRows ?? rows, { document, caption: title, ...options.sorting }));

  return element(
    document,
    "section",
    { class: "view stack", "aria-labelledby": `vue-${name}`, "data-view": name },
    element(
      document,
      "header",
      { class: "view-head" },
      element(document, "div", { class: "stack stack-tight" }, element(document, "h2", { id: `vue-${name}` }, title), element(document, "p", { class: "view-summary" }, summary)),
      element(document, "div", { class: "view-actions no-print" }, twin !== undefined && rows.length > 0 && displayChoice(twin, chart ? text.chart : text.list, document), exportMenu(options, () => body.querySelector("svg.plot"))),
    ),
    tools,
    body,
    after,
    element(document, "p", { class: "soft small view-based" }, based),
    element(document, "details", { class: "view-sql no-print" }, element(document, "summary", {}, text.sql), ...sql.map((query) => element(document, "pre", { tabindex: 0 }, element(document, "code", {}, query)))),
  );
}

/** Drawn at the width it is given, again when that changes, and for paper at the width of a sheet. */
function chartBody(title: string, draw: (width: number) => Element, document: Document): HTMLElement {
  const body = element(document, "div", { class: "view-chart", tabindex: 0, role: "region", "aria-label": text.scrollable(title) });
  const window = document.defaultView;
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    body.replaceChildren(draw(width));
  }).observe(body);
  const forPaper = (event: Event): void => {
    if (!body.isConnected) for (const type of ["beforeprint", "afterprint"]) window?.removeEventListener(type, forPaper);
    else if (drawn > 0) body.replaceChildren(draw(event.type === "beforeprint" ? paperWidth : drawn));
  };
  for (const type of ["beforeprint", "afterprint"]) window?.addEventListener(type, forPaper);
  return body;
}

/** An A4 sheet between its margins: 178 mm at 96 pixels an inch. */
const paperWidth = 673;

function displayChoice({ display, onDisplay }: Pick<NonNullable<ViewFrameOptions<unknown>["chart"]>, "display" | "onDisplay">, first: string, document: Document): HTMLElement {
  const choice = (value: "chart" | "table", label: string): HTMLElement =>
    element(document, "button", { class: "segment", type: "button", "aria-pressed": String(display === value), "data-display": value, onclick: () => onDisplay(value) }, label);
  return element(document, "div", { class: "segments", role: "group", "aria-label": text.showAs }, choice("chart", first), choice("table", text.table));
}

function exportMenu<Row>({ document, name, columns, rows }: ViewFrameOptions<Row>, findDrawing: () => Element | null): HTMLElement {
  const action = (label: string, run: () => void): HTMLElement => element(document, "button", { class: "menu-item", type: "button", onclick: run }, label);
  const items = element(document, "div", { class: "menu" }, action(text.csv, () => download(`palier-${name}.csv`, new Blob([tableCsv(columns, rows)], { type: "text/csv;charset=utf-8" }))));
  const menu = element(document, "details", { class: "menu-box" }, element(document, "summary", { class: "button", "data-kind": "secondary" }, text.exports), items);
  const onDrawing = (run: (drawing: Element) => void) => (): void => {
    const drawing = findDrawing();
    if (drawing !== null) run(drawing);
  };
  const svg = action(text.svg, onDrawing((drawing) => download(`palier-${name}.svg`, standaloneSvg(drawing))));
  const png = action(text.png, onDrawing((drawing) => void rasterPng(drawing).then((image) => download(`palier-${name}.png`, image))));
  items.append(svg, png, action(text.print, () => window.print()));
  menu.addEventListener("toggle", () => {
    for (const item of [svg, png]) item.hidden = findDrawing() === null;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  return menu;
}
