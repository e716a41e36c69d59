import type { ActivityModel, Facts } from "../activity.ts";
import { compute, formulaOf } from "./evaluate.ts";
import { formulaText, functionsOf } from "./formula.ts";
import { type Area, areaOf, cellName, parseArea, parseCell, spotsOf } from "./references.ts";
import type { SpreadsheetScene } from "./scene.ts";
import { columnTexts, copied, type Filter, hiddenRows, isTableColumn, isWorkCell, letters, rowTexts, type Sheet, type SortKey, sizeOf, sorted, tableOf, textIn, withCells } from "./table.ts";
import type { Format } from "./values.ts";

export type State = Sheet;

/** Areas are written as in a formula: `B2:B9`. */
export type Action =
  | { readonly kind: "type"; readonly cell: string; readonly text: string }
  | { readonly kind: "write"; readonly cell: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "clear"; readonly area: string }
  | { readonly kind: "copy"; readonly from: string; readonly to: string; readonly cut?: boolean }
  | { readonly kind: "fill"; readonly area: string; readonly direction: "down" | "right" }
  | { readonly kind: "format"; readonly area: string; readonly format: Format }
  | { readonly kind: "sort"; readonly area: string; readonly keys: readonly SortKey[] }
  | { readonly kind: "filter"; readonly column: string; readonly filter: Filter | null }
  | { readonly kind: "show-all" };

export const FORMATS: readonly Format[] = ["auto", "number", "euro", "percent", "date", "text"];
const LONGEST = 400;

