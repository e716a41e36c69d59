import Papa from "papaparse";
import type { RosterEntry } from "./collect.ts";
import { decodeText } from "./decode-text.ts";

export type RosterReading =
  | { readonly kind: "roster"; readonly entries: readonly RosterEntry[]; readonly skipped: readonly { readonly line: number; readonly reason: "no-token" | "no-name" }[] }
  | { readonly kind: "refused"; readonly reason: "roster-columns" | "roster-empty" | "roster-too-wide" };

const maximumColumns = 100;

/** Reads a class list with the columns jeton, nom, prénom and classe, in any order; other columns are dropped. */
export function readRoster(bytes: Uint8Array, stamp: string): RosterReading {
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  if ((text.slice(0, text.search(/\r?\n|$/)).match(/[;,\t|]/g)?.length ?? 0) >= maximumColumns) return { kind: "refused", reason: "roster-too-wide" };
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [";", ",", "\t", "|"], skipEmptyLines: "greedy" });
  const [header, ...lines] = data;
  if (header === undefined) return { kind: "refused", reason: "roster-empty" };
  const columns = columnPositions(header);
  if (columns === undefined) return { kind: "refused", reason: "roster-columns" };

  const entries: RosterEntry[] = [];
  const skipped: { line: number; reason: "no-token" | "no-name" }[] = [];
  for (const [index, cells] of lines.entries()) {
    const cell = (name: ColumnName): string => (cells[columns[name]] ?? "").trim().slice(0, 200);
    const token = cell("token").toUpperCase();
    if (token === "") skipped.push({ line: index + 2, reason: "no-token" });
    else if (cell("familyName") === "" && cell("givenName") === "") skipped.push({ line: index + 2, reason: "no-name" });
    else entries.push({ token, familyName: cell("familyName"), givenName: cell("givenName"), className: cell("className"), stamp });
  }
  return entries.length === 0 ? { kind: "refused", reason: "roster-empty" } : { kind: "roster", entries, skipped };
}

type ColumnName = "token" | "familyName" | "givenName" | "className";

const spellings: Readonly<Record<ColumnName, readonly string[]>> = {
  token: ["jeton", "token", "identifiant"],
  familyName: ["nom", "nom de famille"],
  givenName: ["prenom"],
  className: ["classe", "division"],
};

function columnPositions(header: readonly string[]): Readonly<Record<ColumnName, number>> | undefined {
  const names = header.map((name) => name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase());
  const position = (column: ColumnName): number => names.findIndex((name) => spellings[column].includes(name));
  const positions = { token: position("token"), familyName: position("familyName"), givenName: position("givenName"), className: position("className") };
  return Object.values(positions).includes(-1) ? undefined : positions;
}
