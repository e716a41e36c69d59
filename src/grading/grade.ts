import { gradeActivity } from "./activity.ts";
import { gradeFields } from "./fields.ts";
import { gradeHotspot } from "./hotspot.ts";
import { gradeMultipleChoice } from "./multiple-choice.ts";
import { gradeNumber } from "./number.ts";
import { gradeOrdering } from "./ordering.ts";
import { gradePairs } from "./pairs.ts";
import type { Rubric } from "./rubric.ts";
import { gradeShortText } from "./short-text.ts";
import { gradeSingleChoice } from "./single-choice.ts";
import type { Submission } from "./submission.ts";

export type Grade =
  | { readonly kind: "graded"; readonly correct: boolean; readonly details: Details }
  | { readonly kind: "unanswerable"; readonly reason: UnanswerableReason; readonly field?: string };

/** Why a submission cannot be read; it is not wrong, the student may mend it. */
export type UnanswerableReason =
  "empty" | "too-long" | "unreadable-number" | "unknown-choice" | "unknown-field" | "not-a-permutation" | "other-kind";

/** What feedback may say beyond right or wrong. */
export type Details =
  | { readonly kind: "skip" }
  | { readonly kind: "single-choice"; readonly chosen: string; readonly expected: string }
  | {
      readonly kind: "multiple-choice";
      readonly right: readonly string[];
      readonly wrong: readonly string[];
      readonly missed: readonly string[];
    }
  | { readonly kind: "short-text"; readonly match: TextMatch }
  | { readonly kind: "number"; readonly value: number; readonly side: "equal" | "within" | "too-low" | "too-high" }
  | { readonly kind: "fields"; readonly fields: readonly { readonly id: string; readonly correct: boolean }[] }
  | { readonly kind: "ordering"; readonly rightPlaces: number; readonly firstWrongPlace: number | null }
  | { readonly kind: "matching" | "classify"; readonly wrong: readonly string[] }
  | { readonly kind: "activity"; readonly goals: readonly { readonly id: string; readonly reached: boolean }[] };

/** `same` up to typing, `near-miss` with slips of the fingers that the author forgives, or `different`. */
export type TextMatch = "same" | "near-miss" | "different";

/** Grades one submission. Pure and total: any submission meets any rubric without throwing; a skip is graded, incorrect. */
export function grade(submission: Submission, rubric: Rubric): Grade {
  if (submission.kind === "skip") return { kind: "graded", correct: false, details: { kind: "skip" } };
  switch (rubric.kind) {
    case "single-choice":
      return submission.kind === rubric.kind ? gradeSingleChoice(submission, rubric) : otherKind;
    case "multiple-choice":
      return submission.kind === rubric.kind ? gradeMultipleChoice(submission, rubric) : otherKind;
    case "short-text":
      return submission.kind === rubric.kind ? gradeShortText(submission, rubric) : otherKind;
    case "number":
      return submission.kind === rubric.kind ? gradeNumber(submission, rubric) : otherKind;
    case "fields":
      return submission.kind === rubric.kind ? gradeFields(submission, rubric) : otherKind;
    case "ordering":
      return submission.kind === rubric.kind ? gradeOrdering(submission, rubric) : otherKind;
    case "matching":
    case "classify":
      return submission.kind === rubric.kind ? gradePairs(submission, rubric) : otherKind;
    case "hotspot":
      return submission.kind === rubric.kind ? gradeHotspot(submission, rubric) : otherKind;
    case "activity":
      return submission.kind === rubric.kind ? gradeActivity(submission, rubric) : otherKind;
  }
}

const otherKind: Grade = { kind: "unanswerable", reason: "other-kind" };
