import type { TeamKey } from "../campaigns/campaign.ts";
import type { Item, ItemBank } from "../engine/item.ts";
import type { Rubric } from "../grading/rubric.ts";
import type { CandidatePaper, ExamAnswers } from "./exam-answers.ts";
import type { ExamDecision } from "./graded-exam.ts";
import type { Claim } from "./readiness.ts";

/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const EXAM_SESSION_VERSION = 1;

/**
 * A supervised exam as its team keeps it, from its preparation to its jury. It holds the right answers and the codes: it
 * never leaves the team. It holds no name: the team's list has them.
 */
export interface ExamSession {
  readonly format: "palier-exam-session";
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly room: string;
  readonly opens: string;
  readonly closes: string;
  /** Time for a candidate without accommodation. */
  readonly minutes: number;
  readonly createdAt: string;
  readonly secret: ExamSecret;
  /** The answers are sealed for these: the session's own, and those of the team. */
  readonly keys: readonly TeamKey[];
  /** Opens the answers: whoever has this file may grade. */
  readonly ownKey: TeamKey & { readonly d: string };
  /** Content that the questions come from, and what grading needs of it, so that a later release changes nothing. */
  readonly release: string;
  readonly highestReachableLevel: number;
  readonly competences: ItemBank["competences"];
  readonly items: readonly Item[];
  /** By item. */
  readonly questions: Readonly<Record<string, ExamRubric>>;
  /** In the order of the seats. */
  readonly candidates: readonly ExamCandidate[];
  /** All that was handed in, whatever its worth. */
  readonly answers: readonly ExamAnswers[];
  /** Who decided what, oldest first; `candidate` null for the whole session. */
  readonly decisions: readonly SessionDecision[];
}

/** Either opens the questions. */
export interface ExamSecret {
  /** 128 bits, base64url: the link and its QR code. */
  readonly key: string;
  /** Ten symbols, for a keyboard. */
  readonly code: string;
}

export interface ExamRubric {
  readonly title: string;
  /** By variant. */
  readonly rubrics: Readonly<Record<string, Rubric>>;
}

export interface ExamCandidate extends CandidatePaper {
  readonly claims: readonly Claim[];
  /** Each serves once: to take the exam up again, or to add time. */
  readonly codes: readonly string[];
  readonly noted: SupervisorNotes;
}

/** What the supervisor wrote on the sheet. */
export interface SupervisorNotes {
  readonly absent: boolean;
  readonly extraMinutes: number;
  readonly incident: string;
  readonly endCode: string | null;
}

export interface SessionDecision {
  readonly candidate: string | null;
  readonly decision: ExamDecision;
}

export const SUPERVISOR_CODES = 3;

export const nothingNoted: SupervisorNotes = { absent: false, extraMinutes: 0, incident: "", endCode: null };
