import { type Grade, grade } from "../grading/grade.ts";
import type { NumberRubric, Rubric, ShortTextRubric } from "../grading/rubric.ts";
import { preview as text } from "../i18n/fr/preview.ts";

/** Why an answer is accepted, refused or unreadable, in one sentence for its author. */
export function explainGrade(graded: Grade): string {
  if (graded.kind === "unanswerable") return text.unreadable[graded.reason];
  const { details } = graded;
  switch (details.kind) {
    case "skip":
      return text.refused;
    case "single-choice":
      return graded.correct ? text.accepted : text.otherChoice;
    case "multiple-choice":
      return graded.correct ? text.accepted : text.choices(details.wrong.length, details.missed.length);
    case "short-text":
      return text.match[details.match];
    case "number":
      return text.side[details.side];
    case "fields":
      return graded.correct ? text.accepted : text.wrongFields(details.fields.filter((field) => !field.correct).map(({ id }) => id));
    case "ordering":
      return graded.correct ? text.accepted : text.wrongPlace((details.firstWrongPlace ?? 0) + 1);
    case "matching":
    case "classify":
      return graded.correct ? text.accepted : text.wrongFields(details.wrong);
    case "activity":
      return graded.correct ? text.accepted : text.wrongGoals(details.goals.filter(({ reached }) => !reached).map(({ id }) => id));
  }
}

export interface Neighbour {
  readonly text: string;
  readonly accepted: boolean;
}

/** Writings close to the expected one, as pupils type them, each with what the rubric makes of it; none for answers that are not typed. */
export function neighboursOf(rubric: Rubric): readonly Neighbour[] {
  const writings = rubric.kind === "short-text" ? textNeighbours(rubric) : rubric.kind === "number" ? numberNeighbours(rubric) : [];
  return [...new Set(writings)].map((writing) => {
    const graded = grade({ kind: rubric.kind as "short-text" | "number", text: writing }, rubric);
    return { text: writing, accepted: graded.kind === "graded" && graded.correct };
  });
}

function textNeighbours({ solutions }: ShortTextRubric): string[] {
  const [first = ""] = solutions;
  const plain = first.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return [...solutions, first.toUpperCase(), first.toLowerCase(), plain, `« ${first} »`, `${first}.`, `le ${first}`, first.replaceAll(" ", ""), first.replaceAll(/[-–]/g, " "), ...slips(first)].filter((writing) => writing.trim() !== "");
}

/** One letter lost, one doubled, two swapped, in the middle of the first long word; one digit changed. */
function slips(writing: string): string[] {
  const word = /\p{L}{4,}/u.exec(writing);
  const middle = word ? word.index + Math.floor(word[0].length / 2) : -1;
  const letters = middle < 0 ? [] : [splice(writing, middle, 1, ""), splice(writing, middle, 0, writing[middle]!), splice(writing, middle - 1, 2, writing[middle]! + writing[middle - 1]!)];
  const digit = /\d/.exec(writing);
  return digit ? [...letters, splice(writing, digit.index, 1, String((Number(digit[0]) + 1) % 10))] : letters;
}

function splice(text: string, at: number, length: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + length);
}

function numberNeighbours({ value, absolute, unit }: NumberRubric): string[] {
  const comma = String(value).replace(".", ",");
  const step = absolute || 1;
  return [comma, String(value), ...(unit ? [`${comma} ${unit}`] : []), value.toLocaleString("fr-FR"), `environ ${comma}`, ...[value + step, value - step, value + 2 * step].map((near) => String(near).replace(".", ",")), String(value * 10).replace(".", ",")];
}
