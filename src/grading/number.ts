import type { Grade } from "./grade.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRubric } from "./rubric.ts";
import { plainCharacters } from "./typography.ts";

/** Right when the number read is at most `absolute` away from the expected value. */
export function gradeNumber({ text }: { readonly text: string }, rubric: NumberRubric): Grade {
  if (plainCharacters(text).trim() === "") return { kind: "unanswerable", reason: "empty" };
  const value = readNumber(text, rubric.unit);
  if (value === undefined) return { kind: "unanswerable", reason: "unreadable-number" };
  const side = placeValue(value, rubric);
  return {
    kind: "graded",
    correct: side === "equal" || side === "within",
    details: { kind: "number", value, side },
  };
}

/** 3.2 is 0.1 away from 3.1 for everybody but binary arithmetic: a few units of the last place are forgiven. */
const ROUNDING = 2 ** -50;

function placeValue(value: number, rubric: NumberRubric): "equal" | "within" | "too-low" | "too-high" {
  if (value === rubric.value) return "equal";
  const distance = Math.abs(value - rubric.value);
  if (distance <= rubric.absolute + ROUNDING * (Math.abs(rubric.value) + rubric.absolute)) return "within";
  return value < rubric.value ? "too-low" : "too-high";
}
