import { type Problem, exactly, object } from "../results/checks.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { keptKey } from "./check-team.ts";
import type { KeptKey, KeyFile } from "./kept-key.ts";

export type KeyError = FileError<"not-key">;

/** A sealed key with its owner's name takes 900 bytes. */
const MAXIMUM_BYTES = 8 * 1024;

/** Opens the file of a key, that anybody may have made; never throws, keeps all or nothing. */
export function parseKey(bytes: Uint8Array): ParsedFile<KeyFile, "not-key"> {
  return parseVersionedFile(bytes, { format: "palier-key", version: 1, maximumBytes: MAXIMUM_BYTES, migrations: {}, check: checkKey, beginning: '{"format":"palier-key"', foreign: "not-key" });
}

export function serializeKey({ name, kind, key, madeAt, sealed }: KeptKey): Uint8Array<ArrayBuffer> {
  const file: KeyFile = { format: "palier-key", version: 1, name, kind, key, madeAt, ...(sealed !== undefined && { sealed }) };
  return new TextEncoder().encode(`${JSON.stringify(file)}\n`);
}

const shape = object<KeyFile>({ format: exactly("palier-key"), version: exactly(1), ...keptKey });

/** The first place where a file departs from schemas/key.schema.json, if any. */
function checkKey(file: unknown): Problem | undefined {
  return shape(file, "");
}
