import { type Addition, type CollectedRun, type Collection, addRoster, addRuns, effectiveRun } from "./collect.ts";
import type { FileSource } from "./file-source.ts";
import { readRoster } from "./read-roster.ts";
import { type ImportedFile, type Unpacked, isArchive } from "./unpack.ts";

/** What became of one file. */
export type ReportLine =
  | { readonly file: string; readonly outcome: Addition }
  | { readonly file: string; readonly outcome: "to-check" | "refused"; readonly reason: string }
  | { readonly file: string; readonly outcome: "roster"; readonly entries: number; readonly skipped: number };

/** What the results of one file come down to. */
export type Reading = { readonly kind: "run"; readonly run: CollectedRun } | { readonly kind: "refused"; readonly reason: string };

/** The slow work, done elsewhere: in web workers on the page, in the same thread in tests. */
export interface ImportWork {
  unpack(archive: ImportedFile): Promise<Unpacked>;
  /** One reading for each file, in the same order. */
  read(files: readonly ImportedFile[]): Promise<readonly Reading[]>;
  /** How many calls may run at once. */
  readonly lanes: number;
}

export interface ImportOptions {
  readonly work: ImportWork;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface Imported {
  readonly collection: Collection;
  readonly lines: readonly ReportLine[];
}

const largestFile = 20_000_000;
const largestArchive = 500_000_000;
const batchSize = 10;

/** Reads whatever was dropped and adds it to the collection; every file gets its line, and one bad file spoils no other. */
export async function importFiles(sources: readonly FileSource[], collection: Collection, options: ImportOptions): Promise<Imported> {
  const { files, lines } = await openSources(sources, options);
  const results = files.filter(isResults);
  const rosters = files.filter((file) => isRosterName(file.name) && !results.includes(file));
  const unexpected = files.filter((file) => !rosters.includes(file) && !results.includes(file));

  const withRoster = rosters.reduce((known, file) => {
    const reading = readRoster(file.bytes, `${file.modifiedAt} ${file.name}`);
    if (reading.kind === "refused") {
      lines.push({ file: file.name, outcome: "refused", reason: reading.reason });
      return known;
    }
    lines.push({ file: file.name, outcome: "roster", entries: reading.entries.length, skipped: reading.skipped.length });
    return addRoster(known, reading.entries);
  }, collection);

  for (const { name } of unexpected) lines.push({ file: name, outcome: "refused", reason: "unknown-kind" });
  const readings = await readAll(results, options);
  const runs = readings.flatMap((reading) => (reading.kind === "run" ? [reading.run] : []));
  const added = addRuns(withRoster, runs);
  let next = 0;
  for (const [index, reading] of readings.entries()) {
    const file = results[index]?.name ?? "";
    if (reading.kind === "refused") lines.push({ file, outcome: "refused", reason: reading.reason });
    else lines.push(runLine(file, reading.run, added.additions[next++] ?? "accepted", added.collection));
  }
  return { collection: added.collection, lines };
}

/** By name, or by its first sign: mail, ENT and phones rename what they carry (`….palier.json.txt`, `download`). */
function isResults({ name, bytes }: ImportedFile): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return /\.json$/i.test(name) || first === 0x7b;
}

/** Chosen files and the content of their archives, without what the systems leave behind. */
async function openSources(sources: readonly FileSource[], { work, signal }: ImportOptions): Promise<{ readonly files: readonly ImportedFile[]; readonly lines: ReportLine[] }> {
  const files: ImportedFile[] = [];
  const lines: ReportLine[] = [];
  for (const source of sources.filter(({ name }) => !isDebris(name))) {
    signal?.throwIfAborted();
    const refuse = (reason: string): number => lines.push({ file: source.name, outcome: "refused", reason });
    if (source.size > (/\.zip$/i.test(source.name) ? largestArchive : largestFile)) {
      refuse(/\.zip$/i.test(source.name) ? "archive-too-large" : "too-large");
      continue;
    }
    const bytes = await source.read().catch(() => undefined);
    if (bytes === undefined) {
      refuse("unreadable");
      continue;
    }
    const file = { name: source.name, bytes, modifiedAt: source.modifiedAt };
    if (!isArchive(file)) files.push(file);
    else {
      const { files: inside, refusals } = await work.unpack(file);
      for (const entry of inside) if (!isDebris(entry.name)) files.push(entry);
      for (const { name, reason } of refusals) lines.push({ file: name, outcome: "refused", reason });
    }
  }
  return { files, lines };
}

async function readAll(files: readonly ImportedFile[], { work, onProgress, signal }: ImportOptions): Promise<readonly Reading[]> {
  const readings = new Array<Reading>(files.length);
  let from = 0;
  let done = 0;
  onProgress?.(0, files.length);
  async function lane(): Promise<void> {
    while (from < files.length) {
      signal?.throwIfAborted();
      const start = from;
      from += batchSize;
      const batch = await work.read(files.slice(start, start + batchSize));
      for (const [index, reading] of batch.entries()) readings[start + index] = reading;
      done += batch.length;
      onProgress?.(done, files.length);
    }
  }
  await Promise.all(Array.from({ length: work.lanes }, lane));
  signal?.throwIfAborted();
  return readings;
}

function runLine(file: string, run: CollectedRun, addition: Addition, collection: Collection): ReportLine {
  if (addition === "duplicate" || addition === "older") {
    const versions = collection.runs.get(run.id);
    const reason = versions && effectiveRun(versions).reason;
    return addition === "older" && reason === "forked" ? { file, outcome: "to-check", reason } : { file, outcome: addition };
  }
  const versions = collection.runs.get(run.id);
  const counting = versions === undefined ? run : effectiveRun(versions);
  return counting.verdict === "to-check" ? { file, outcome: "to-check", reason: counting.reason ?? "" } : { file, outcome: addition };
}

function isRosterName(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}

/** What systems add to folders and archives, and nobody wants to hear about. */
function isDebris(name: string): boolean {
  return /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX(?:\/.*)?)$/i.test(name) || name.includes("__MACOSX/");
}
