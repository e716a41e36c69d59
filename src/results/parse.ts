import { checkResults } from "./check-results.ts";
import type { Problem } from "./checks.ts";
import { migrateResults } from "./migrations.ts";
import type { ResultsFile } from "./results-file.ts";
import { RESULTS_VERSION } from "./results-file.ts";
import { decodeUtf8 } from "./utf8.ts";

export type ResultsError =
  | { readonly kind: "not-results" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly maximumBytes: number }
  | { readonly kind: "too-new"; readonly version: number }
  | ({ readonly kind: "damaged" } & Problem);

export type ParsedResults = { readonly ok: true; readonly value: ResultsFile } | { readonly ok: false; readonly error: ResultsError };

/** Ten times the size of the longest run that a class could make. */
export const MAXIMUM_RESULTS_BYTES = 4 * 1024 * 1024;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseResults(bytes: Uint8Array): ParsedResults {
  if (bytes.length > MAXIMUM_RESULTS_BYTES) return refuse({ kind: "too-large", bytes: bytes.length, maximumBytes: MAXIMUM_RESULTS_BYTES });
  const text = decodeUtf8(bytes) ?? "";
  const file = readJson(text);
  if (file === undefined) return refuse(looksLikeResults(text) ? damaged("", "json") : { kind: "not-results" });
  if (!isResults(file)) return refuse({ kind: "not-results" });
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return refuse(damaged("/version", "known-version"));
  if (version > RESULTS_VERSION) return refuse({ kind: "too-new", version });
  const migrated = migrateResults(file, version);
  if (migrated === undefined) return refuse(damaged("/version", "known-version"));
  const problem = checkResults(migrated);
  if (problem) return refuse({ kind: "damaged", ...problem });
  return { ok: true, value: migrated as unknown as ResultsFile };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isResults(file: unknown): file is Readonly<Record<string, unknown>> {
  return typeof file === "object" && file !== null && "format" in file && file.format === "palier-results";
}

/** A file cut short is no longer JSON; its beginning still tells what it was. */
function looksLikeResults(text: string): boolean {
  return text.startsWith('{"events":[{"at":"') || text.includes('"palier-results"');
}

function damaged(path: Problem["path"], expected: Problem["expected"]): ResultsError {
  return { kind: "damaged", path, expected };
}

function refuse(error: ResultsError): ParsedResults {
  return { ok: false, error };
}
