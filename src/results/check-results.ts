import type { Design, EarlierAnswer } from "../engine/session.ts";
import type { Submission } from "../grading/submission.ts";
import type { Check, Problem } from "./checks.ts";
import {
  entries,
  exactly,
  hash,
  identifier,
  kinds,
  list,
  metItem,
  nullable,
  number,
  object,
  oneOf,
  optional,
  simpleValue,
  text,
  time,
  token,
  uuid,
  wholeNumber,
  yesOrNo,
} from "./checks.ts";
import {
  type Accommodations,
  type ChainedEvent,
  LONGEST_DURATION_MS,
  MOST_REPORT_CHARACTERS,
  REPORTED_PROBLEMS,
  type ResultsFile,
  type RunHeader,
  type RunSummary,
} from "./results-file.ts";

/** The first place where a file of the current version departs from schemas/results.schema.json, if any. */
export function checkResults(file: unknown): Problem | undefined {
  return results(file, "");
}

const MOST_EVENTS = 10_000;
const MOST_ITEMS_SEEN = 5_000;
const MOST_ADDED_SECONDS = 1_000_000;

type Kind<Union, Name> = Extract<Union, { readonly kind: Name }>;

export const submission = kinds({
  skip: object<Kind<Submission, "skip">>({ kind: exactly("skip") }),
  "single-choice": object<Kind<Submission, "single-choice">>({ kind: exactly("single-choice"), choice: identifier }),
  "multiple-choice": object<Kind<Submission, "multiple-choice">>({
    kind: exactly("multiple-choice"),
    choices: list(identifier, { most: 40 }),
  }),
  "short-text": object<Kind<Submission, "short-text">>({ kind: exactly("short-text"), text: text(2000) }),
  number: object<Kind<Submission, "number">>({ kind: exactly("number"), text: text(2000) }),
  fields: object<Kind<Submission, "fields">>({ kind: exactly("fields"), values: entries(text(2000), { most: 40 }) }),
  ordering: object<Kind<Submission, "ordering">>({ kind: exactly("ordering"), order: list(identifier, { most: 40 }) }),
  matching: object<Kind<Submission, "matching">>({ kind: exactly("matching"), pairs: entries(identifier, { most: 40 }) }),
  classify: object<Kind<Submission, "classify">>({ kind: exactly("classify"), pairs: entries(identifier, { most: 40 }) }),
  hotspot: object<Kind<Submission, "hotspot">>({ kind: exactly("hotspot"), zones: list(identifier, { most: 40 }) }),
  activity: object<Kind<Submission, "activity">>({ kind: exactly("activity"), values: entries(text(2000), { most: 40 }) }),
});

const design = object<Design>(
  {
    id: identifier,
    scope: list(
      object<Design["scope"][number]>(
        { competence: identifier, topics: optional(list(identifier, { most: 100 })), maximumLevel: wholeNumber(1, 8) },
        simpleValue,
      ),
      { most: 100, least: 1 },
    ),
    minimumLength: wholeNumber(0, MOST_EVENTS),
    maximumLength: wholeNumber(1, MOST_EVENTS),
    checkpointEvery: wholeNumber(1, MOST_EVENTS),
    targetIntervalPoints: number(0, 10_000),
    target: optional(exactly("scores", "total", "skills")),
    targetMisclassified: optional(number(0, 1)),
    confidence: optional(yesOrNo),
    items: optional(list(identifier, { most: 200, least: 1 })),
  },
  simpleValue,
);

export const accommodations = object<Accommodations>({
  time: optional(exactly("x1.33", "x1.5", "untimed")),
  textSize: optional(exactly(2, 3)),
  spacing: optional(exactly("wide")),
  readAloud: optional(yesOrNo),
  checkpointEvery: optional(wholeNumber(1, 9)),
});

const header = object<RunHeader>({
  id: uuid,
  token: nullable(token),
  campaign: nullable(object<NonNullable<RunHeader["campaign"]>>({ id: identifier, name: text(120) })),
  release: identifier,
  engine: identifier,
  seed: wholeNumber(0, 0xffffffff),
  design,
  seen: list(metItem, { most: MOST_ITEMS_SEEN }),
  earlier: optional(list(object<EarlierAnswer>({ item: identifier, correct: yesOrNo, daysAgo: wholeNumber(0, 3660) }), { most: MOST_ITEMS_SEEN })),
  accommodations: optional(accommodations),
});

const started = object<Kind<ChainedEvent, "started">>({ kind: exactly("started"), at: time, header, hash });

const laterEvent = kinds({
  answered: object<Kind<ChainedEvent, "answered">>({
    kind: exactly("answered"),
    at: time,
    item: identifier,
    variant: identifier,
    submission,
    correct: yesOrNo,
    durationMs: wholeNumber(0, LONGEST_DURATION_MS),
    addedSeconds: optional(wholeNumber(1, MOST_ADDED_SECONDS)),
    hash,
  }),
  "checkpoint-passed": object<Kind<ChainedEvent, "checkpoint-passed">>({
    kind: exactly("checkpoint-passed"),
    at: time,
    hash,
  }),
  reported: object<Kind<ChainedEvent, "reported">>({
    kind: exactly("reported"),
    at: time,
    item: identifier,
    variant: identifier,
    problem: oneOf(REPORTED_PROBLEMS),
    text: text(MOST_REPORT_CHARACTERS),
    hash,
  }),
  ended: object<Kind<ChainedEvent, "ended">>({ kind: exactly("ended"), at: time, reason: identifier, hash }),
});

/** A run starts once, first. */
export const runEvents: Check = list((value, path) => (path.endsWith("/events/0") ? started : laterEvent)(value, path), {
  most: MOST_EVENTS,
  least: 1,
});

const summary = object<RunSummary>({
  startedAt: time,
  endedAt: nullable(time),
  answered: wholeNumber(0, MOST_EVENTS),
  correct: wholeNumber(0, MOST_EVENTS),
  competences: list(
    object<RunSummary["competences"][number]>({
      code: identifier,
      level: wholeNumber(0, 8),
      points: number(0, 64),
    }),
    { most: 100 },
  ),
});

const results = object<ResultsFile>({
  format: exactly("palier-results"),
  version: exactly(1),
  run: header,
  events: runEvents,
  summary,
});
