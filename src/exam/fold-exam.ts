import type { Submission } from "../grading/submission.ts";
import type { ExamEvent, ExamTime } from "./exam-answers.ts";

/** Where a candidate stands, from the events. */
export interface SatExam {
  readonly startedAt: string;
  /** The latest submission of each question that has one. */
  readonly answers: ReadonlyMap<string, { readonly variant: string; readonly submission: Submission }>;
  readonly reported: ReadonlySet<string>;
  readonly elapsedMs: number;
  readonly addedMinutes: number;
  readonly ended: { readonly at: string; readonly reason: "candidate" | "time" } | undefined;
}

/** The state of an exam is the fold of its events; throws when they do not begin with a start, which a parsed file does. */
export function foldExam(events: readonly ExamEvent[]): SatExam {
  const [first] = events;
  if (first?.kind !== "started") throw new Error("an exam begins with its start");
  const answers = new Map<string, { variant: string; submission: Submission }>();
  const reported = new Set<string>();
  let elapsedMs = 0;
  let addedMinutes = 0;
  let ended: SatExam["ended"];
  for (const event of events) {
    if (event.kind === "started") continue;
    elapsedMs = Math.max(elapsedMs, event.elapsedMs);
    switch (event.kind) {
      case "answered":
        if (event.submission.kind === "skip") answers.delete(event.item);
        else answers.set(event.item, { variant: event.variant, submission: event.submission });
        break;
      case "reported":
        reported.add(event.item);
        break;
      case "time-added":
        addedMinutes += event.minutes;
        break;
      case "ended":
        ended = { at: event.at, reason: event.reason };
        break;
      case "resumed":
        ended = undefined;
        break;
    }
  }
  return { startedAt: first.at, answers, reported, elapsedMs, addedMinutes, ended };
}

const FACTORS = { "x1.33": 4 / 3, "x1.5": 1.5 } as const;

/** The time that a candidate has, in milliseconds; Infinity when the clock is not theirs to watch. */
export function allowedMs(minutes: number, time: ExamTime, addedMinutes: number): number {
  if (time === "untimed") return Infinity;
  return Math.round((minutes * (time === null ? 1 : FACTORS[time]) + addedMinutes) * 60_000);
}