export const model: ActivityModel<SpreadsheetScene, State, Action> = {
  start: (scene) => {
    const cells: Record<string, string> = {};
    scene.rows.forEach((line, row) => {
      line.forEach((value, column) => {
        const text = typeof value === "number" ? String(value).replace(".", ",") : (value ?? "");
        if (text !== "") cells[cellName({ column, row })] = text;
      });
    });
    const formats = Object.fromEntries(Object.entries(scene.formats ?? {}).flatMap(([area, format]) => spotsOf(parseArea(area)!).map((spot) => [cellName(spot), format])));
    return { cells, formats, filters: {} };
  },

  act: (scene, state, action) => {
    const area = (text: string) => within(scene, text);
    switch (action.kind) {
      case "type": {
        const target = area(action.cell);
        return target && fits(action.text) ? withCells(state, { [cellName(target.from)]: action.text }) : state;
      }
      case "write": {
        const target = area(action.cell);
        if (!target || !Array.isArray(action.rows)) return state;
        const typed = action.rows.slice(0, 200).flatMap((line, row) => (Array.isArray(line) ? line : []).slice(0, 26).map((text, column) => [cellName({ column: target.from.column + column, row: target.from.row + row }), text] as const));
        return withCells(state, Object.fromEntries(typed.filter(([cell, text]) => area(cell) && fits(text))));
      }
      case "clear": {
        const target = area(action.area);
        return target ? withCells(state, Object.fromEntries(spotsOf(target).map((spot) => [cellName(spot), ""]))) : state;
      }
      case "copy": {
        const [source, target] = [area(action.from), area(action.to)];
        if (!source || !target) return state;
        const all = { from: target.from, to: { column: Math.max(target.to.column, target.from.column + source.to.column - source.from.column), row: Math.max(target.to.row, target.from.row + source.to.row - source.from.row) } };
        if (!isOnSheet(scene, all)) return state;
        if (!action.cut) return copied(state, source, target);
        const kept = Object.fromEntries(spotsOf(source).map((spot) => [cellName({ column: target.from.column + spot.column - source.from.column, row: target.from.row + spot.row - source.from.row }), state.cells[cellName(spot)] ?? ""]));
        return withCells(state, { ...Object.fromEntries(spotsOf(source).map((spot) => [cellName(spot), ""])), ...kept });
      }
      case "fill": {
        const target = area(action.area);
        if (!target) return state;
        const first = action.direction === "down" ? { from: target.from, to: { ...target.to, row: target.from.row } } : { from: target.from, to: { ...target.to, column: target.from.column } };
        return copied(state, first, target);
      }
      case "format": {
        const target = area(action.area);
        if (!target || !FORMATS.includes(action.format)) return state;
        const formats = { ...state.formats };
        for (const spot of spotsOf(target)) {
          if (action.format === "auto") delete formats[cellName(spot)];
          else formats[cellName(spot)] = action.format;
        }
        return { ...state, formats };
      }
      case "sort": {
        const target = area(action.area);
        const keys = Array.isArray(action.keys) ? action.keys.filter(({ column }) => target && column >= target.from.column && column <= target.to.column) : [];
        return target && keys.length > 0 && keys.length < 4 ? sorted(state, target, keys) : state;
      }
      case "filter": {
        const spot = parseCell(`${action.column}1`);
        if (!spot || !isTableColumn(scene, spot.column)) return state;
        const filters = { ...state.filters };
        if (action.filter === null) delete filters[action.column];
        else if (isFilter(action.filter)) filters[action.column] = action.filter;
        else return state;
        return { ...state, filters };
      }
      case "show-all":
        return Object.keys(state.filters).length > 0 ? { ...state, filters: {} } : state;
      default:
        return state;
    }
  },

  facts: (scene, state) => {
    const computed = compute(state.cells);
    const start = model.start(scene);
    const { columns, rows } = sizeOf(scene);
    const cells = spotsOf({ from: { column: 0, row: 0 }, to: { column: columns - 1, row: rows - 1 } }).map(cellName);
    const hidden = hiddenRows(scene, state, computed);
    const table = tableOf(scene);
    const column = (letter: string, seen: boolean) => columnTexts(scene, state, computed, letter.charCodeAt(0) - 65).filter(({ row }) => !seen || !hidden.has(row)).map(({ text }) => text).join(" | ");
    const changed = [...new Set([...Object.keys(start.cells), ...Object.keys(state.cells)])].filter((cell) => start.cells[cell] !== state.cells[cell]);
    return {
      ...about("cell", cells, (cell) => textIn(state, computed, cell)),
      ...about("formula", cells, (cell) => formulaFact(state.cells[cell])),
      ...about("formula-kind", cells, (cell) => kindFact(state.cells[cell])),
      ...Object.fromEntries((scene.whatIf ?? []).map(({ name, set, show }) => {
        const tried = withCells(state, set);
        return [`whatif:${name}`, textIn(tried, compute(tried.cells), show)];
      })),
      ...about("order", letters(scene), (letter) => column(letter, false)),
      ...about("visible", letters(scene), (letter) => column(letter, true)),
      "visible-rows": String(table.to.row - table.from.row - hidden.size),
      filtered: Object.keys(state.filters).toSorted().join(" ") || "aucune",
      "rows-kept": yesNo(JSON.stringify(rowTexts(scene, start)) === JSON.stringify(rowTexts(scene, state))),
      "others-changed": yesNo(changed.some((cell) => !isWorkCell(scene, cell))),
    };
  },
};

export function isOnSheet(scene: SpreadsheetScene, { from, to }: Area): boolean {
  const { columns, rows } = sizeOf(scene);
  return from.column >= 0 && from.row >= 0 && to.column < columns && to.row < rows;
}

function within(scene: SpreadsheetScene, text: unknown): Area | undefined {
  const found = typeof text === "string" ? parseArea(text) : undefined;
  return found && isOnSheet(scene, found) ? areaOf(found.from, found.to) : undefined;
}

function fits(text: unknown): text is string {
  return typeof text === "string" && text.length <= LONGEST;
}

function isFilter(filter: Filter): boolean {
  return (filter.kind === "texts" && Array.isArray(filter.texts) && filter.texts.every((text) => typeof text === "string")) || (filter.kind === "criterion" && fits(filter.criterion));
}

function formulaFact(text: string | undefined): string {
  const formula = formulaOf(text);
  return formula === undefined ? "aucune" : formula === "bad" ? "illisible" : `=${formulaText(formula)}`;
}

function kindFact(text: string | undefined): string {
  const formula = formulaOf(text);
  if (formula === undefined) return "aucune";
  return formula === "bad" ? "illisible" : functionsOf(formula).join("+") || "calcul";
}

function about(word: string, subjects: readonly string[], say: (subject: string) => string): Facts {
  return Object.fromEntries(subjects.map((subject) => [`${word}:${subject}`, say(subject)]));
}

function yesNo(value: boolean): string {
  return value ? "oui" : "non";
}
