import type { ExamAnswers } from "../../exam/exam-answers.ts";
import type { ExamCandidate, ExamSession } from "../../exam/exam-session.ts";
import { type VerifiedAnswers, verifyAnswers } from "../../exam/find-doubts.ts";
import { type Conclusion, gradeExam } from "../../exam/grade-exam.ts";

export interface GradedCandidate {
  readonly candidate: ExamCandidate;
  /** Undefined while nothing was handed in. */
  readonly conclusion: Conclusion | undefined;
}

/** Every candidate of a session, graded here; a hand-in is verified once however often the jury looks. */
export async function gradeSession(session: ExamSession): Promise<readonly GradedCandidate[]> {
  const byCandidate = Map.groupBy(await Promise.all(session.answers.map(verified)), ({ answers }) => answers.candidate);
  return session.candidates.map((candidate) => ({ candidate, conclusion: gradeExam(session, candidate, byCandidate.get(candidate.token) ?? []) }));
}

const known = new WeakMap<ExamAnswers, Promise<VerifiedAnswers>>();

function verified(answers: ExamAnswers): Promise<VerifiedAnswers> {
  const found = known.get(answers) ?? verifyAnswers(answers, { digest: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) });
  known.set(answers, found);
  return found;
}
