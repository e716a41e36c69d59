import { recordRun, resultsFileName, type SummarisedScore } from "../results/record.ts";
import type { ChainedEvent, ResultsFile } from "../results/results-file.ts";
import { serializeResults } from "../results/serialize.ts";

/** The results file of a session, whole or not; without the bank there is no score and the summary stays empty. */
export function resultsOf(events: readonly ChainedEvent[], score: SummarisedScore = { competences: [] }): ResultsFile {
  const first = events[0];
  if (first?.kind !== "started") throw new Error("a session begins with a started event");
  return recordRun(first.header, events, score);
}

/** Hands the file to the browser's downloads and returns its name. */
export function downloadResults(file: ResultsFile): string {
  const name = resultsFileName(file);
  const url = URL.createObjectURL(new Blob([serializeResults(file)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address after the click: give it time before taking it away.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

export async function copyResults(file: ResultsFile): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(new TextDecoder().decode(serializeResults(file)));
    return true;
  } catch {
    return false;
  }
}
