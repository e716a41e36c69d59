import type { Rubric } from "../../src/grading/rubric.ts";
import type { Submission } from "../../src/grading/submission.ts";

/** The submission of a student who knows: what the rubric shows as expected. */
export function solutionOf(rubric: Rubric): Submission {
  switch (rubric.kind) {
    case "single-choice":
      return { kind: "single-choice", choice: rubric.answer };
    case "multiple-choice":
      return { kind: "multiple-choice", choices: rubric.answers };
    case "short-text":
      return { kind: "short-text", text: rubric.solutions[0]! };
    case "number":
      return { kind: "number", text: String(rubric.value).replace(".", ",") };
    case "ordering":
      return { kind: "ordering", order: rubric.order };
    case "fields":
      return { kind: "fields", values: Object.fromEntries(rubric.fields.map(({ id, rubric: own }) => [id, fieldSolution(own)])) };
    case "matching":
    case "classify":
      return { kind: rubric.kind, pairs: rubric.pairs };
    case "hotspot":
      return { kind: "hotspot", zones: rubric.answers };
    case "activity":
      return { kind: "activity", values: Object.fromEntries(rubric.goals.map(({ id, values }) => [id, values[0]!])) };
  }
}

function fieldSolution(rubric: Rubric): string {
  const solution = solutionOf(rubric);
  if (solution.kind === "single-choice") return solution.choice;
  return solution.kind === "short-text" || solution.kind === "number" ? solution.text : "";
}
