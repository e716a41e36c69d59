import { readSealedFile } from "../../attestation/sealed-file.ts";
import { readSealed, type SealedNotebook } from "../../attestation/sealed-notebook.ts";
import { makeNotebook, type Notebook } from "../../results/notebook/notebook.ts";
import { MAXIMUM_NOTEBOOK_BYTES, type NotebookError, type ParsedNotebook, parseNotebook } from "../../results/notebook/parse-notebook.ts";
import { parseResults } from "../../results/parse.ts";

export type ReadNotebook =
  | { readonly kind: "notebook"; readonly notebook: Notebook }
  /** Needs its passphrase. */
  | { readonly kind: "sealed"; readonly sealed: SealedNotebook }
  | { readonly kind: "refused"; readonly error: ReadingError };

export type ReadingError =
  | NotebookError
  /** Results that a team alone can open. */
  | { readonly kind: "sealed-for-team" }
  | { readonly kind: "wrong-passphrase" }
  /** The code that unseals could not be fetched. */
  | { readonly kind: "offline" };

/** Sealing takes 4 characters for 3 bytes, and a few more. */
const MAXIMUM_FILE_BYTES = 1.4 * MAXIMUM_NOTEBOOK_BYTES;

/** Reads a file that anybody may have made; nothing on the device changes. */
export async function readNotebookFile(file: Blob): Promise<ReadNotebook> {
  if (file.size > MAXIMUM_FILE_BYTES) return refused({ kind: "too-large", bytes: file.size, maximumBytes: MAXIMUM_NOTEBOOK_BYTES });
  try {
    return readNotebook(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A key was pulled out, or the file deleted, since it was chosen.
    return refused(DAMAGED);
  }
}

export function readNotebook(bytes: Uint8Array): ReadNotebook {
  const forTeam = readSealedFile(bytes, "palier-results");
  if (forTeam && forTeam !== "damaged") return refused({ kind: "sealed-for-team" });
  const sealed = readSealed(bytes);
  if (sealed === "damaged") return refused(DAMAGED);
  if (sealed) return { kind: "sealed", sealed };
  const parsed = parseStudentFile(bytes);
  return parsed.ok ? { kind: "notebook", notebook: parsed.value } : refused(parsed.error);
}

export async function unseal(sealed: SealedNotebook, passphrase: string): Promise<ReadNotebook> {
  const code = await import("../../attestation/seal-notebook.ts").catch(() => undefined);
  if (!code) return refused({ kind: "offline" });
  const opened = await code.openSealedNotebook(sealed, passphrase);
  if (opened.ok) return readNotebook(opened.bytes);
  return refused(opened.error === "damaged" ? DAMAGED : { kind: "wrong-passphrase" });
}

const DAMAGED: ReadingError = { kind: "damaged", path: "", expected: "json" };

/** A student who kept only the results of a passage gets that passage back. */
function parseStudentFile(bytes: Uint8Array): ParsedNotebook {
  const notebook = parseNotebook(bytes);
  if (notebook.ok || notebook.error.kind !== "not-notebook") return notebook;
  const results = parseResults(bytes);
  if (results.ok) return { ok: true, value: makeNotebook([{ events: results.value.events }], []) };
  return results.error.kind === "not-results" || results.error.kind === "too-large" ? notebook : { ok: false, error: results.error };
}

function refused(error: ReadingError): ReadNotebook {
  return { kind: "refused", error };
}
