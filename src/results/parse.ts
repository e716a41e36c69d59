import { checkResults } from "./check-results.ts";
import { RESULTS_VERSION, type ResultsFile } from "./results-file.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "./versioned-file.ts";

export type ResultsError = FileError<"not-results">;
export type ParsedResults = ParsedFile<ResultsFile, "not-results">;

/** Ten times the size of the longest run that a class could make. */
export const MAXIMUM_RESULTS_BYTES = 4 * 1024 * 1024;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseResults(bytes: Uint8Array): ParsedResults {
  return parseVersionedFile(bytes, {
    format: "palier-results",
    version: RESULTS_VERSION,
    maximumBytes: MAXIMUM_RESULTS_BYTES,
    migrations: {},
    check: checkResults,
    beginning: '{"events":[{"at":"',
    foreign: "not-results",
  });
}
