import type { Submission } from "../grading/submission.ts";
import type { Accommodations, ReportedProblem } from "../results/results-file.ts";
import type { ExamQuestion } from "./assemble-exam.ts";

/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const EXAM_ANSWERS_VERSION = 1;

/** What a candidate did, as raw events. It holds no name, and no right answer is known where it is written. */
export interface ExamAnswers {
  readonly format: "palier-exam-answers";
  readonly version: 1;
  readonly session: string;
  readonly candidate: string;
  readonly events: readonly ChainedExamEvent[];
}

/** Times are UTC by the device; `elapsedMs` is the time with the exam on screen, from the start. */
export type ExamEvent =
  | { readonly kind: "started"; readonly at: string; readonly session: string; readonly candidate: string; readonly device: string }
  /** The latest answer to a question counts; "skip" takes an answer back. */
  | { readonly kind: "answered"; readonly at: string; readonly elapsedMs: number; readonly item: string; readonly variant: string; readonly submission: Submission }
  | { readonly kind: "reported"; readonly at: string; readonly elapsedMs: number; readonly item: string; readonly variant: string; readonly problem: ReportedProblem; readonly text: string }
  /** Taken up again, here or elsewhere, with one of the codes of the supervisor's sheet. */
  | { readonly kind: "resumed"; readonly at: string; readonly elapsedMs: number; readonly code: string; readonly device: string }
  | { readonly kind: "time-added"; readonly at: string; readonly elapsedMs: number; readonly code: string; readonly minutes: number }
  | { readonly kind: "ended"; readonly at: string; readonly elapsedMs: number; readonly reason: "candidate" | "time" };

/** Chained as the events of a results file. */
export type ChainedExamEvent = ExamEvent & { readonly hash: string };

export type ExamTime = NonNullable<Accommodations["time"]> | null;

/** One candidate's questions, in order, and time. */
export interface CandidatePaper {
  readonly token: string;
  readonly time: ExamTime;
  readonly questions: readonly ExamQuestion[];
}
