import type { Selection } from "./grid-view.ts";
import type { Spot } from "./references.ts";

/** What a key asks of the grid when no cell is being edited. */
export type Wish =
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "edit"; readonly text: string | undefined }
  | { readonly kind: "clear" | "down" | "right" };

interface Bounds {
  readonly columns: number;
  readonly rows: number;
  readonly isHidden: (row: number) => boolean;
  /** Last cell that holds something. */
  readonly end: Spot;
}

const PAGE = 10;

/** Keys of the ARIA grid pattern, and those of spreadsheets; undefined leaves the key to the browser. */
export function wishOf(event: KeyboardEvent, { active, corner }: Selection, bounds: Bounds): Wish | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const control = ctrlKey || metaKey;
  if (altKey) return undefined;
  const base = shiftKey ? corner : active;
  const go = (spot: Spot | undefined): Wish | undefined => spot && { kind: "select", selection: shiftKey ? { active, corner: spot } : { active: spot, corner: spot } };
  const step = (columns: number, rows: number): Spot => {
    let row = base.row + rows;
    while (rows !== 0 && row > 0 && row < bounds.rows - 1 && bounds.isHidden(row)) row += Math.sign(rows);
    const column = Math.max(0, Math.min(bounds.columns - 1, base.column + columns));
    row = Math.max(0, Math.min(bounds.rows - 1, row));
    return { column, row: bounds.isHidden(row) ? base.row : row };
  };
  switch (key) {
    case "ArrowUp":
      return go(control ? { ...base, row: 0 } : step(0, -1));
    case "ArrowDown":
      return go(control ? { ...base, row: base.row < bounds.end.row ? bounds.end.row : bounds.rows - 1 } : step(0, 1));
    case "ArrowLeft":
      return go(control ? { ...base, column: 0 } : step(-1, 0));
    case "ArrowRight":
      return go(control ? { ...base, column: base.column < bounds.end.column ? bounds.end.column : bounds.columns - 1 } : step(1, 0));
    case "Home":
      return go({ column: 0, row: control ? 0 : base.row });
    case "End":
      return go(control ? bounds.end : { ...base, column: bounds.columns - 1 });
    case "PageUp":
      return go(step(0, -PAGE));
    case "PageDown":
      return go(step(0, PAGE));
    case "Enter":
    case "F2":
      return control ? undefined : { kind: "edit", text: undefined };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case " ":
      if (control) return { kind: "select", selection: { active: { ...active, row: 0 }, corner: { column: corner.column, row: bounds.rows - 1 } } };
      if (shiftKey) return { kind: "select", selection: { active: { ...active, column: 0 }, corner: { column: bounds.columns - 1, row: corner.row } } };
      return { kind: "edit", text: "" };
  }
  if (control) {
    const letter = key.toLowerCase();
    if (letter === "a") return { kind: "select", selection: { active: { column: 0, row: 0 }, corner: bounds.end } };
    return letter === "d" ? { kind: "down" } : letter === "r" ? { kind: "right" } : undefined;
  }
  return [...key].length === 1 ? { kind: "edit", text: key } : undefined;
}
