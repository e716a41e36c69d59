import { type FileError, type ParsedFile, parseVersionedFile } from "../versioned-file.ts";
import { checkNotebook } from "./check-notebook.ts";
import { makeNotebook, type Notebook, NOTEBOOK_VERSION } from "./notebook.ts";

export type NotebookError = FileError<"not-notebook">;
export type ParsedNotebook = ParsedFile<Notebook, "not-notebook">;

/** Some six school years of daily practice. */
export const MAXIMUM_NOTEBOOK_BYTES = 32 * 1024 * 1024;

/** Opens bytes that anybody may have made, as `parseResults` does; what they hold is put in order. */
export function parseNotebook(bytes: Uint8Array): ParsedNotebook {
  const parsed: ParsedNotebook = parseVersionedFile(bytes, {
    format: "palier-notebook",
    version: NOTEBOOK_VERSION,
    maximumBytes: MAXIMUM_NOTEBOOK_BYTES,
    migrations: {},
    check: checkNotebook,
    beginning: '{"format":"palier-notebook"',
    foreign: "not-notebook",
  });
  return parsed.ok ? { ok: true, value: makeNotebook(parsed.value.sessions, parsed.value.marks) } : parsed;
}
