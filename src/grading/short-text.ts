import type { Grade, TextMatch } from "./grade.ts";
import { isNearMiss } from "./near-miss.ts";
import { joinWords, readWords } from "./read-words.ts";
import type { ShortTextRubric } from "./rubric.ts";

/** Right when the text is one of the solutions up to typing, or a near miss of one where the author admits it. */
export function gradeShortText({ text }: { readonly text: string }, rubric: ShortTextRubric): Grade {
  if (text.length > LONGEST_TEXT) return { kind: "unanswerable", reason: "too-long" };
  const words = readWords(text, rubric.tolerance);
  if (words.length === 0) return { kind: "unanswerable", reason: "empty" };
  const match = bestMatch(words, rubric);
  return { kind: "graded", correct: match !== "different", details: { kind: "short-text", match } };
}

/** UTF-16 units; a solution has at most 200. */
const LONGEST_TEXT = 500;

function bestMatch(words: readonly string[], { solutions, tolerance }: ShortTextRubric): TextMatch {
  const expected = solutions.map((solution) => readWords(solution, tolerance));
  const joined = joinWords(words, tolerance);
  if (expected.some((solution) => joinWords(solution, tolerance) === joined)) return "same";
  if (expected.some((solution) => isNearMiss(words, solution, tolerance))) return "near-miss";
  return "different";
}
