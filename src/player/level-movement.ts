import type { CompetenceScore } from "../engine/score.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { element } from "./dom.ts";
import { intervalBand } from "./interval-band.ts";
import { intervalSentence } from "./interval-sentence.ts";
import { levelStairs } from "./level-stairs.ts";

export interface Movement {
  readonly name: string;
  /** Undefined at the first checkpoint: nothing was known before. */
  readonly before: CompetenceScore | undefined;
  readonly after: CompetenceScore;
}

/** Where the student stands now, where the last checkpoint was, and how sure we are. */
export function levelMovement({ name, before, after }: Movement, highest: number, { named, final }: { readonly named: boolean; readonly final: boolean }): HTMLElement {
  const gained = before !== undefined && after.level > before.level;
  return element(
    "div",
    { class: "card" },
    element(
      "div",
      { class: "level-movement", "data-domain": after.code[0], "data-gained": gained },
      element("div", { class: "level-movement-stairs" }, levelStairs(after, highest)),
      element(
        "div",
        { class: "stack stack-tight" },
        named && element("h3", {}, name),
        element("p", { class: "level-movement-level" }, before ? feedback.checkpoint.movement(before.level, after.level) : feedback.checkpoint.firstEstimate(after.level)),
        element("p", {}, intervalSentence(after, highest)),
        intervalBand(after, highest, { before, numbered: true }),
        !final && element("p", { class: "small soft" }, before && width(after) < width(before) ? feedback.checkpoint.narrower : feedback.checkpoint.wider),
      ),
    ),
  );
}

function width({ interval }: CompetenceScore): number {
  return interval.high - interval.low;
}
