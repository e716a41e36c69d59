import { type Cells, type Computed, compute, formulaOf } from "./evaluate.ts";
import { formulaText, shifted } from "./formula.ts";
import { matcher } from "./functions.ts";
import { type Area, areaOf, cellName, columnName, isInside, parseArea, parseCell, spotsOf } from "./references.ts";
import type { SpreadsheetScene } from "./scene.ts";
import { compareValues, type Format, shown } from "./values.ts";

/** What a column lets through: some of its texts, or a criterion such as `>=45`. */
export type Filter = { readonly kind: "texts"; readonly texts: readonly string[] } | { readonly kind: "criterion"; readonly criterion: string };

export interface SortKey {
  readonly column: number;
  readonly descending: boolean;
}

export interface Sheet {
  readonly cells: Cells;
  /** Formats that someone chose, by cell. */
  readonly formats: Readonly<Record<string, Format>>;
  /** Filters, by column letter. */
  readonly filters: Readonly<Record<string, Filter>>;
}

export function sizeOf(scene: SpreadsheetScene): { readonly columns: number; readonly rows: number } {
  const widest = Math.max(...scene.rows.map((row) => row.length));
  return { columns: Math.max(scene.columns ?? widest + 1, widest), rows: Math.max(scene.height ?? scene.rows.length + 2, scene.rows.length) };
}

/** The table that is sorted and filtered, its titles in the first row. */
export function tableOf(scene: SpreadsheetScene): Area {
  const widest = Math.max(1, ...scene.rows.map((row) => row.length));
  return (scene.table && parseArea(scene.table)) || { from: { column: 0, row: 0 }, to: { column: widest - 1, row: scene.rows.length - 1 } };
}

export function textIn(sheet: Sheet, computed: Computed, cell: string): string {
  const value = computed.value(cell);
  return shown(value, sheet.formats[cell] ?? computed.natural(cell));
}

/** A typed text as it becomes some cells away. */
export function movedText(text: string, columns: number, rows: number): string {
  const formula = formulaOf(text);
  return formula === undefined || formula === "bad" ? text : `=${formulaText(shifted(formula, columns, rows))}`;
}

/** The same sheet with these cells typed anew; an empty text empties a cell. */
export function withCells(sheet: Sheet, typed: Readonly<Record<string, string>>): Sheet {
  const cells = { ...sheet.cells, ...typed };
  for (const [cell, text] of Object.entries(typed)) if (text === "") delete cells[cell];
  return sameRecord(cells, sheet.cells) ? sheet : { ...sheet, cells };
}

/** Copies a source over a target: once, or as many whole times as it fits. */
export function copied(sheet: Sheet, source: Area, target: Area): Sheet {
  const [width, height] = [source.to.column - source.from.column + 1, source.to.row - source.from.row + 1];
  const [wide, tall] = [target.to.column - target.from.column + 1, target.to.row - target.from.row + 1];
  const across = Math.max(1, Math.floor(wide / width)) * width;
  const down = Math.max(1, Math.floor(tall / height)) * height;
  const typed: Record<string, string> = {};
  const formats: Record<string, Format> = { ...sheet.formats };
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const from = { column: source.from.column + (column % width), row: source.from.row + (row % height) };
      const to = { column: target.from.column + column, row: target.from.row + row };
      typed[cellName(to)] = movedText(sheet.cells[cellName(from)] ?? "", to.column - from.column, to.row - from.row);
      const format = sheet.formats[cellName(from)];
      if (format) formats[cellName(to)] = format;
      else delete formats[cellName(to)];
    }
  }
  const next = withCells(sheet, typed);
  return sameRecord(formats, sheet.formats) ? next : { ...next, formats };
}

/** Rows of an area in another order, each formula following its row; what is empty goes last. Stable. */
export function sorted(sheet: Sheet, area: Area, keys: readonly SortKey[]): Sheet {
  const computed = compute(sheet.cells);
  const rows = Array.from({ length: area.to.row - area.from.row + 1 }, (_, index) => area.from.row + index);
  const order = rows.toSorted((left, right) => {
    for (const { column, descending } of keys) {
      const [first, second] = [computed.value(cellName({ column, row: left })), computed.value(cellName({ column, row: right }))];
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1;
      } else {
        const difference = compareValues(first, second);
        if (difference !== 0) return descending ? -difference : difference;
      }
    }
    return 0;
  });
  const typed: Record<string, string> = {};
  const formats: Record<string, Format> = { ...sheet.formats };
  order.forEach((from, index) => {
    const to = area.from.row + index;
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      const [source, target] = [cellName({ column, row: from }), cellName({ column, row: to })];
      typed[target] = movedText(sheet.cells[source] ?? "", 0, to - from);
      const format = sheet.formats[source];
      if (format) formats[target] = format;
      else delete formats[target];
    }
  });
  const next = withCells(sheet, typed);
  return next === sheet ? sheet : { ...next, formats };
}

/** Rows of the table that a filter hides, from 0. */
export function hiddenRows(scene: SpreadsheetScene, sheet: Sheet, computed: Computed): ReadonlySet<number> {
  const table = tableOf(scene);
  const hidden = new Set<number>();
  for (const [letter, filter] of Object.entries(sheet.filters)) {
    const column = letter.charCodeAt(0) - 65;
    const holds = filter.kind === "criterion" ? matcher(filter.criterion) : undefined;
    for (let row = table.from.row + 1; row <= table.to.row; row += 1) {
      const cell = cellName({ column, row });
      const passes = holds ? holds(computed.value(cell)) : filter.kind === "texts" && filter.texts.includes(textIn(sheet, computed, cell));
      if (!passes) hidden.add(row);
    }
  }
  return hidden;
}

/** Texts of a column of the table, title left out. */
export function columnTexts(scene: SpreadsheetScene, sheet: Sheet, computed: Computed, column: number): { readonly row: number; readonly text: string }[] {
  const { from, to } = tableOf(scene);
  return spotsOf(areaOf({ column, row: from.row + 1 }, { column, row: Math.max(from.row + 1, to.row) })).map((spot) => ({ row: spot.row, text: textIn(sheet, computed, cellName(spot)) }));
}

/** The rows of the table as single texts, to see whether any was cut apart. */
export function rowTexts(scene: SpreadsheetScene, sheet: Sheet): string[] {
  const { from, to } = tableOf(scene);
  const computed = compute(sheet.cells);
  return Array.from({ length: Math.max(0, to.row - from.row) }, (_, index) => from.row + 1 + index)
    .map((row) => spotsOf(areaOf({ column: from.column, row }, { column: to.column, row })).map((spot) => String(JSON.stringify(computed.value(cellName(spot))))).join("|"))
    .toSorted();
}

export function isTableColumn(scene: SpreadsheetScene, column: number): boolean {
  const { from, to } = tableOf(scene);
  return column >= from.column && column <= to.column;
}

export function isWorkCell(scene: SpreadsheetScene, cell: string): boolean {
  const spot = parseCell(cell);
  return spot !== undefined && (scene.work ?? []).some((area) => isInside(parseArea(area)!, spot));
}

export function letters(scene: SpreadsheetScene): string[] {
  const { from, to } = tableOf(scene);
  return Array.from({ length: to.column - from.column + 1 }, (_, index) => columnName(from.column + index));
}

function sameRecord<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
