import type { StatementVariant } from "../bank/bundle.ts";
import type { TeamKey } from "../campaigns/campaign.ts";
import type { CandidatePaper } from "./exam-answers.ts";

/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const EXAM_PAPER_VERSION = 1;

/** What the device of a candidate gets, once opened: every question of the session, no right answer, no hash of one, no name. */
export interface ExamPaper {
  readonly format: "palier-exam-paper";
  readonly version: 1;
  readonly session: string;
  readonly name: string;
  readonly room: string;
  readonly opens: string;
  readonly closes: string;
  readonly minutes: number;
  /** The answers are sealed for these. */
  readonly keys: readonly TeamKey[];
  readonly candidates: readonly CandidatePaper[];
  /** By item, the variants that somebody was given. */
  readonly statements: Readonly<Record<string, ExamStatement>>;
  /** Everything that the statements show or give out, so that the exam needs no network. */
  readonly files: readonly ExamFile[];
}

export interface ExamStatement {
  readonly locale: "fr" | "en";
  readonly accessibility?: string;
  readonly variants: Readonly<Record<string, StatementVariant>>;
}

export interface ExamFile {
  /** The address that statements use. */
  readonly href: string;
  readonly type: string;
  /** Base64. */
  readonly content: string;
}
