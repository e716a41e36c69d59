import type { Grade } from "./grade.ts";
import type { PairsRubric } from "./rubric.ts";

/** Right when every item has its expected target. An item left alone is wrong, unless all are. */
export function gradePairs({ pairs }: { readonly pairs: Readonly<Record<string, string>> }, rubric: PairsRubric): Grade {
  const items = Object.keys(rubric.pairs);
  const given = Object.keys(pairs);
  const unknown = given.find((item) => !items.includes(item));
  if (unknown !== undefined) return { kind: "unanswerable", reason: "unknown-field", field: unknown };
  if (given.length === 0) return { kind: "unanswerable", reason: "empty" };
  if (given.some((item) => !rubric.targets.includes(pairs[item] ?? ""))) return { kind: "unanswerable", reason: "unknown-choice" };
  const wrong = items.filter((item) => !Object.hasOwn(pairs, item) || pairs[item] !== rubric.pairs[item]);
  return { kind: "graded", correct: wrong.length === 0, details: { kind: rubric.kind, wrong } };
}
