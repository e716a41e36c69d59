import type { Problem } from "./checks.ts";
import { decodeUtf8 } from "./utf8.ts";

/** What tells one kind of file from another, and how it is checked. */
export interface FileKind<Foreign extends string> {
  /** Its field `format`. */
  readonly format: string;
  /** The version that this code writes. */
  readonly version: number;
  readonly maximumBytes: number;
  /** `migrations[n]` turns a file of version n into one of version n + 1; a version once published is never edited. */
  readonly migrations: Readonly<Record<number, (file: AnyFile) => AnyFile>>;
  /** The first departure from the current version's schema, if any. */
  readonly check: (file: unknown) => Problem | undefined;
  /** How a canonical file begins: cut short, it is no longer JSON, and still tells what it was. */
  readonly beginning: string;
  /** The name of the failure "something else altogether". */
  readonly foreign: Foreign;
}

export type FileError<Foreign extends string> =
  | { readonly kind: Foreign }
  | { readonly kind: "too-large"; readonly bytes: number; readonly maximumBytes: number }
  | { readonly kind: "too-new"; readonly version: number }
  | ({ readonly kind: "damaged" } & Problem);

export type ParsedFile<File, Foreign extends string> = { readonly ok: true; readonly value: File } | { readonly ok: false; readonly error: FileError<Foreign> };

type AnyFile = Readonly<Record<string, unknown>>;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseVersionedFile<File, Foreign extends string>(bytes: Uint8Array, kind: FileKind<Foreign>): ParsedFile<File, Foreign> {
  const refuse = (error: FileError<Foreign>): ParsedFile<File, Foreign> => ({ ok: false, error });
  const { maximumBytes } = kind;
  if (bytes.length > maximumBytes) return refuse({ kind: "too-large", bytes: bytes.length, maximumBytes });
  const text = decodeUtf8(bytes) ?? "";
  const file = readJson(text);
  if (file === undefined) return refuse(looksLike(text, kind) ? damaged("", "json") : { kind: kind.foreign });
  if (!isOfFormat(file, kind.format)) return refuse({ kind: kind.foreign });
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return refuse(damaged("/version", "known-version"));
  if (version > kind.version) return refuse({ kind: "too-new", version });
  const migrated = migrate(file, version, kind);
  if (migrated === undefined) return refuse(damaged("/version", "known-version"));
  const problem = kind.check(migrated);
  if (problem) return refuse({ kind: "damaged", ...problem });
  return { ok: true, value: migrated as unknown as File };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOfFormat(file: unknown, format: string): file is AnyFile {
  return typeof file === "object" && file !== null && "format" in file && file.format === format;
}

function looksLike(text: string, { beginning, format }: FileKind<string>): boolean {
  return text.startsWith(beginning) || text.includes(`"${format}"`);
}

function migrate(file: AnyFile, version: number, kind: FileKind<string>): AnyFile | undefined {
  if (version === kind.version) return file;
  const step = kind.migrations[version];
  return step === undefined ? undefined : migrate(step(file), version + 1, kind);
}

function damaged(path: Problem["path"], expected: Problem["expected"]): { readonly kind: "damaged" } & Problem {
  return { kind: "damaged", path, expected };
}
