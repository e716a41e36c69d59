import type { Grade } from "./grade.ts";
import type { SingleChoiceRubric } from "./rubric.ts";

/** Right when the chosen id is the expected one. */
export function gradeSingleChoice({ choice }: { readonly choice: string }, rubric: SingleChoiceRubric): Grade {
  if (choice === "") return { kind: "unanswerable", reason: "empty" };
  if (!rubric.choices.includes(choice)) return { kind: "unanswerable", reason: "unknown-choice" };
  const details = { kind: "single-choice", chosen: choice, expected: rubric.answer } as const;
  return { kind: "graded", correct: choice === rubric.answer, details };
}
