import Papa from "papaparse";
import { decodeText } from "../analytics/decode-text.ts";
import { MOST_PIX_RESULTS, type PixResult } from "./pix-result.ts";
import { nameKey, plain, tidy } from "./plain-text.ts";

export type PixReading = { readonly kind: "read"; readonly results: readonly PixResult[]; readonly skipped: number } | { readonly kind: "refused"; readonly reason: PixRefusal };
export type PixRefusal = "too-large" | "not-pix" | "no-competence" | "empty";

/** What a competence is called, to find its code. */
export interface NamedCompetence {
  readonly code: string;
  readonly name: string;
}

const MOST_BYTES = 20_000_000;
const MOST_COLUMNS = 2000;

/** Reads the CSV that Pix Orga gives for a campaign, assessment or profile collection; columns are known by their titles. */
export function readPix(bytes: Uint8Array, competences: readonly NamedCompetence[]): PixReading {
  if (bytes.length > MOST_BYTES) return { kind: "refused", reason: "too-large" };
  const { data } = Papa.parse<string[]>(decodeText(bytes).replace(/^\uFEFF/, ""), { delimitersToGuess: [";", ",", "\t"], skipEmptyLines: "greedy", preview: MOST_PIX_RESULTS + 1 });
  const [header = [], ...lines] = data;
  const columns = columnsOf(header, competences);
  if (columns === undefined) return { kind: "refused", reason: "not-pix" };
  if (columns.competences.length === 0) return { kind: "refused", reason: "no-competence" };
  const results = lines.flatMap((cells) => resultOf(cells, columns) ?? []);
  return results.length === 0 ? { kind: "refused", reason: "empty" } : { kind: "read", results, skipped: lines.length - results.length };
}

/** Adds lines to those known: one for each student of a campaign, the one shared last; any order gives the same. */
export function mergePix(known: readonly PixResult[], added: readonly PixResult[]): readonly PixResult[] {
  const byStudent = new Map<string, PixResult>();
  for (const result of [...known, ...added]) {
    const key = [result.kind, result.campaignId, nameKey(result), plain(result.className)].join("|");
    const other = byStudent.get(key);
    if (other === undefined || rank(result) > rank(other)) byStudent.set(key, result);
  }
  return [...byStudent].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
}

interface Columns {
  readonly kind: PixResult["kind"];
  readonly at: Readonly<Record<"campaignId" | "campaign" | "familyName" | "givenName" | "className" | "sharedOn" | "total", number>>;
  readonly competences: readonly { readonly code: string; readonly column: number }[];
}

function columnsOf(header: readonly string[], competences: readonly NamedCompetence[]): Columns | undefined {
  if (header.length > MOST_COLUMNS) return undefined;
  const titles = header.map(plain);
  const find = (...names: readonly string[]): number => titles.findIndex((title) => names.includes(title));
  const kind = find("nombre de pix total") >= 0 ? "profile" : "assessment";
  const at = {
    campaignId: find("id campagne"),
    campaign: find("nom de la campagne"),
    familyName: find("nom du participant"),
    givenName: find("prenom du participant"),
    className: find("classe", "groupe"),
    sharedOn: find("date de l envoi", "date du partage"),
    total: kind === "profile" ? find("nombre de pix total") : titles.findIndex((title) => /^maitrise de l ensemble des acquis du profil/.test(title)),
  };
  if ([at.campaignId, at.familyName, at.givenName, at.sharedOn].includes(-1)) return undefined;
  const prefix = kind === "profile" ? "niveau pour la competence " : "de maitrise des acquis de la competence ";
  return { kind, at, competences: competences.flatMap(({ code, name }) => [titles.indexOf(`${prefix}${plain(name)}`)].filter((column) => column >= 0).map((column) => ({ code, column }))) };
}

function resultOf(cells: readonly string[], { kind, at, competences }: Columns): PixResult | undefined {
  const cell = (name: keyof Columns["at"], most = 200): string => tidy(cells[at[name]] ?? "", most);
  const [familyName, givenName] = [cell("familyName"), cell("givenName")];
  if (familyName === "" && givenName === "") return undefined;
  const shared = /^\d{4}-\d\d-\d\d/.exec(cell("sharedOn"))?.[0] ?? null;
  const most = kind === "profile" ? 8 : 1;
  const known = competences.flatMap(({ code, column }) => {
    const value = numberOf(cells[column]);
    return value === null || value > most ? [] : [[code, value] as const];
  });
  return { kind, campaignId: cell("campaignId", 40), campaign: cell("campaign"), familyName, givenName, className: cell("className"), sharedOn: shared, total: numberOf(cells[at.total]), competences: Object.fromEntries(known) };
}

function numberOf(cell: string | undefined): number | null {
  const text = (cell ?? "").trim().replace(",", ".");
  return /^\d{1,5}(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

function rank(result: PixResult): string {
  return `${result.sharedOn ?? ""} ${JSON.stringify(result)}`;
}
