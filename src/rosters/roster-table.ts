import type { TextEncoding } from "../analytics/decode-text.ts";
import type { UnpackRefusal } from "../analytics/unpack.ts";

/** What any list comes down to before its columns are understood: the same shape for every format. */
export interface RosterTable {
  readonly format: "text" | "xlsx" | "siecle";
  /** The sheet, or the file inside an archive; empty when there is no choice. */
  readonly name: string;
  readonly rows: readonly RosterRow[];
  /** What the reader itself left out, as the file calls it. */
  readonly dropped: readonly string[];
  readonly encoding?: TextEncoding;
  readonly separator?: Separator;
}

export interface RosterRow {
  /** Counted from 1, as an editor or a spreadsheet shows it; in SIECLE, the rank of the student. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The tool that made the list says that this student left the school. */
  readonly left?: true;
}

export type Separator = ";" | "\t" | "," | "|";

export type RosterRefusal = "empty" | "too-large" | "too-wide" | "too-long" | "damaged-workbook" | "damaged-xml" | "not-siecle" | "old-workbook" | "unknown-kind" | "too-slow" | UnpackRefusal;

export type RosterOpening = { readonly kind: "tables"; readonly tables: readonly [RosterTable, ...RosterTable[]] } | { readonly kind: "refused"; readonly reason: RosterRefusal };

/** A school has at most a few thousand students; a list has some thirty columns. */
export const rosterLimits = { bytes: 30_000_000, textBytes: 8_000_000, rows: 20_000, columns: 200, cell: 200 } as const;

export function refuse(reason: RosterRefusal): Extract<RosterOpening, { kind: "refused" }> {
  return { kind: "refused", reason };
}
