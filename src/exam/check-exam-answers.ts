import { submission } from "../results/check-results.ts";
import { exactly, hash, identifier, kinds, list, object, oneOf, type Problem, text, time, token, uuid, wholeNumber } from "../results/checks.ts";
import { MOST_REPORT_CHARACTERS, REPORTED_PROBLEMS } from "../results/results-file.ts";
import { LONGEST_EXAM_MS } from "./check-graded-exam.ts";
import type { ChainedExamEvent, ExamAnswers } from "./exam-answers.ts";

/** The first place where a candidate's answers depart from schemas/exam-answers.schema.json, if any. */
export function checkExamAnswers(file: unknown): Problem | undefined {
  return examAnswers(file, "") ?? ofAnother(file as ExamAnswers);
}

/** A hundred questions changed twenty times each. */
const MOST_EVENTS = 2000;

type Kind<Name> = Extract<ChainedExamEvent, { readonly kind: Name }>;

const dated = { at: time, hash };
const elapsed = { ...dated, elapsedMs: wholeNumber(0, LONGEST_EXAM_MS) };

const started = object<Kind<"started">>({ kind: exactly("started"), ...dated, session: identifier, candidate: token, device: uuid });

const laterEvent = kinds({
  answered: object<Kind<"answered">>({ kind: exactly("answered"), ...elapsed, item: identifier, variant: identifier, submission }),
  reported: object<Kind<"reported">>({ kind: exactly("reported"), ...elapsed, item: identifier, variant: identifier, problem: oneOf(REPORTED_PROBLEMS), text: text(MOST_REPORT_CHARACTERS) }),
  resumed: object<Kind<"resumed">>({ kind: exactly("resumed"), ...elapsed, code: token, device: uuid }),
  "time-added": object<Kind<"time-added">>({ kind: exactly("time-added"), ...elapsed, code: token, minutes: wholeNumber(1, 120) }),
  ended: object<Kind<"ended">>({ kind: exactly("ended"), ...elapsed, reason: exactly("candidate", "time") }),
});

/** They begin once, first. */
const events = list((value, path) => (path.endsWith("/events/0") ? started : laterEvent)(value, path), { most: MOST_EVENTS, least: 1 });

export const examAnswers = object<ExamAnswers>({ format: exactly("palier-exam-answers"), version: exactly(1), session: identifier, candidate: token, events });

/** The first event names the exam that it began. */
function ofAnother({ session, candidate, events }: ExamAnswers): Problem | undefined {
  const [first] = events;
  return first?.kind === "started" && first.session === session && first.candidate === candidate ? undefined : { path: "/events/0", expected: "known-kind" };
}
