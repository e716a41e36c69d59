import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";

/** One file to import, whatever it came in. */
export interface ImportedFile {
  /** Path inside the folder or archive, as a person would say it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO instant of the last change, which orders two class lists. */
  readonly modifiedAt: string;
}

export interface UnpackLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes for one compressed byte, once past the first 64 kB. */
  readonly ratio: number;
}

/** A run of 80 answers is 6 kB, twelvefold compressed; a school's year is 10 000 of them. */
export const unpackLimits: UnpackLimits = { entries: 50_000, entryBytes: 20_000_000, totalBytes: 1_000_000_000, ratio: 200 };

export type UnpackRefusal = "archive-damaged" | "archive-too-large" | "archive-too-many" | "archive-ratio" | "archive-too-deep" | "archive-empty";

export interface Unpacked {
  readonly files: readonly ImportedFile[];
  readonly refusals: readonly { readonly name: string; readonly reason: UnpackRefusal }[];
}

/** Opens a ZIP, and the ZIPs in it; bytes are counted while inflating, never believed from the headers. */
export function unpack(archive: ImportedFile, limits: UnpackLimits = unpackLimits): Unpacked {
  return unpackLevel(archive, limits, { bytes: 0, entries: 0 }, 0);
}

/** Office documents are ZIPs too, and are not ours to open. */
export function isArchive({ name, bytes }: ImportedFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05) && !/\.(?:xlsx|ods|docx|odt|pptx|odp|epub|apk|jar)$/i.test(name);
}

interface Spent {
  bytes: number;
  entries: number;
}

const chunkSize = 65_536;

function unpackLevel(archive: ImportedFile, limits: UnpackLimits, spent: Spent, depth: number): Unpacked {
  const files: ImportedFile[] = [];
  const refusals: { name: string; reason: UnpackRefusal }[] = [];
  const reason = inflate(archive, limits, spent, (file) => files.push(file));
  if (reason !== undefined) return { files: [], refusals: [{ name: archive.name, reason }] };

  const flat: ImportedFile[] = [];
  for (const file of files) {
    if (!isArchive(file)) flat.push(file);
    else if (depth > 0) refusals.push({ name: file.name, reason: "archive-too-deep" });
    else {
      const inner = unpackLevel(file, limits, spent, depth + 1);
      flat.push(...inner.files);
      refusals.push(...inner.refusals);
    }
  }
  return { files: flat, refusals };
}

/** Fills `emit` with the entries, or gives the reason why the whole archive is refused. */
function inflate(archive: ImportedFile, limits: UnpackLimits, spent: Spent, emit: (file: ImportedFile) => void): UnpackRefusal | undefined {
  let refusal: UnpackRefusal | undefined;
  let open = 0;
  let read = 0;
  let inflated = 0;

  const unzip = new Unzip((entry) => {
    if (entry.name.endsWith("/")) return;
    spent.entries += 1;
    if (spent.entries > limits.entries) refusal ??= "archive-too-many";
    if (refusal !== undefined) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    open += 1;
    entry.ondata = (error, chunk, final) => {
      if (error) refusal ??= "archive-damaged";
      if (refusal !== undefined) return;
      size += chunk.length;
      inflated += chunk.length;
      spent.bytes += chunk.length;
      if (inflated > chunkSize && inflated > read * limits.ratio) refusal = "archive-ratio";
      else if (size > limits.entryBytes || spent.bytes > limits.totalBytes) refusal = "archive-too-large";
      else {
        chunks.push(chunk);
        if (final) {
          open -= 1;
          emit({ name: `${archive.name}/${entry.name}`, bytes: joined(chunks, size), modifiedAt: archive.modifiedAt });
        }
      }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);

  try {
    for (let from = 0; from < archive.bytes.length && refusal === undefined; from += chunkSize) {
      const chunk = archive.bytes.subarray(from, from + chunkSize);
      read += chunk.length;
      unzip.push(chunk, from + chunkSize >= archive.bytes.length);
    }
  } catch {
    refusal ??= "archive-damaged";
  }
  if (refusal !== undefined) return refusal;
  if (open > 0 || !hasDirectory(archive.bytes)) return "archive-damaged";
  return spent.entries === 0 ? "archive-empty" : undefined;
}

/** The end record closes every whole ZIP; a download cut short has lost it. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06) return true;
  }
  return false;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
