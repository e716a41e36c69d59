import type { Grade } from "./grade.ts";
import type { OrderingRubric } from "./rubric.ts";

/** Right when every element stands at its place; places count from 0. */
export function gradeOrdering({ order }: { readonly order: readonly string[] }, rubric: OrderingRubric): Grade {
  if (order.length === 0) return { kind: "unanswerable", reason: "empty" };
  if (!isPermutation(order, rubric.order)) return { kind: "unanswerable", reason: "not-a-permutation" };
  const firstWrongPlace = order.findIndex((id, place) => id !== rubric.order[place]);
  const details = {
    kind: "ordering",
    rightPlaces: order.filter((id, place) => id === rubric.order[place]).length,
    firstWrongPlace: firstWrongPlace < 0 ? null : firstWrongPlace,
  } as const;
  return { kind: "graded", correct: firstWrongPlace < 0, details };
}

function isPermutation(order: readonly string[], expected: readonly string[]): boolean {
  const known = new Set(expected);
  return order.length === expected.length && new Set(order).size === known.size && order.every((id) => known.has(id));
}
