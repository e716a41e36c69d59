import type { Grade } from "./grade.ts";
import { gradeMultipleChoice } from "./multiple-choice.ts";
import type { HotspotRubric } from "./rubric.ts";

/** Right when exactly the expected zones are designated: a multiple choice whose choices are places of an image. */
export function gradeHotspot({ zones }: { readonly zones: readonly string[] }, rubric: HotspotRubric): Grade {
  return gradeMultipleChoice({ choices: zones }, { kind: "multiple-choice", choices: rubric.zones, answers: rubric.answers });
}
