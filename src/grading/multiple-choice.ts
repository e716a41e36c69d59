import type { Grade } from "./grade.ts";
import type { MultipleChoiceRubric } from "./rubric.ts";

/** Right when exactly the expected ids are chosen; order and repetition do not count. */
export function gradeMultipleChoice({ choices }: { readonly choices: readonly string[] }, rubric: MultipleChoiceRubric): Grade {
  const chosen = new Set(choices);
  if (chosen.size === 0) return { kind: "unanswerable", reason: "empty" };
  const offered = new Set(rubric.choices);
  if (choices.some((choice) => !offered.has(choice))) return { kind: "unanswerable", reason: "unknown-choice" };
  const expected = new Set(rubric.answers);
  const details = {
    kind: "multiple-choice",
    right: [...chosen].filter((choice) => expected.has(choice)),
    wrong: [...chosen].filter((choice) => !expected.has(choice)),
    missed: [...expected].filter((choice) => !chosen.has(choice)),
  } as const;
  return { kind: "graded", correct: details.wrong.length === 0 && details.missed.length === 0, details };
}
