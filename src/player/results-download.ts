import { recordRun, resultsFileName, type SummarisedScore } from "../results/record.ts";
import type { ChainedEvent, ResultsFile } from "../results/results-file.ts";
import { serializeResults } from "../results/serialize.ts";
import { downloadFile } from "./download-file.ts";

/** The results file of a session, whole or not; without the bank there is no score and the summary stays empty. */
export function resultsOf(events: readonly ChainedEvent[], score: SummarisedScore = { competences: [] }): ResultsFile {
  const first = events[0];
  if (first?.kind !== "started") throw new Error("a session begins with a started event");
  return recordRun(first.header, events, score);
}

/** Hands the student's own copy to the browser's downloads. */
export function downloadResults(file: ResultsFile): void {
  downloadFile(resultsFileName(file), serializeResults(file));
}
