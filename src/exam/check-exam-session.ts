import { coordinate, teamKey } from "../campaigns/check-campaign.ts";
import type { Item, ItemBank } from "../engine/item.ts";
import type { PairsRubric, Rubric } from "../grading/rubric.ts";
import { type Check, entries, exactly, identifier, kinds, list, matching, nullable, number, object, optional, type Problem, text, time, token, wholeNumber, yesOrNo } from "../results/checks.ts";
import type { ExamQuestion } from "./assemble-exam.ts";
import { examAnswers } from "./check-exam-answers.ts";
import { endCode, examDecision, MOST_QUESTIONS, MOST_REASON_CHARACTERS, sessionName } from "./check-graded-exam.ts";
import type { CandidatePaper } from "./exam-answers.ts";
import type { ExamCandidate, ExamRubric, ExamSecret, ExamSession, SessionDecision, SupervisorNotes } from "./exam-session.ts";
import type { Claim } from "./readiness.ts";

/** The first place where a session is not one that this code could have written, if any. */
export function checkExamSession(file: unknown): Problem | undefined {
  return session(file, "") ?? unknownQuestion(file as ExamSession);
}

export const MOST_CANDIDATES = 2000;
export const room = text(80);
export const examMinutes = wholeNumber(10, 480);
export const teamKeys = list(teamKey, { most: 8, least: 1 });

type Kind<Name> = Extract<Rubric, { readonly kind: Name }>;

const ids = list(identifier, { most: 60 });
const some = text(4000);
const shortText = object<Kind<"short-text">>({
  kind: exactly("short-text"),
  solutions: list(some, { most: 60, least: 1 }),
  tolerance: object<Kind<"short-text">["tolerance"]>({ exactCase: optional(yesOrNo), exactAccents: optional(yesOrNo), exactSpaces: optional(yesOrNo), exactPunctuation: optional(yesOrNo), nearMisses: optional(wholeNumber(0, 2)) }),
});
const aNumber = object<Kind<"number">>({ kind: exactly("number"), value: number(-1e15, 1e15), absolute: number(0, 1e15), unit: optional(text(40)) });
const singleChoice = object<Kind<"single-choice">>({ kind: exactly("single-choice"), choices: ids, answer: identifier });
const pairs = (kind: "matching" | "classify"): Check => object<PairsRubric>({ kind: exactly(kind), targets: ids, pairs: entries(identifier, { most: 60 }) });

const rubric = kinds({
  "single-choice": singleChoice,
  "multiple-choice": object<Kind<"multiple-choice">>({ kind: exactly("multiple-choice"), choices: ids, answers: ids }),
  "short-text": shortText,
  number: aNumber,
  fields: object<Kind<"fields">>({
    kind: exactly("fields"),
    anyOrder: yesOrNo,
    fields: list(object<Kind<"fields">["fields"][number]>({ id: identifier, rubric: kinds({ "short-text": shortText, number: aNumber, "single-choice": singleChoice }) }), { most: 60 }),
  }),
  ordering: object<Kind<"ordering">>({ kind: exactly("ordering"), order: ids }),
  matching: pairs("matching"),
  classify: pairs("classify"),
  hotspot: object<Kind<"hotspot">>({ kind: exactly("hotspot"), zones: ids, answers: ids }),
  activity: object<Kind<"activity">>({ kind: exactly("activity"), goals: list(object<Kind<"activity">["goals"][number]>({ id: identifier, values: list(some, { most: 200 }) }), { most: 60 }) }),
});

const level = wholeNumber(1, 8);

const item = object<Item>({
  id: identifier,
  competence: identifier,
  topic: identifier,
  level,
  guessing: number(0, 0.9),
  timed: yesOrNo,
  variants: list(identifier, { most: 60, least: 1 }),
  difficulty: optional(number(-10, 20)),
  difficultyStandardError: optional(number(0, 20)),
  discrimination: optional(number(0.01, 50)),
});

type Competence = ItemBank["competences"][number];
const competence = object<Competence>({ code: identifier, topics: list(object<Competence["topics"][number]>({ id: identifier, levels: list(level, { most: 20 }) }), { most: 100 }) });

const question = object<ExamQuestion>({ item: identifier, variant: identifier });
const examTime = nullable(exactly("x1.33", "x1.5", "untimed"));
const questions = list(question, { most: MOST_QUESTIONS, least: 1 });

/** What the device gets of a candidate. */
export const candidatePaper = object<CandidatePaper>({ token, time: examTime, questions });

const notes = object<SupervisorNotes>({ absent: yesOrNo, extraMinutes: wholeNumber(0, 480), incident: text(MOST_REASON_CHARACTERS), endCode: nullable(endCode) });

const candidate = object<ExamCandidate>({
  token,
  time: examTime,
  questions,
  claims: list(object<Claim>({ competence: identifier, level, points: wholeNumber(0, 64) }), { most: 100, least: 1 }),
  codes: list(token, { most: 20 }),
  noted: notes,
});

const session = object<ExamSession>({
  format: exactly("palier-exam-session"),
  version: exactly(1),
  id: identifier,
  name: sessionName,
  room,
  opens: time,
  closes: time,
  minutes: examMinutes,
  createdAt: time,
  secret: object<ExamSecret>({ key: matching(/^[A-Za-z0-9_-]{22}$/, "key"), code: matching(/^[0-9A-Z]{10}$/, "token") }),
  keys: teamKeys,
  ownKey: object<ExamSession["ownKey"]>({ kty: exactly("EC"), crv: exactly("P-256"), x: coordinate, y: coordinate, d: coordinate }),
  release: identifier,
  highestReachableLevel: level,
  competences: list(competence, { most: 100, least: 1 }),
  items: list(item, { most: 20_000 }),
  questions: entries(object<ExamRubric>({ title: text(200), rubrics: entries(rubric, { most: 60 }) }), { most: 20_000 }),
  candidates: list(candidate, { most: MOST_CANDIDATES, least: 1 }),
  answers: list(examAnswers, { most: 3 * MOST_CANDIDATES }),
  decisions: list(object<SessionDecision>({ candidate: nullable(token), decision: examDecision }), { most: 20 * MOST_CANDIDATES }),
});

/** Grading looks up each question: its item, its topic and its rubric are there. */
function unknownQuestion({ candidates, items, questions: rubrics, competences }: ExamSession): Problem | undefined {
  const topics = new Set(competences.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const known = new Set(items.filter(({ topic }) => topics.has(topic)).map(({ id }) => id));
  if (known.size < items.length) return { path: "/items", expected: "known-kind" };
  for (const [index, { questions }] of candidates.entries()) {
    const isKnown = ({ item: id, variant }: ExamQuestion) => known.has(id) && Object.hasOwn(rubrics, id) && Object.hasOwn(rubrics[id]!.rubrics, variant);
    if (!questions.every(isKnown)) return { path: `/candidates/${String(index)}/questions`, expected: "known-kind" };
  }
  return undefined;
}
