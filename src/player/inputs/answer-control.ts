import type { Submission } from "../../grading/submission.ts";

/** What every kind of answer offers to the question's page. */
export interface AnswerControl {
  readonly element: HTMLElement;
  /** What is entered, or undefined while nothing is. */
  readonly read: () => Submission | undefined;
  /** Puts a draft back; a draft of another kind is left out. */
  readonly restore: (submission: Submission) => void;
  /** A doubt to raise once before recording, e.g. an empty field. */
  readonly doubt?: () => string | undefined;
  /** Brings the student back to what cannot be read. */
  readonly focus: (field?: string) => void;
}

export interface AnswerContext {
  /** The statement on the page, whose activity may hold the answer. */
  readonly statement: HTMLElement;
  /** Unique within the page, for labels. */
  readonly id: string;
  /** Seed and key of the order in which choices are shown. */
  readonly seed: number;
  readonly key: string;
  /** Element that describes the answer: error, hint. */
  readonly describedBy: string;
  readonly onChange: () => void;
  readonly announce: (message: string) => void;
}
