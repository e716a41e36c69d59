/** A formula carries its value, so that a reader that does not compute still shows it. */
export type SheetCell = string | number | null | { readonly formula: string; readonly value: number | string } | { readonly date: string };

export interface Sheet {
  readonly name: string;
  /** First row is the header. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hidden?: boolean;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Column letters: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}
