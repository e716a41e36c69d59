import type { Grade } from "./grade.ts";
import { gradeNumber } from "./number.ts";
import type { FieldsRubric } from "./rubric.ts";
import { gradeShortText } from "./short-text.ts";
import { gradeSingleChoice } from "./single-choice.ts";

type Field = FieldsRubric["fields"][number];

/**
 * Right when every field is right. A field left empty is wrong, unless all are; an unreadable one makes the whole
 * unanswerable. In any order, each expected answer serves one field and the assignment that serves most is taken.
 */
export function gradeFields({ values }: { readonly values: Readonly<Record<string, string>> }, rubric: FieldsRubric): Grade {
  const ids = rubric.fields.map((field) => field.id);
  const unknown = Object.keys(values).find((id) => !ids.includes(id));
  if (unknown !== undefined) return { kind: "unanswerable", reason: "unknown-field", field: unknown };
  const texts = ids.map((id) => (Object.hasOwn(values, id) ? (values[id] ?? "") : ""));
  if (texts.every((text) => text.trim() === "")) return { kind: "unanswerable", reason: "empty" };
  return rubric.anyOrder ? gradeAnyOrder(texts, rubric.fields) : gradeInPlace(texts, rubric.fields);
}

function gradeInPlace(texts: readonly string[], fields: readonly Field[]): Grade {
  const grades = fields.map((field, index) => gradeField(texts[index] ?? "", field));
  const unreadable = grades.findIndex(isUnreadable);
  if (unreadable >= 0) return atField(grades[unreadable], fields[unreadable]);
  return summarise(fields, grades.map(isCorrect));
}

function gradeAnyOrder(texts: readonly string[], fields: readonly Field[]): Grade {
  const grades = texts.map((text) => fields.map((field) => gradeField(text, field)));
  const unreadable = grades.findIndex((row) => row.every(isUnreadable));
  if (unreadable >= 0) return atField(grades[unreadable]?.[0], fields[unreadable]);
  const served = matchMost(grades.map((row) => row.map(isCorrect)));
  return summarise(fields, served);
}

function gradeField(text: string, { rubric }: Field): Grade {
  switch (rubric.kind) {
    case "short-text":
      return gradeShortText({ text }, rubric);
    case "number":
      return gradeNumber({ text }, rubric);
    case "single-choice":
      return gradeSingleChoice({ choice: text }, rubric);
  }
}

function isCorrect(grade: Grade): boolean {
  return grade.kind === "graded" && grade.correct;
}

function isUnreadable(grade: Grade): boolean {
  return grade.kind === "unanswerable" && grade.reason !== "empty";
}

function atField(grade: Grade | undefined, field: Field | undefined): Grade {
  if (grade?.kind !== "unanswerable" || field === undefined) throw new Error("no unreadable field");
  return { ...grade, field: field.id };
}

function summarise(fields: readonly Field[], correct: readonly boolean[]): Grade {
  const details = {
    kind: "fields",
    fields: fields.map(({ id }, index) => ({ id, correct: correct[index] ?? false })),
  } as const;
  return { kind: "graded", correct: details.fields.every((field) => field.correct), details };
}

/** Maximum bipartite matching by augmenting paths (Berge 1957): which texts find an expected answer of their own. */
function matchMost(fits: readonly (readonly boolean[])[]): readonly boolean[] {
  const textOf = new Map<number, number>();
  const augment = (text: number, visited: Set<number>): boolean =>
    (fits[text] ?? []).some((fit, answer) => {
      if (!fit || visited.has(answer)) return false;
      visited.add(answer);
      const holder = textOf.get(answer);
      if (holder !== undefined && !augment(holder, visited)) return false;
      textOf.set(answer, text);
      return true;
    });
  for (const text of fits.keys()) augment(text, new Set());
  const served = new Set(textOf.values());
  return fits.map((_, text) => served.has(text));
}
