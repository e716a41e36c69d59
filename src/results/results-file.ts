import type { Design, EarlierAnswer } from "../engine/session.ts";
import type { Submission } from "../grading/submission.ts";

/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const RESULTS_VERSION = 1;

/** One run of a test, as raw events; the summary is a courtesy to the reader and is never trusted. */
export interface ResultsFile {
  readonly format: "palier-results";
  readonly version: 1;
  readonly run: RunHeader;
  readonly events: readonly ChainedEvent[];
  readonly summary: RunSummary;
}

export interface RunHeader {
  /** Random UUID of the session, the same in every export of it. */
  readonly id: string;
  /** Pseudonym given by the team (8 characters), or null in open practice. */
  readonly token: string | null;
  readonly campaign: { readonly id: string; readonly name: string } | null;
  /** Content release (`Release.id`) and engine version that drew the path. */
  readonly release: string;
  readonly engine: string;
  /** Unsigned 32-bit seed of the path. */
  readonly seed: number;
  /** The test design, verbatim. */
  readonly design: Design;
  /** What the student had met before this run, as "item" or "item#variant". */
  readonly seen: readonly string[];
  /** What was answered before and counted in the choice of questions; absent when the run starts anew. A team's score leaves it out. */
  readonly earlier?: readonly EarlierAnswer[];
  /** What the test was adapted to; absent when nothing was asked. */
  readonly accommodations?: Accommodations;
}

/** What a team asks for one student; it is applied by the test and read beside the results. */
export interface Accommodations {
  /** Time limits are multiplied, or taken away. */
  readonly time?: "x1.33" | "x1.5" | "untimed";
  readonly textSize?: 2 | 3;
  readonly spacing?: "wide";
  readonly readAloud?: boolean;
  /** Answers between two checkpoints, 1 to 9. */
  readonly checkpointEvery?: number;
}

/** 31 days: a question left open over the holidays still counts as one duration. */
export const LONGEST_DURATION_MS = 2_678_400_000;

/** What a student may say of a question: a mistake in it, unclear, a file that does not open, a right answer refused, something else. */
export const REPORTED_PROBLEMS = ["typo", "unclear", "file", "refused", "other"] as const;
export type ReportedProblem = (typeof REPORTED_PROBLEMS)[number];
export const MOST_REPORT_CHARACTERS = 300;

/** Times are in UTC with milliseconds, "2026-09-07T08:00:00.000Z", so that they compare as text; a duration is at most 31 days. */
export type SessionEvent =
  | { readonly kind: "started"; readonly at: string; readonly header: RunHeader }
  | {
      readonly kind: "answered";
      readonly at: string;
      readonly item: string;
      readonly variant: string;
      readonly submission: Submission;
      readonly correct: boolean;
      readonly durationMs: number;
      /** Seconds that the student added to the question's time limit; absent when none. */
      readonly addedSeconds?: number;
    }
  | { readonly kind: "checkpoint-passed"; readonly at: string }
  /** About a question, before its answer or after the end too; it weighs on no score and no path. */
  | {
      readonly kind: "reported";
      readonly at: string;
      readonly item: string;
      readonly variant: string;
      readonly problem: ReportedProblem;
      readonly text: string;
    }
  | { readonly kind: "ended"; readonly at: string; readonly reason: string };

/** `hash` = SHA-256 (hex) of the previous hash and the canonical JSON of the event; the first previous hash is 64 zeros. */
export type ChainedEvent = SessionEvent & { readonly hash: string };

export interface RunSummary {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly answered: number;
  readonly correct: number;
  readonly competences: readonly { readonly code: string; readonly level: number; readonly points: number }[];
}
