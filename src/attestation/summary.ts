import { canonicalJson } from "../results/canonical-json.ts";
import { exactly, hash, identifier, list, nullable, number, object, time, token, uuid, wholeNumber } from "../results/checks.ts";
import type { ResultsFile, RunSummary } from "../results/results-file.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";

/** What a results file comes down to. It proves nothing by itself: `lastHash` ties it to the file that does. */
export interface ResultsSummary {
  readonly format: "palier-summary";
  readonly version: 1;
  readonly run: string;
  readonly token: string | null;
  readonly campaign: string | null;
  readonly endedAt: string | null;
  readonly answered: number;
  readonly correct: number;
  readonly competences: RunSummary["competences"];
  readonly lastHash: string;
}

export function summaryOf({ run, events, summary }: ResultsFile): ResultsSummary {
  const { endedAt, answered, correct, competences } = summary;
  return { format: "palier-summary", version: 1, run: run.id, token: run.token, campaign: run.campaign?.id ?? null, endedAt, answered, correct, competences, lastHash: events.at(-1)?.hash ?? "" };
}

export function summaryBytes(summary: ResultsSummary): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(summary));
}

/** Opens bytes that anybody may have made. Never throws, keeps all or nothing. */
export function parseSummary(bytes: Uint8Array): ParsedFile<ResultsSummary, "not-summary"> {
  return parseVersionedFile(bytes, { format: "palier-summary", version: 1, maximumBytes: 16 * 1024, migrations: {}, check: (file) => summaryShape(file, ""), beginning: '{"answered":', foreign: "not-summary" });
}

const summaryShape = object<ResultsSummary>({
  format: exactly("palier-summary"),
  version: exactly(1),
  run: uuid,
  token: nullable(token),
  campaign: nullable(identifier),
  endedAt: nullable(time),
  answered: wholeNumber(0, 10_000),
  correct: wholeNumber(0, 10_000),
  competences: list(object<RunSummary["competences"][number]>({ code: identifier, level: wholeNumber(0, 8), points: number(0, 64) }), { most: 100 }),
  lastHash: hash,
});
