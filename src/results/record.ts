import type { ChainedEvent, ResultsFile, RunHeader, RunSummary } from "./results-file.ts";
import { RESULTS_VERSION } from "./results-file.ts";

/** What the summary takes from the engine's score. */
export interface SummarisedScore {
  readonly competences: readonly {
    readonly code: string;
    readonly status: "measured" | "estimated";
    readonly level: number;
    readonly points: number;
  }[];
}

/** The results file of a run, ended or not; its summary lists the competences that the run measured. */
export function recordRun(header: RunHeader, events: readonly ChainedEvent[], score: SummarisedScore): ResultsFile {
  return {
    format: "palier-results",
    version: RESULTS_VERSION,
    run: header,
    events,
    summary: summariseRun(events, score),
  };
}

/** "palier-<campaign>-<competences>-<token or anonyme>-<day>.palier.json", safe on every file system. */
export function resultsFileName({ run, summary }: ResultsFile): string {
  const competences = run.design.scope.map((part) => part.competence);
  const subject = competences.length > 3 ? ["profil"] : competences;
  const parts = [run.campaign?.id, ...subject, run.token ?? "anonyme", summary.startedAt.slice(0, 10)];
  const name = parts.filter((part) => part !== undefined).join("-");
  return `palier-${name.replace(/[^A-Za-z0-9.-]/g, "-")}.palier.json`;
}

function summariseRun(events: readonly ChainedEvent[], score: SummarisedScore): RunSummary {
  const [first] = events;
  if (first?.kind !== "started") throw new Error("a run begins with its start");
  const answers = events.filter((event) => event.kind === "answered");
  return {
    startedAt: first.at,
    endedAt: events.findLast((event) => event.kind === "ended")?.at ?? null,
    answered: answers.length,
    correct: answers.filter((answer) => answer.correct).length,
    competences: score.competences
      .filter((competence) => competence.status === "measured")
      .map(({ code, level, points }) => ({ code, level, points })),
  };
}
