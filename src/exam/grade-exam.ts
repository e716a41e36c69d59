import { learnAll, priorBelief } from "../engine/belief.ts";
import { indexBank } from "../engine/indexed-bank.ts";
import type { ItemBank } from "../engine/item.ts";
import { scoreBelief } from "../engine/score.ts";
import { settings } from "../engine/settings.ts";
import { ENGINE_VERSION } from "../engine/session.ts";
import { grade } from "../grading/grade.ts";
import type { Submission } from "../grading/submission.ts";
import { countingAnswers, findDoubts, type VerifiedAnswers } from "./find-doubts.ts";
import { endCodeOf } from "./end-code.ts";
import type { ExamCandidate, ExamSession } from "./exam-session.ts";
import { foldExam, type SatExam } from "./fold-exam.ts";
import { EXAM_DOUBTS, type CompetenceEstimate, type GradedCompetence, type GradedExam, GRADED_EXAM_VERSION } from "./graded-exam.ts";
import { type CandidateRulings, rulingsFor } from "./rulings.ts";

/** One question of a candidate as it was graded here. */
export interface GradedQuestion {
  readonly item: string;
  readonly variant: string;
  readonly title: string;
  readonly competence: string;
  readonly level: number;
  /** Undefined when nothing was answered. */
  readonly submission: Submission | undefined;
  readonly outcome: "right" | "wrong" | "unanswered" | "unreadable";
  /** False when it was neutralised, or left out by the jury because it was not answered. */
  readonly counts: boolean;
  readonly reported: boolean;
}

export interface Conclusion {
  readonly exam: GradedExam;
  readonly questions: readonly GradedQuestion[];
}

/**
 * What the answers of one candidate give, graded here with the session's own rubrics, and what stands after the decisions
 * of its log. The score knows the answers of the exam alone: the prior of the tree is that of a student never seen.
 * Undefined when nothing was handed in.
 */
export function gradeExam(session: ExamSession, candidate: ExamCandidate, handedIn: readonly VerifiedAnswers[]): Conclusion | undefined {
  const counting = countingAnswers(handedIn);
  if (!counting) return undefined;
  const { events } = counting.answers;
  const sat = foldExam(events);
  const rulings = rulingsFor(session.decisions, candidate.token);
  const questions = gradeQuestions(session, candidate, sat, rulings);
  const competences = concludeCompetences(session, candidate, questions, rulings);
  const doubts = new Set(findDoubts(session, candidate, counting, handedIn));
  if (questions.some(({ outcome }) => outcome === "unreadable")) doubts.add("unreadable-answer");
  const endCode = endCodeOf(events.at(-1)!.hash);
  const { noted } = candidate;
  const exam: GradedExam = {
    format: "palier-graded-exam",
    version: GRADED_EXAM_VERSION,
    candidate: candidate.token,
    sitting: {
      session: session.id,
      name: session.name,
      room: session.room,
      opens: session.opens,
      closes: session.closes,
      startedAt: sat.startedAt,
      endedAt: sat.ended?.at ?? null,
      elapsedMs: sat.elapsedMs,
      asked: questions.length,
      answered: questions.filter(({ submission }) => submission !== undefined).length,
      endCode,
      endCodeNoted: noted.endCode === null ? "none" : noted.endCode === endCode ? "same" : "other",
    },
    release: session.release,
    engine: ENGINE_VERSION,
    highestReachableLevel: session.highestReachableLevel,
    competences,
    points: competences.reduce((sum, { points }) => sum + points, 0),
    neutralised: questions.filter(({ item }) => rulings.neutralised.has(item)).map(({ item }) => item),
    doubts: EXAM_DOUBTS.filter((doubt) => doubts.has(doubt)),
    status: rulings.status,
    decisions: rulings.log,
  };
  return { exam, questions };
}

/** A level stands when the answers of the exam make it at least as likely as not. */
export const LIKELY_ENOUGH = 0.5;

function gradeQuestions(session: ExamSession, { questions }: ExamCandidate, sat: SatExam, rulings: CandidateRulings): GradedQuestion[] {
  const items = new Map(session.items.map((item) => [item.id, item]));
  return questions.map(({ item, variant }) => {
    const { title, rubrics } = session.questions[item]!;
    const { competence, level } = items.get(item)!;
    const answer = sat.answers.get(item);
    // An answer to another variant answers another question.
    const submission = answer?.variant === variant ? answer.submission : undefined;
    const graded = submission && grade(submission, rubrics[variant]!);
    const outcome = graded === undefined ? "unanswered" : graded.kind === "unanswerable" ? "unreadable" : graded.correct ? "right" : "wrong";
    const leftOut = rulings.unansweredLeftOut && outcome === "unanswered";
    return { item, variant, title, competence, level, submission, outcome, counts: !leftOut && !rulings.neutralised.has(item), reported: sat.reported.has(item) };
  });
}

function concludeCompetences(session: ExamSession, { claims }: ExamCandidate, questions: readonly GradedQuestion[], rulings: CandidateRulings): GradedCompetence[] {
  const counted = questions.filter(({ counts }) => counts);
  const belief = learnAll(
    priorBelief(indexBank(bankOf(session))),
    counted.map(({ item, outcome }) => ({ item, correct: outcome === "right" })),
  );
  const scores = new Map(scoreBelief(belief).map((score) => [score.code, score]));
  return session.competences.map(({ code }) => {
    const claim = claims.find(({ competence }) => competence === code);
    const { points, interval, levelProbabilities } = scores.get(code)!;
    if (!claim) return { code, claimed: null, outcome: "not-assessed", level: 0, points: 0, estimate: null, asked: 0, correct: 0 };
    const own = counted.filter(({ competence }) => competence === code);
    const estimate: CompetenceEstimate = { points, interval, levelProbabilities: levelProbabilities.map((probability) => Math.min(1, Math.max(0, probability))) };
    const correct = own.filter(({ outcome }) => outcome === "right").length;
    // Other competences inform this one; without a right answer of its own they would be all that the level rests on.
    const shown = correct === 0 ? 0 : likelyLevel(levelProbabilities);
    const level = Math.min(claim.level, rulings.levels.get(code) ?? shown);
    return {
      code,
      claimed: { level: claim.level, points: claim.points },
      outcome: level === 0 ? "not-certified" : level < claim.level ? "lowered" : "confirmed",
      level,
      points: standingPoints(level, claim, points),
      estimate,
      asked: own.length,
      correct,
    };
  });
}

/** One bank a session, so that it is indexed once. */
function bankOf({ release, highestReachableLevel, competences, items }: ExamSession): ItemBank {
  const known = banks.get(items);
  if (known) return known;
  const bank: ItemBank = { release, highestReachableLevel, competences, items };
  banks.set(items, bank);
  return bank;
}

const banks = new WeakMap<ExamSession["items"], ItemBank>();

function likelyLevel(levelProbabilities: readonly number[]): number {
  return levelProbabilities.findLastIndex((probability) => probability >= LIKELY_ENOUGH);
}

/** A level confirmed keeps its points; a level lowered has those that the exam gives, within the level. */
function standingPoints(level: number, claim: { readonly level: number; readonly points: number }, estimated: number): number {
  if (level === 0) return 0;
  if (level === claim.level) return claim.points;
  const lowest = level * settings.pointsPerLevel;
  return Math.min(lowest + settings.pointsPerLevel - 1, Math.max(lowest, estimated));
}

