import { columnName, escapeXml } from "../formats/sheet.ts";
import { INK } from "./frame.ts";

export interface SheetFigure {
  /** Texts of the cells, row by row from A1; numbers written in French. */
  readonly rows: readonly (readonly string[])[];
  /** The selected cell, such as D2, and what the formula bar shows. */
  readonly selected: string;
  readonly formula: string;
  readonly columnWidth?: number;
  /** Background of single cells. */
  readonly fills?: Readonly<Record<string, string>>;
}

const ROW = 34;
const GUTTER = 34;
const TOP = 48;

/** A drawn spreadsheet: formula bar, column letters, row numbers, cells. */
export function sheetFigure({ rows, selected, formula, columnWidth = 108, fills = {} }: SheetFigure): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = GUTTER + columns * columnWidth + 1;
  const height = TOP + ROW * (rows.length + 1) + 1;
  const cells = rows.flatMap((row, rank) => row.map((text, column) => cell(text, column, rank)));
  const letters = Array.from({ length: columns }, (_, column) => box(GUTTER + column * columnWidth, TOP, columnWidth, "#e8edf4") + label(columnName(column), GUTTER + (column + 0.5) * columnWidth, TOP, "middle"));
  const numbers = rows.map((_, rank) => box(0, TOP + ROW * (rank + 1), GUTTER, "#e8edf4") + label(String(rank + 1), GUTTER / 2, TOP + ROW * (rank + 1), "middle"));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="17" fill="${INK}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<rect x="0.5" y="4.5" width="76" height="34" fill="#fff" stroke="#9aa3b5"/>${label(selected, 38, 4, "middle")}
<rect x="84.5" y="4.5" width="${width - 85}" height="34" fill="#fff" stroke="#9aa3b5"/>${label(formula, 94, 4, "start")}
${letters.join("")}${numbers.join("")}
${cells.join("\n")}
</svg>
`;

  function cell(text: string, column: number, rank: number): string {
    const address = `${columnName(column)}${rank + 1}`;
    const x = GUTTER + column * columnWidth;
    const y = TOP + ROW * (rank + 1);
    const isNumber = /^[\d=−-]/.test(text) && !text.startsWith("=");
    const frame = address === selected ? `<rect x="${x + 1.5}" y="${y + 1.5}" width="${columnWidth - 2}" height="${ROW - 2}" fill="none" stroke="#2f5d9b" stroke-width="3"/>` : "";
    return box(x, y, columnWidth, fills[address] ?? "#ffffff") + (isNumber ? label(text, x + columnWidth - 8, y, "end") : label(text, x + 8, y, "start")) + frame;
  }
}

function box(x: number, y: number, width: number, fill: string): string {
  return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width}" height="${ROW}" fill="${fill}" stroke="#c3c9d5"/>`;
}

function label(text: string, x: number, y: number, anchor: "start" | "middle" | "end"): string {
  return text ? `<text x="${x}" y="${y + 23}" text-anchor="${anchor}">${escapeXml(text)}</text>` : "";
}
