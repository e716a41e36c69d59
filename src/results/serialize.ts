import { canonicalJson } from "./canonical-json.ts";
import type { ResultsFile } from "./results-file.ts";
import { encodeUtf8 } from "./utf8.ts";

/** The bytes of a results file: canonical JSON in UTF-8, so that the same run always gives the same bytes. */
export function serializeResults(file: ResultsFile): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(file));
}
