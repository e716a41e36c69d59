import type { Random } from "../engine/random.ts";
import { grade } from "../grading/grade.ts";
import type { ActivityRubric, FieldsRubric, NumberRubric, PairsRubric, Rubric, ShortTextRubric, SingleChoiceRubric } from "../grading/rubric.ts";
import type { Submission } from "../grading/submission.ts";

/**
 * What a student might have handed in to be right or wrong, as graded by the real graders. Wrong answers are a near
 * number, another choice, the answer of another variant (`others`), or a skip when nothing plausible is wrong.
 */
export function plausibleSubmission(rubric: Rubric, correct: boolean, others: readonly Rubric[], random: Random): Submission {
  if (correct) return checkedSolution(rubric, random);
  if (random() < SHARE_OF_SKIPS) return { kind: "skip" };
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const submission = mistake(rubric, others, random);
    const graded = grade(submission, rubric);
    if (graded.kind === "graded" && !graded.correct) return submission;
  }
  return { kind: "skip" };
}

/** Among wrong answers; the rest are tries. */
const SHARE_OF_SKIPS = 0.3;

function checkedSolution(rubric: Rubric, random: Random): Submission {
  const submission = solution(rubric, random);
  const graded = grade(submission, rubric);
  if (graded.kind !== "graded" || !graded.correct) throw new Error(`rubric refuses its own solution: ${JSON.stringify(rubric)}`);
  return submission;
}

function solution(rubric: Rubric, random: Random): Submission {
  switch (rubric.kind) {
    case "single-choice":
      return { kind: "single-choice", choice: rubric.answer };
    case "multiple-choice":
      return { kind: "multiple-choice", choices: rubric.answers };
    case "short-text":
      return { kind: "short-text", text: fieldSolution(rubric, random) };
    case "number":
      return { kind: "number", text: fieldSolution(rubric, random) };
    case "ordering":
      return { kind: "ordering", order: rubric.order };
    case "fields":
      return { kind: "fields", values: Object.fromEntries(rubric.fields.map((field) => [field.id, fieldSolution(field.rubric, random)])) };
    case "matching":
    case "classify":
      return { kind: rubric.kind, pairs: rubric.pairs };
    case "hotspot":
      return { kind: "hotspot", zones: rubric.answers };
    case "activity":
      return { kind: "activity", values: Object.fromEntries(rubric.goals.map(({ id, values }) => [id, values[0] ?? ""])) };
  }
}

type FieldRubric = ShortTextRubric | NumberRubric | SingleChoiceRubric;

function fieldSolution(rubric: FieldRubric, random: Random): string {
  switch (rubric.kind) {
    case "single-choice":
      return rubric.answer;
    case "short-text": {
      const text = pick(rubric.solutions, random);
      return random() < 0.3 && !rubric.tolerance.exactCase ? text.toLowerCase() : text;
    }
    case "number":
      return String(rubric.value).replace(".", ",");
  }
}

function mistake(rubric: Rubric, others: readonly Rubric[], random: Random): Submission {
  switch (rubric.kind) {
    case "single-choice":
      return { kind: "single-choice", choice: pick(rubric.choices, random) };
    case "multiple-choice": {
      const toggled = pick(rubric.choices, random);
      const choices = rubric.choices.filter((choice) => rubric.answers.includes(choice) !== (choice === toggled));
      return { kind: "multiple-choice", choices };
    }
    case "short-text":
    case "number":
      return { kind: rubric.kind, text: fieldMistake(rubric, others, random) };
    case "ordering":
      return { kind: "ordering", order: swapTwo(rubric.order, random) };
    case "fields":
      return { kind: "fields", values: fieldsMistake(rubric, others, random) };
    case "matching":
    case "classify":
      return { kind: rubric.kind, pairs: pairsMistake(rubric, random) };
    case "hotspot":
      return { kind: "hotspot", zones: [pick(rubric.zones, random)] };
    case "activity":
      return { kind: "activity", values: goalsMistake(rubric, random) };
  }
}

function fieldMistake(rubric: FieldRubric, others: readonly Rubric[], random: Random): string {
  switch (rubric.kind) {
    case "single-choice":
      return pick(rubric.choices, random);
    case "number":
      return String(pick(SLIPS, random)(rubric.value)).replace(".", ",");
    case "short-text": {
      const elsewhere = others.flatMap((other) => (other.kind === "short-text" ? other.solutions : []));
      return pick([...elsewhere, "je ne sais pas", "aucune idée", "?"], random);
    }
  }
}

/** Off by one or ten, a digit lost, a decimal mark misplaced, counted twice. */
const SLIPS: readonly ((value: number) => number)[] = [
  (value) => value + 1,
  (value) => value - 1,
  (value) => value + 10,
  (value) => Math.trunc(value / 10),
  (value) => value * 10,
  (value) => value * 2,
];

function fieldsMistake(rubric: FieldsRubric, others: readonly Rubric[], random: Random): Record<string, string> {
  const missed = pick(rubric.fields, random).id;
  const otherFields = others.flatMap((other) => (other.kind === "fields" ? other.fields : []));
  const submitted = ({ id, rubric: field }: FieldsRubric["fields"][number]) => {
    if (id !== missed && random() < 0.7) return fieldSolution(field, random);
    const sameField = otherFields.filter((other) => other.id === id).map((other) => other.rubric);
    return fieldMistake(field, sameField, random);
  };
  return Object.fromEntries(rubric.fields.map((field) => [field.id, submitted(field)]));
}

/** Two items exchange their targets; when they had the same, one goes elsewhere. */
function pairsMistake({ pairs, targets }: PairsRubric, random: Random): Record<string, string> {
  const [first, second] = swapTwo(Object.keys(pairs), random);
  const [one, other] = [pairs[first ?? ""] ?? "", pairs[second ?? ""] ?? ""];
  return one === other ? { ...pairs, [first ?? ""]: pick(targets, random) } : { ...pairs, [first ?? ""]: other, [second ?? ""]: one };
}

/** One goal is left out: the student stopped too early, or forgot a step. */
function goalsMistake({ goals }: ActivityRubric, random: Random): Record<string, string> {
  const missed = pick(goals, random).id;
  return Object.fromEntries(goals.map(({ id, values }) => [id, id === missed ? "" : (values[0] ?? "")]));
}

function swapTwo(order: readonly string[], random: Random): readonly string[] {
  const place = Math.floor(random() * (order.length - 1));
  return order.toSpliced(place, 2, ...order.slice(place, place + 2).toReversed());
}

function pick<T>(list: readonly T[], random: Random): T {
  const element = list[Math.floor(random() * list.length)];
  if (element === undefined) throw new Error("nothing to pick from");
  return element;
}
