import type { Column } from "./data-table.ts";

/** The table as French spreadsheets open it: semicolons, a byte order mark, decimal commas. */
export function tableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map((column) => column.value(row)))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value).replace(".", ",") : inert(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs a cell that begins like a formula: an apostrophe keeps it text. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
