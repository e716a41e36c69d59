export type Cell = string | number;

export interface CsvOptions {
  readonly separator?: string;
  /** A byte order mark makes Excel read UTF-8. */
  readonly bom?: boolean;
  readonly decimalComma?: boolean;
}

export function csv(rows: readonly (readonly Cell[])[], { separator = ";", bom = true, decimalComma = true }: CsvOptions = {}): string {
  const written = (cell: Cell) => {
    const text = typeof cell === "number" && decimalComma ? String(cell).replace(".", ",") : String(cell);
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => `${row.map(written).join(separator)}\r\n`);
  return (bom ? "\uFEFF" : "") + lines.join("");
}
