import { type Addition, type CollectedRun, type Collection, addRoster, addRuns, countingRuns, runKey } from "./collect.ts";
import { embeddedResults, splitResults, workbookStrings } from "./embedded-results.ts";
import type { FileSource } from "./file-source.ts";
import { looksLikePix } from "./pix-export.ts";
import { type RosterReading, readRoster } from "./read-roster.ts";
import { MAXIMUM_RESULTS_BYTES, type ResultsError } from "../results/parse.ts";
import { type ImportedFile, type Unpacked, type UnpackRefusal, isArchive } from "./unpack.ts";

/** What became of one file. */
export type ReportLine =
  | { readonly file: string; readonly outcome: Exclude<Addition, "older"> }
  /** Left aside for a better version of the same run; `reason` says what is wrong with this one, if anything. */
  | { readonly file: string; readonly outcome: "older"; readonly reason: string | null }
  /** Kept, and not of the team's list or campaigns; `what` is the token or the campaign. */
  | { readonly file: string; readonly outcome: Stranger; readonly what: string }
  | { readonly file: string; readonly outcome: "to-check"; readonly reason: string }
  | { readonly file: string; readonly outcome: "refused"; readonly reason: Refusal }
  /** A key of the team, which opens the sealed files while the page lasts. */
  | { readonly file: string; readonly outcome: "key"; readonly fingerprint: string }
  | { readonly file: string; readonly outcome: "roster"; readonly entries: number; readonly skipped: number };

export type Stranger = "no-token" | "unknown-token" | "other-campaign";

/** What the team waits for; an empty set asks nothing. */
export interface Expected {
  readonly tokens: ReadonlySet<string>;
  readonly campaigns: ReadonlySet<string>;
}

export type Refusal = ResultsError | { readonly kind: FileRefusal };
export type FileRefusal = SealRefusal | "pix-orga" | "unreadable" | "unknown-kind" | Extract<RosterReading, { kind: "refused" }>["reason"] | UnpackRefusal;

/** Sealed for a team: no key was given, another is needed, the right one stayed closed, or the seal is broken; or a closed key itself. */
export type SealRefusal = "sealed" | "sealed-for-others" | "sealed-locked" | "sealed-damaged" | "key-file";

/** Takes the team's keys out of the files, and gives back as plain results those that they open. */
export type OpenSeals = (files: readonly ImportedFile[]) => Promise<{
  readonly files: readonly ImportedFile[];
  readonly lines: readonly ReportLine[];
  /** What sealed summaries say of runs whose files are not there. */
  readonly summaries: readonly { readonly file: string; readonly run: CollectedRun }[];
}>;

/** What the results of one file come down to. */
export type Reading = { readonly kind: "run"; readonly run: CollectedRun } | { readonly kind: "refused"; readonly reason: ResultsError };

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
  readonly openSeals?: OpenSeals;
  readonly expected?: Expected;
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
  const { files: found, lines } = await openSources(sources, options);
  const { files, lines: ofSeals, summaries } = (await options.openSeals?.(found)) ?? { files: found, lines: [], summaries: [] };
  lines.push(...ofSeals);
  const contents = files.map(contentOf);
  const [results, rosters, unknown] = (["results", "roster", "unknown"] as const).map((content) => files.filter((_, index) => contents[index] === content)) as [ImportedFile[], ImportedFile[], ImportedFile[]];

  const withRoster = rosters.reduce((known, file) => {
    if (looksLikePix(file.bytes)) {
      lines.push({ file: file.name, outcome: "refused", reason: { kind: "pix-orga" } });
      return known;
    }
    const reading = readRoster(file.bytes, `${file.modifiedAt} ${file.name}`);
    if (reading.kind === "refused") {
      lines.push({ file: file.name, outcome: "refused", reason: { kind: reading.reason } });
      return known;
    }
    lines.push({ file: file.name, outcome: "roster", entries: reading.entries.length, skipped: reading.skipped.length });
    return addRoster(known, reading.entries);
  }, collection);

  for (const { name } of unknown) lines.push({ file: name, outcome: "refused", reason: { kind: "unknown-kind" } });
  const named = summaries.map(({ file, run }): NamedReading => ({ file, kind: "run", run }));
  const readings = [...(await readAll(results, options)).map((reading, index): NamedReading => ({ ...reading, file: results[index]?.name ?? "" })), ...named];
  const runs = readings.flatMap((reading) => (reading.kind === "run" ? [reading.run] : []));
  const added = addRuns(withRoster, runs);
  const counting = new Map(countingRuns(added.collection).map((run) => [runKey(run), run]));
  let next = 0;
  for (const reading of readings) {
    if (reading.kind === "refused") lines.push({ file: reading.file, outcome: "refused", reason: reading.reason });
    else {
      const line = runLine(reading.file, reading.run, added.additions[next++] ?? "accepted", counting.get(runKey(reading.run)) ?? reading.run);
      lines.push(line.outcome === "accepted" || line.outcome === "replaced" ? (strangerLine(reading.file, reading.run, added.collection, options.expected) ?? line) : line);
    }
  }
  return { collection: added.collection, lines };
}

