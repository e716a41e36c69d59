import { type CollectedRun, type Collection, type RosterEntry, type RunVersions, runKey } from "./collect.ts";

const format = "palier-workspace";
const version = 1;

type Line =
  | { readonly format: string; readonly version: number; readonly lines: number }
  | { readonly roster: RosterEntry }
  | { readonly run: Omit<CollectedRun, "answers" | "reports"> & Partial<Pick<CollectedRun, "reports">>; readonly answers: readonly PackedAnswer[]; readonly others: RunVersions["others"] };

type PackedAnswer = readonly [item: string, skill: string | null, correct: 0 | 1 | null, skipped: 0 | 1, durationMs: number];

/** The collection as one compressed file: a header line, then one JSON line for each student of the roster and each run. */
export async function packWorkspace(collection: Collection): Promise<Blob> {
  const lines = collection.roster.size + collection.runs.size;
  const parts: string[] = [line({ format, version, lines })];
  for (const roster of collection.roster.values()) parts.push(line({ roster }));
  for (const { best, others } of collection.runs.values()) {
    const { answers, ...run } = best;
    parts.push(line({ run, others, answers: answers.map((answer) => [answer.item, answer.skill, packed(answer.correct), answer.skipped ? 1 : 0, answer.durationMs]) }));
  }
  return new Response(new Blob(parts).stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

/** The collection kept in a file of ours; undefined when it is not whole or comes from a newer version. */
export async function unpackWorkspace(file: Blob): Promise<Collection | undefined> {
  const runs = new Map<string, RunVersions>();
  const roster = new Map<string, RosterEntry>();
  let expected: number | undefined;
  try {
    for await (const text of textLines(file.stream().pipeThrough(new DecompressionStream("gzip")))) {
      const read = JSON.parse(text) as Line;
      if ("format" in read) {
        if (read.format !== format || read.version > version) return undefined;
        expected = read.lines;
      } else if ("roster" in read) roster.set(read.roster.token, read.roster);
      else runs.set(runKey(read.run), { best: { ...read.run, reports: read.run.reports ?? [], answers: read.answers.map(unpackAnswer) }, others: read.others });
    }
  } catch {
    return undefined;
  }
  return runs.size + roster.size === expected ? { runs, roster } : undefined;
}

function unpackAnswer([item, skill, correct, skipped, durationMs]: PackedAnswer): CollectedRun["answers"][number] {
  return { item, skill, correct: correct === null ? null : correct === 1, skipped: skipped === 1, durationMs };
}

function packed(correct: boolean | null): 0 | 1 | null {
  return correct === null ? null : correct ? 1 : 0;
}

function line(value: Line): string {
  return `${JSON.stringify(value)}\n`;
}

async function* textLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
