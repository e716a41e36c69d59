import type { ExamSession, SessionDecision } from "./exam-session.ts";
import type { ExamDecision, GradedExam } from "./graded-exam.ts";

/** What the log says of one candidate. */
export interface CandidateRulings {
  readonly neutralised: ReadonlySet<string>;
  readonly unansweredLeftOut: boolean;
  /** Levels that the jury set, by competence. */
  readonly levels: ReadonlyMap<string, number>;
  readonly status: GradedExam["status"];
  readonly log: readonly ExamDecision[];
}

/** The log of a candidate's exam, that of the whole session included: of two decisions about one thing the later stands. */
export function rulingsFor(decisions: readonly SessionDecision[], token: string): CandidateRulings {
  const log = decisions.filter(({ candidate }) => candidate === null || candidate === token).map(({ decision }) => decision);
  const neutralised = new Set<string>();
  const levels = new Map<string, number>();
  let unansweredLeftOut = false;
  let status: GradedExam["status"] = "to-review";
  for (const decision of log) {
    switch (decision.kind) {
      case "neutralised":
        neutralised.add(decision.item);
        break;
      case "restored":
        neutralised.delete(decision.item);
        break;
      case "unanswered-left-out":
      case "unanswered-counted":
        unansweredLeftOut = decision.kind === "unanswered-left-out";
        break;
      case "level-set":
        levels.set(decision.competence, decision.level);
        break;
      case "validated":
      case "cancelled":
        status = decision.kind;
        break;
      case "reopened":
        status = "to-review";
        break;
      case "graded":
        break;
    }
  }
  return { neutralised, unansweredLeftOut, levels, status, log };
}

/**
 * Writes a decision in the log. What changes the score of exams already validated reopens them: nobody validated the new
 * figures.
 */
export function decide(session: ExamSession, candidate: string | null, decision: ExamDecision): ExamSession {
  const changesScores = decision.kind === "neutralised" || decision.kind === "restored" || decision.kind === "unanswered-left-out" || decision.kind === "unanswered-counted" || decision.kind === "level-set";
  const concerned = session.candidates.filter(({ token, questions }) => (candidate === null || candidate === token) && (!("item" in decision) || questions.some(({ item }) => item === decision.item)));
  const reopened = (changesScores ? concerned : [])
    .filter(({ token }) => rulingsFor(session.decisions, token).status === "validated")
    .map(({ token }): SessionDecision => ({ candidate: token, decision: { kind: "reopened", at: decision.at, by: decision.by, reason: "reason" in decision ? decision.reason : "" } }));
  return { ...session, decisions: [...session.decisions, { candidate, decision }, ...reopened] };
}
