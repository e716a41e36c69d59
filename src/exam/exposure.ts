import type { ExamForm } from "./assemble-exam.ts";

export interface Exposure {
  /** Share of the candidates who meet the item that most of them meet. */
  readonly highest: number;
  /** Mean share of their questions that two candidates have in common, whatever the variant; 0 for one candidate. */
  readonly overlap: number;
  readonly items: number;
}

/** How far the forms of a session resemble one another. */
export function exposureOf(forms: readonly ExamForm[]): Exposure {
  const uses = new Map<string, number>();
  for (const { questions } of forms) for (const { item } of questions) uses.set(item, (uses.get(item) ?? 0) + 1);
  const counts = [...uses.values()];
  const pairs = (forms.length * (forms.length - 1)) / 2;
  const length = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, forms.length);
  const shared = counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return { highest: Math.max(0, ...counts) / Math.max(1, forms.length), overlap: pairs === 0 || length === 0 ? 0 : shared / pairs / length, items: uses.size };
}
