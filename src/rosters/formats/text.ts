import Papa from "papaparse";
import type { TextEncoding } from "../../analytics/decode-text.ts";
import { type RosterOpening, type RosterRow, type Separator, refuse, rosterLimits } from "../roster-table.ts";

/** A CSV, a TSV, or lines that were pasted: Pronote, ONDE and a spreadsheet's cells all come this way. */
export function readText(text: string, { name = "", encoding }: { readonly name?: string; readonly encoding?: TextEncoding } = {}): RosterOpening {
  const content = text.replace(/^\uFEFF/, "");
  if (content.trim() === "") return refuse("empty");
  const separator = separatorOf(content);
  const rows: RosterRow[] = [];
  let line = 1;
  let refusal: "too-wide" | "too-long" | undefined;
  Papa.parse<string[]>(content, {
    delimiter: separator,
    step({ data }, parser) {
      if (data.length > rosterLimits.columns) refusal = "too-wide";
      else if (rows.length >= rosterLimits.rows) refusal = "too-long";
      if (refusal !== undefined) return parser.abort();
      rows.push({ line, cells: data });
      line += 1 + data.reduce((total, cell) => total + (cell.match(/\n/g)?.length ?? 0), 0);
    },
  });
  if (refusal !== undefined) return refuse(refusal);
  return { kind: "tables", tables: [{ format: "text", name, rows: withoutEmptyEnd(rows), dropped: [], separator, ...(encoding && { encoding }) }] };
}

/** The separator that most of the first lines have: of two alike commas come last, since they also part the groups of a cell. */
function separatorOf(content: string): Separator {
  const lines = content.slice(0, 20_000).split(/\r\n?|\n/).filter((line) => line.trim() !== "").slice(0, 20);
  const separators: readonly Separator[] = ["\t", ";", "|", ","];
  const counts = separators.map((separator) => lines.filter((line) => line.includes(separator)).length);
  const most = Math.max(...counts);
  return most * 2 < lines.length ? ";" : (separators[counts.indexOf(most)] ?? ";");
}

function withoutEmptyEnd(rows: readonly RosterRow[]): readonly RosterRow[] {
  return rows.slice(0, rows.findLastIndex(({ cells }) => cells.some((cell) => cell.trim() !== "")) + 1);
}
