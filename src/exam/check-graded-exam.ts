import { type Check, exactly, identifier, kinds, list, nullable, number, object, oneOf, type Problem, text, time, token, wholeNumber } from "../results/checks.ts";
import { type CompetenceEstimate, EXAM_DOUBTS, type ExamDecision, type GradedCompetence, type GradedExam, type Sitting } from "./graded-exam.ts";

/** The first place where a graded exam departs from schemas/graded-exam.schema.json, if any. */
export function checkGradedExam(file: unknown): Problem | undefined {
  return gradedExam(file, "");
}

export const MOST_QUESTIONS = 100;
export const MOST_DECISIONS = 1000;
export const MOST_REASON_CHARACTERS = 1000;

type OnItem = Extract<ExamDecision, { readonly item: string }>;
type OnLevel = Extract<ExamDecision, { readonly level: number }>;
type General = Exclude<ExamDecision, OnItem | OnLevel | { readonly kind: "graded" }>;

const signed = { at: time, by: text(80, 1) };
const reason = text(MOST_REASON_CHARACTERS, 1);
const general = (...kind: readonly string[]): Check => object<General>({ kind: exactly(...kind), ...signed, reason });
const onItem = (...kind: readonly string[]): Check => object<OnItem>({ kind: exactly(...kind), ...signed, item: identifier, reason });

export const examDecision = kinds({
  graded: object<Extract<ExamDecision, { readonly kind: "graded" }>>({ kind: exactly("graded"), ...signed }),
  neutralised: onItem("neutralised"),
  restored: onItem("restored"),
  "unanswered-left-out": general("unanswered-left-out"),
  "unanswered-counted": general("unanswered-counted"),
  "level-set": object<OnLevel>({ kind: exactly("level-set"), ...signed, competence: identifier, level: wholeNumber(0, 8), reason }),
  validated: general("validated"),
  cancelled: general("cancelled"),
  reopened: general("reopened"),
});

const points = wholeNumber(0, 64);

export const claimed = object<NonNullable<GradedCompetence["claimed"]>>({ level: wholeNumber(1, 8), points });

const estimate = object<CompetenceEstimate>({
  points,
  interval: object<CompetenceEstimate["interval"]>({ low: points, high: points }),
  levelProbabilities: list(number(0, 1), { least: 9, most: 9 }),
});

const competence = object<GradedCompetence>({
  code: identifier,
  claimed: nullable(claimed),
  outcome: exactly("confirmed", "lowered", "not-certified", "not-assessed"),
  level: wholeNumber(0, 8),
  points,
  estimate: nullable(estimate),
  asked: wholeNumber(0, MOST_QUESTIONS),
  correct: wholeNumber(0, MOST_QUESTIONS),
});

export const endCode = token;
export const sessionName = text(80, 1);
export const LONGEST_EXAM_MS = 86_400_000;

const sitting = object<Sitting>({
  session: identifier,
  name: sessionName,
  room: text(80),
  opens: time,
  closes: time,
  startedAt: time,
  endedAt: nullable(time),
  elapsedMs: wholeNumber(0, LONGEST_EXAM_MS),
  asked: wholeNumber(0, MOST_QUESTIONS),
  answered: wholeNumber(0, MOST_QUESTIONS),
  endCode: nullable(endCode),
  endCodeNoted: exactly("same", "other", "none"),
});

const gradedExam = object<GradedExam>({
  format: exactly("palier-graded-exam"),
  version: exactly(1),
  candidate: token,
  sitting,
  release: identifier,
  engine: identifier,
  highestReachableLevel: wholeNumber(1, 8),
  competences: list(competence, { most: 100, least: 1 }),
  points: wholeNumber(0, 6400),
  neutralised: list(identifier, { most: MOST_QUESTIONS }),
  doubts: list(oneOf(EXAM_DOUBTS), { most: EXAM_DOUBTS.length }),
  status: exactly("to-review", "validated", "cancelled"),
  decisions: list(examDecision, { most: MOST_DECISIONS }),
});
