/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const GRADED_EXAM_VERSION = 1;

/** What the team concludes of one candidate's exam, with what it rests on: all that an attestation may say. It holds no name. */
export interface GradedExam {
  readonly format: "palier-graded-exam";
  readonly version: 1;
  /** The candidate's token. */
  readonly candidate: string;
  readonly sitting: Sitting;
  /** Content and engine that the score was computed with. */
  readonly release: string;
  readonly engine: string;
  readonly highestReachableLevel: number;
  /** Every competence of the framework, in its order. */
  readonly competences: readonly GradedCompetence[];
  /** Sum of the points of the competences. */
  readonly points: number;
  /** Items left out of the score, for every candidate who met them. */
  readonly neutralised: readonly string[];
  /** What a person has to look at before the jury decides; empty when nothing was found. */
  readonly doubts: readonly ExamDoubt[];
  /** "to-review" until the jury has decided; an attestation says what was "validated", and nothing else. */
  readonly status: "to-review" | "validated" | "cancelled";
  /** All that was decided about this exam, oldest first. */
  readonly decisions: readonly ExamDecision[];
}

/** The exam as it was sat. Times are by the candidate's device, UTC. */
export interface Sitting {
  readonly session: string;
  readonly name: string;
  readonly room: string;
  readonly opens: string;
  readonly closes: string;
  readonly startedAt: string;
  /** Null when the exam was cut short. */
  readonly endedAt: string | null;
  /** Time with the exam on screen. */
  readonly elapsedMs: number;
  readonly asked: number;
  readonly answered: number;
  /** The end code of the answers that were graded, and whether the supervisor noted the same. */
  readonly endCode: string | null;
  readonly endCodeNoted: "same" | "other" | "none";
}

export interface GradedCompetence {
  readonly code: string;
  /** The level that practice gave, which the exam had to confirm; null when it was not in the exam. */
  readonly claimed: { readonly level: number; readonly points: number } | null;
  readonly outcome: "confirmed" | "lowered" | "not-certified" | "not-assessed";
  /** The level and the points that stand; 0 when nothing is certified. */
  readonly level: number;
  readonly points: number;
  /** What the exam's answers alone tell; null when the competence was not in the exam. */
  readonly estimate: CompetenceEstimate | null;
  /** Questions of the competence that count, and right answers to them. */
  readonly asked: number;
  readonly correct: number;
}

export interface CompetenceEstimate {
  /** 0 … 8 × highest reachable level, rounded. */
  readonly points: number;
  /** 90 % interval, in whole points. */
  readonly interval: { readonly low: number; readonly high: number };
  /** [k] = P(level ≥ k), k from 0 to 8. */
  readonly levelProbabilities: readonly number[];
}

/** Codes of the message catalogue; they say what was seen, never why. */
export const EXAM_DOUBTS = [
  /** An event does not follow from those before it. */
  "broken-chain",
  /** An answer to a question that this candidate was not given. */
  "other-question",
  "unreadable-answer",
  /** The device's clock went back, or does not agree with the time spent. */
  "clock-moved",
  "before-opening",
  "after-closing",
  /** More time than the session, the accommodations and the supervisor gave. */
  "over-time",
  /** Resumed, or given time, without the supervisor's code. */
  "without-supervisor",
  /** Answers from two devices that do not follow one another. */
  "two-devices",
  "not-ended",
  "end-code-differs",
  "end-code-missing",
] as const;
export type ExamDoubt = (typeof EXAM_DOUBTS)[number];

/** One line of the log. `by` is how the person signs it, `reason` what they wrote. */
export type ExamDecision =
  | { readonly kind: "graded"; readonly at: string; readonly by: string }
  /** About an item, for every candidate of the session. */
  | { readonly kind: "neutralised" | "restored"; readonly at: string; readonly by: string; readonly item: string; readonly reason: string }
  /** Unanswered questions no longer count as wrong: the exam was cut short by an incident. */
  | { readonly kind: "unanswered-left-out" | "unanswered-counted"; readonly at: string; readonly by: string; readonly reason: string }
  /** The jury sets another level than the one computed, at most the one claimed. */
  | { readonly kind: "level-set"; readonly at: string; readonly by: string; readonly competence: string; readonly level: number; readonly reason: string }
  | { readonly kind: "validated" | "cancelled" | "reopened"; readonly at: string; readonly by: string; readonly reason: string };
