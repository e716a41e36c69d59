import { canonicalJson } from "../canonical-json.ts";
import { encodeUtf8 } from "../utf8.ts";
import type { Notebook } from "./notebook.ts";

/** The bytes of a notebook: canonical JSON in UTF-8, so that the same history always gives the same bytes. */
export function serializeNotebook(notebook: Notebook): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(notebook));
}

/** "carnet-palier-2026-11-26-14h05.json", by the local time that the student reads on the clock. */
export function notebookFileName(localTime: string): string {
  return `carnet-palier-${localTime.slice(0, 10)}-${localTime.slice(11, 13)}h${localTime.slice(14, 16)}.json`;
}
