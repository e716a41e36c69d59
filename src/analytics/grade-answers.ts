import { grade } from "../grading/grade.ts";
import type { Rubric } from "../grading/rubric.ts";
import type { ChainedEvent } from "../results/results-file.ts";
import type { ReleaseAssets } from "./release-assets.ts";
import type { CheckReason } from "./verify-run.ts";

export interface GradedAnswer {
  readonly item: string;
  readonly variant: string;
  /** Skill id, or null when the item is unknown here. */
  readonly skill: string | null;
  /** As graded here; null when the item is unknown here or the answer cannot be read. */
  readonly correct: boolean | null;
  /** As graded on the student's device. */
  readonly claimed: boolean;
  readonly skipped: boolean;
  readonly at: string;
  readonly durationMs: number;
}

/** Grades every answer of a run again; says which could not be, and which were graded otherwise on the device. */
export function gradeAnswers(
  events: readonly ChainedEvent[],
  assets: ReleaseAssets | undefined,
): { readonly answers: readonly GradedAnswer[]; readonly reasons: readonly CheckReason[] } {
  const answers: GradedAnswer[] = [];
  const reasons: CheckReason[] = [];
  const skills = new Map(assets?.bank.items.map(({ id, topic, level }) => [id, `${topic}.${String(level)}`]));
  for (const [at, event] of events.entries()) {
    if (event.kind !== "answered") continue;
    const { item, variant, submission, correct: claimed, durationMs } = event;
    const rubric = assets && findRubric(assets, item, variant);
    const graded = rubric && grade(submission, rubric);
    const correct = graded?.kind === "graded" ? graded.correct : null;
    answers.push({
      item,
      variant,
      skill: skills.get(item) ?? null,
      correct: skills.has(item) ? correct : null,
      claimed,
      skipped: submission.kind === "skip",
      at: event.at,
      durationMs,
    });
    if (assets === undefined) continue;
    if (graded === undefined || !skills.has(item)) reasons.push({ kind: "unknown-item", at, item });
    else if (correct === null) reasons.push({ kind: "unreadable-answer", at, item });
    else if (correct !== claimed) reasons.push({ kind: "other-grade", at, item, claimed });
  }
  return { answers, reasons };
}

function findRubric({ rubrics }: ReleaseAssets, item: string, variant: string): Rubric | undefined {
  const variants = Object.hasOwn(rubrics, item) ? (rubrics[item]?.variants ?? {}) : {};
  return Object.hasOwn(variants, variant) ? variants[variant]?.rubric : undefined;
}
