import { recordRun, resultsFileName, type SummarisedScore } from "../results/record.ts";
import type { ChainedEvent, ResultsFile } from "../results/results-file.ts";
import { serializeResults } from "../results/serialize.ts";

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

export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address after the click: give it time before taking it away.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
