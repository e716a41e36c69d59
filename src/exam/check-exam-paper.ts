import type { AnswerInput, Choice, Field, StatementVariant, Zone } from "../bank/bundle.ts";
import { entries, exactly, identifier, kinds, list, matching, number, object, optional, type Problem, text, time, wholeNumber, yesOrNo } from "../results/checks.ts";
import { candidatePaper, examMinutes, MOST_CANDIDATES, room, teamKeys } from "./check-exam-session.ts";
import { sessionName } from "./check-graded-exam.ts";
import type { ExamFile, ExamPaper, ExamStatement } from "./exam-paper.ts";

/** The first place where a paper is not one that this code could have written, if any. */
export function checkExamPaper(file: unknown): Problem | undefined {
  return paper(file, "") ?? missingStatement(file as ExamPaper);
}

type Kind<Name> = Extract<AnswerInput, { readonly kind: Name }>;
type FieldKind<Name> = Extract<Field, { readonly kind: Name }>;

const html = text(400_000);
const label = text(1000);
const percent = number(-1000, 1000);
const choice = object<Choice>({ id: identifier, html });
const choices = list(choice, { most: 60 });
const withChoices = (kind: "single-choice" | "multiple-choice") => object<{ kind: string; choices: readonly Choice[]; shuffle: boolean }>({ kind: exactly(kind), choices, shuffle: yesOrNo });
const withTargets = (kind: "matching" | "classify") => object<{ kind: string; items: readonly Choice[]; targets: readonly Choice[] }>({ kind: exactly(kind), items: choices, targets: choices });

const input = kinds({
  "single-choice": withChoices("single-choice"),
  "multiple-choice": withChoices("multiple-choice"),
  "short-text": object<Kind<"short-text">>({ kind: exactly("short-text"), label: optional(label) }),
  number: object<Kind<"number">>({ kind: exactly("number"), label: optional(label), unit: optional(label) }),
  fields: object<Kind<"fields">>({
    kind: exactly("fields"),
    fields: list(
      kinds({
        text: object<FieldKind<"text">>({ id: identifier, label, kind: exactly("text") }),
        number: object<FieldKind<"number">>({ id: identifier, label, kind: exactly("number"), unit: optional(label) }),
        choice: object<FieldKind<"choice">>({ id: identifier, label, kind: exactly("choice"), choices }),
      }),
      { most: 60 },
    ),
  }),
  ordering: object<Kind<"ordering">>({ kind: exactly("ordering"), items: choices }),
  matching: withTargets("matching"),
  classify: withTargets("classify"),
  hotspot: object<Kind<"hotspot">>({
    kind: exactly("hotspot"),
    image: object<Kind<"hotspot">["image"]>({ href: label, alt: label }),
    zones: list(object<Zone>({ id: identifier, label, left: percent, top: percent, width: percent, height: percent }), { most: 60 }),
    several: yesOrNo,
  }),
  activity: object<Kind<"activity">>({ kind: exactly("activity"), goals: list(object<Kind<"activity">["goals"][number]>({ id: identifier, fact: text(200) }), { most: 60 }) }),
});

const statement = object<ExamStatement>({
  locale: exactly("fr", "en"),
  accessibility: optional(text(4000)),
  variants: entries(
    object<StatementVariant>({ html, files: list(object<StatementVariant["files"][number]>({ name: text(300), href: label, bytes: wholeNumber(0, 1e10) }), { most: 60 }), input }),
    { most: 60 },
  ),
});

const base64 = matching(/^[A-Za-z0-9+/]*={0,2}$/, "text");

const paper = object<ExamPaper>({
  format: exactly("palier-exam-paper"),
  version: exactly(1),
  session: identifier,
  name: sessionName,
  room,
  opens: time,
  closes: time,
  minutes: examMinutes,
  keys: teamKeys,
  candidates: list(candidatePaper, { most: MOST_CANDIDATES, least: 1 }),
  statements: entries(statement, { most: 20_000 }),
  files: list(object<ExamFile>({ href: label, type: text(100), content: base64 }), { most: 20_000 }),
});

/** Nobody may meet a question that is not there in the middle of an exam. */
function missingStatement({ candidates, statements }: ExamPaper): Problem | undefined {
  for (const [index, { questions }] of candidates.entries()) {
    const isThere = questions.every(({ item, variant }) => Object.hasOwn(statements, item) && Object.hasOwn(statements[item]!.variants, variant));
    if (!isThere) return { path: `/candidates/${String(index)}/questions`, expected: "known-kind" };
  }
  return undefined;
}
