import type { Grade } from "./grade.ts";
import type { ActivityRubric } from "./rubric.ts";

/** Right when the activity reports an accepted value for every goal; what it does not report is not reached. */
export function gradeActivity({ values }: { readonly values: Readonly<Record<string, string>> }, rubric: ActivityRubric): Grade {
  const unknown = Object.keys(values).find((id) => !rubric.goals.some((goal) => goal.id === id));
  if (unknown !== undefined) return { kind: "unanswerable", reason: "unknown-field", field: unknown };
  if (Object.keys(values).length === 0) return { kind: "unanswerable", reason: "empty" };
  const goals = rubric.goals.map(({ id, values: accepted }) => ({ id, reached: Object.hasOwn(values, id) && accepted.includes(values[id] ?? "") }));
  return { kind: "graded", correct: goals.every(({ reached }) => reached), details: { kind: "activity", goals } };
}
