import type { CompetenceScore } from "../engine/score.ts";
import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";
import { intervalBand } from "./interval-band.ts";
import { intervalSentence } from "./interval-sentence.ts";
import { levelStairs } from "./level-stairs.ts";

interface Movement {
  readonly name: string;
  readonly before: CompetenceScore;
  readonly after: CompetenceScore;
}

/** Where the student stands now, where the last checkpoint was, and how sure we are. */
export function levelMovement({ name, before, after }: Movement, highest: number, named: boolean): HTMLElement {
  const gained = after.level > before.level;
  return element(
    "div",
    { class: "card level-movement", "data-domain": after.code[0], "data-gained": gained },
    element("div", { class: "level-movement-stairs" }, levelStairs(after, highest)),
    element(
      "div",
      { class: "stack stack-tight" },
      named && element("h3", {}, name),
      element("p", { class: "level-movement-level" }, player.checkpoint.movement(before.level, after.level)),
      element("p", {}, intervalSentence(after, highest)),
      intervalBand(after, highest, before),
      element("p", { class: "small soft" }, width(after) < width(before) ? player.checkpoint.narrower : player.checkpoint.wider),
    ),
  );
}

function width({ interval }: CompetenceScore): number {
  return interval.high - interval.low;
}