/** Chosen files and the content of their archives, without what the systems leave behind. */
async function openSources(sources: readonly FileSource[], { work, signal }: ImportOptions): Promise<{ readonly files: readonly ImportedFile[]; readonly lines: ReportLine[] }> {
  const files: ImportedFile[] = [];
  const lines: ReportLine[] = [];
  for (const source of sources.filter(({ name }) => !isDebris(name))) {
    signal?.throwIfAborted();
    const refuse = (reason: Refusal): number => lines.push({ file: source.name, outcome: "refused", reason });
    if (source.size > (/\.zip$/i.test(source.name) ? largestArchive : largestFile)) {
      refuse(/\.zip$/i.test(source.name) ? { kind: "archive-too-large" } : { kind: "too-large", bytes: source.size, maximumBytes: MAXIMUM_RESULTS_BYTES });
      continue;
    }
    const bytes = await source.read().catch(() => undefined);
    if (bytes === undefined) {
      refuse({ kind: "unreadable" });
      continue;
    }
    const file = { name: source.name, bytes, modifiedAt: source.modifiedAt };
    if (isWorkbook(file)) files.push(...splitResults(await stringsOf(file, work)));
    else if (!isArchive(file)) files.push(...splitResults(file));
    else {
      const { files: inside, refusals } = await work.unpack(file);
      for (const entry of inside) if (!isDebris(entry.name)) files.push(...splitResults(entry));
      for (const { name, reason } of refusals) lines.push({ file: name, outcome: "refused", reason: { kind: reason } });
    }
  }
  return { files, lines };
}

/** A report of an LMS saved as a workbook holds results in its strings; any other keeps its bytes, and is told apart by them. */
async function stringsOf(file: ImportedFile, work: ImportWork): Promise<ImportedFile> {
  const { files } = await work.unpack(file);
  const strings = workbookStrings(files);
  return embeddedResults(strings).length === 0 ? file : { ...file, bytes: new TextEncoder().encode(strings) };
}

function isWorkbook({ name, bytes }: ImportedFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && /\.(?:xlsx|ods)$/i.test(name);
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

/** `counting` is the version of the same run that counts from now on. */
function runLine(file: string, run: CollectedRun, addition: Addition, counting: CollectedRun): ReportLine {
  if (addition === "duplicate") return { file, outcome: addition };
  const isDoubtful = counting.verdict === "to-check";
  if (addition === "older" && !(isDoubtful && counting.reason === "forked")) return { file, outcome: addition, reason: run.reason };
  return isDoubtful ? { file, outcome: "to-check", reason: counting.reason ?? "" } : { file, outcome: addition as "accepted" | "replaced" };
}

/** Whose run it is not: nobody of the list's, or of no campaign that the team made. */
function strangerLine(file: string, { token, campaign }: CollectedRun, { roster }: Collection, expected: Expected | undefined): ReportLine | undefined {
  if (expected === undefined) return undefined;
  const { tokens, campaigns } = expected;
  if (tokens.size > 0 && token === null) return { file, outcome: "no-token", what: "" };
  if (tokens.size > 0 && token !== null && !tokens.has(token) && !roster.has(token)) return { file, outcome: "unknown-token", what: token };
  return campaigns.size > 0 && campaign !== null && !campaigns.has(campaign) ? { file, outcome: "other-campaign", what: campaign } : undefined;
}

type NamedReading = Reading & { readonly file: string };

/** By name, or by its first sign: mail, ENT and phones rename what they carry (`….palier.json.txt`, `download`). */
function contentOf({ name, bytes }: ImportedFile): "results" | "roster" | "unknown" {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  if (/\.json$/i.test(name) || first === 0x7b) return "results";
  return /\.(?:csv|tsv|txt)$/i.test(name) ? "roster" : "unknown";
}

/** What systems add to folders and archives, and nobody wants to hear about. */
function isDebris(name: string): boolean {
  return /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX(?:\/.*)?)$/i.test(name) || name.includes("__MACOSX/");
}
