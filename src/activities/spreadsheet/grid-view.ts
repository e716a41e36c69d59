import { spreadsheet } from "../../i18n/fr/activities/spreadsheet.ts";
import { element } from "../dom.ts";
import { compute } from "./evaluate.ts";
import { type Area, areaName, areaOf, cellName, columnName, isInside, type Spot } from "./references.ts";
import type { SpreadsheetScene } from "./scene.ts";
import { hiddenRows, type Sheet, sizeOf, tableOf, textIn } from "./table.ts";
import { isFault } from "./values.ts";

/** What is selected: from the active cell to the other corner. */
export interface Selection {
  readonly active: Spot;
  readonly corner: Spot;
}

/** What the grid tells: a selection, a wish to edit, a reference shown while a formula is typed, a fill by dragging. */
export interface GridEvents {
  readonly select: (selection: Selection, focus: boolean) => void;
  readonly edit: (text: string | undefined) => void;
  /** True when the cell was taken into the formula in the making. */
  readonly pick: (area: Area, again: boolean) => boolean;
  readonly fill: (area: Area) => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

export interface GridView {
  readonly element: HTMLElement;
  readonly update: (sheet: Sheet) => void;
  readonly mark: (selection: Selection) => void;
  readonly cell: (spot: Spot) => HTMLTableCellElement;
  readonly isHidden: (row: number) => boolean;
}

const DEFAULT_WIDTH = 9;

/** The table of cells, built once and changed in place; an ARIA grid with one tab stop. */
export function gridView(scene: SpreadsheetScene, events: GridEvents): GridView {
  const { columns, rows } = sizeOf(scene);
  const table = tableOf(scene);
  const cells: HTMLTableCellElement[][] = [];
  const lines: HTMLTableRowElement[] = [];
  let hidden: ReadonlySet<number> = new Set();
  let current: Selection = { active: { column: 0, row: 0 }, corner: { column: 0, row: 0 } };
  let dragging: "select" | "pick" | "fill" | undefined;
  let dragStart: Spot = current.active;
  let pointer = "mouse";

  const heads = Array.from({ length: columns }, (_, column) =>
    element("th", { scope: "col", role: "columnheader", "aria-colindex": column + 2, onpointerdown: (event: PointerEvent) => pressHead(event, { column, row: 0 }, { column, row: rows - 1 }) }, columnName(column)));
  for (let row = 0; row < rows; row += 1) {
    cells.push(Array.from({ length: columns }, (_, column) =>
      element("td", { role: "gridcell", tabindex: -1, "data-key": cellName({ column, row }), "aria-colindex": column + 2, class: column === table.from.column - 1 ? "edge" : "" })));
    lines.push(element(
      "tr",
      { role: "row", "aria-rowindex": row + 2 },
      element("th", { scope: "row", role: "rowheader", "aria-colindex": 1, onpointerdown: (event: PointerEvent) => pressHead(event, { column: 0, row }, { column: columns - 1, row }) }, String(row + 1)),
      ...cells[row]!,
    ));
    if (row === table.from.row) lines[row]!.classList.add("titles");
  }
  const handle = element("span", { class: "handle", "aria-hidden": "true" });
  const widths = Array.from({ length: columns }, (_, column) => {
    const col = element("col", {});
    col.style.inlineSize = `${scene.widths?.[columnName(column)] ?? DEFAULT_WIDTH}ch`;
    return col;
  });
  const grid = element(
    "table",
    {
      class: "grid",
      role: "grid",
      "aria-label": spreadsheet.grid,
      "aria-multiselectable": "true",
      "aria-rowcount": rows + 1,
      "aria-colcount": columns + 1,
      onpointerdown: (event: PointerEvent) => {
        pointer = event.pointerType;
        if (pointer === "mouse") press(event);
      },
      // A finger that scrolls selects nothing: only a tap ends in a click.
      onclick: (event: MouseEvent) => {
        if (pointer !== "mouse") press(event);
      },
      // The focus goes where we put it, so that a formula in the making is not left.
      onmousedown: (event: MouseEvent) => {
        if (spotOf(event.target) && !(event.target as Element).closest(".cell-editor")) event.preventDefault();
      },
      onpointermove: (event: PointerEvent) => drag(event),
      onpointerup: () => release(),
      onfocusin: (event: FocusEvent) => follow(event),
      ondblclick: (event: Event) => spotOf(event.target) && events.edit(undefined),
      onkeydown: (event: KeyboardEvent) => events.keydown(event),
    },
    element("colgroup", {}, element("col", { class: "numbers" }), ...widths),
    element("thead", {}, element("tr", { role: "row", "aria-rowindex": 1 }, element("td", { class: "corner" }), ...heads)),
    element("tbody", {}, ...lines),
  );
  const scroll = element("div", { class: "scroll", "data-key": "scroll" }, grid);

  function spotOf(target: EventTarget | null): Spot | undefined {
    const cell = target instanceof Element ? target.closest("td[role=gridcell]") : null;
    const row = lines.indexOf(cell?.parentElement as HTMLTableRowElement);
    const column = row < 0 ? -1 : cells[row]!.indexOf(cell as HTMLTableCellElement);
    return column < 0 ? undefined : { column, row };
  }

  /** A screen reader may put the focus on any cell: it becomes the active one. */
  function follow({ target }: FocusEvent) {
    const spot = target instanceof HTMLTableCellElement ? spotOf(target) : undefined;
    if (spot && (spot.column !== current.active.column || spot.row !== current.active.row)) events.select({ active: spot, corner: spot }, false);
  }

  function press(event: MouseEvent) {
    const isMouse = pointer === "mouse";
    if (event.target === handle && isMouse) {
      dragging = "fill";
      return;
    }
    const spot = spotOf(event.target);
    if (!spot || event.button !== 0 || (event.target as Element).closest(".cell-editor")) return;
    dragStart = spot;
    if (events.pick(areaOf(spot, spot), false)) {
      dragging = isMouse ? "pick" : undefined;
      return;
    }
    const again = !isMouse && spot.column === current.active.column && spot.row === current.active.row;
    dragging = isMouse ? "select" : undefined;
    events.select(event.shiftKey ? { active: current.active, corner: spot } : { active: spot, corner: spot }, true);
    if (again) events.edit(undefined);
  }

  /** The cell under the pointer, wherever it was pressed. */
  function drag(event: PointerEvent) {
    if (!dragging) return;
    if (event.buttons === 0) {
      dragging = undefined;
      return;
    }
    const root = grid.getRootNode() as ShadowRoot;
    const spot = spotOf(root.elementFromPoint(event.clientX, event.clientY));
    if (!spot) return;
    if (dragging === "pick") events.pick(areaOf(dragStart, spot), true);
    else if (dragging === "select") events.select({ active: dragStart, corner: spot }, false);
    else {
      const { from, to } = areaOf(current.active, current.corner);
      const isDown = spot.row - to.row >= spot.column - to.column;
      const wanted = areaOf(from, isDown ? { column: to.column, row: Math.max(to.row, spot.row) } : { column: Math.max(to.column, spot.column), row: to.row });
      paintFill(wanted);
    }
  }

  let wantedFill: Area | undefined;
  function paintFill(area: Area | undefined) {
    wantedFill = area;
    for (const [row, line] of cells.entries()) for (const [column, cell] of line.entries()) cell.classList.toggle("filling", area !== undefined && isInside(area, { column, row }));
  }

  function release() {
    if (dragging === "fill" && wantedFill) events.fill(wantedFill);
    paintFill(undefined);
    dragging = undefined;
  }

  function pressHead(event: PointerEvent, from: Spot, to: Spot) {
    if (event.button !== 0) return;
    event.preventDefault();
    if (!events.pick(areaOf(from, to), false)) events.select({ active: from, corner: to }, true);
  }

  return {
    element: scroll,
    cell: ({ column, row }) => cells[row]![column]!,
    isHidden: (row) => hidden.has(row),
    update: (sheet) => {
      const computed = compute(sheet.cells);
      hidden = hiddenRows(scene, sheet, computed);
      for (const [row, line] of cells.entries()) {
        lines[row]!.hidden = hidden.has(row);
        for (const [column, cell] of line.entries()) {
          const name = cellName({ column, row });
          const value = computed.value(name);
          const text = textIn(sheet, computed, name);
          if (cell.dataset["text"] !== text) {
            cell.dataset["text"] = text;
            const holder = [...cell.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
            if (holder) holder.nodeValue = text;
            else cell.prepend(text);
          }
          cell.classList.toggle("number", typeof value === "number" || typeof value === "boolean");
          cell.classList.toggle("fault", isFault(value));
        }
      }
      for (const [column, head] of heads.entries()) {
        const isFiltered = Object.hasOwn(sheet.filters, columnName(column));
        head.classList.toggle("filtered", isFiltered);
        if (isFiltered) head.setAttribute("aria-label", spreadsheet.filter.marked(columnName(column)));
        else head.removeAttribute("aria-label");
      }
    },
    mark: (selection) => {
      const area = areaOf(selection.active, selection.corner);
      cells[current.active.row]![current.active.column]!.tabIndex = -1;
      current = selection;
      for (const [row, line] of cells.entries()) {
        for (const [column, cell] of line.entries()) {
          const chosen = isInside(area, { column, row });
          if (chosen) cell.setAttribute("aria-selected", "true");
          else cell.removeAttribute("aria-selected");
          cell.classList.toggle("active", column === selection.active.column && row === selection.active.row);
        }
        lines[row]!.firstElementChild!.classList.toggle("chosen", row >= area.from.row && row <= area.to.row);
      }
      for (const [column, head] of heads.entries()) head.classList.toggle("chosen", column >= area.from.column && column <= area.to.column);
      cells[selection.active.row]![selection.active.column]!.tabIndex = 0;
      cells[area.to.row]![area.to.column]!.append(handle);
      grid.setAttribute("data-area", areaName(area));
    },
  };
}
