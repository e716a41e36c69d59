import type { CompetenceScore } from "../engine/score.ts";
import { ownProfile } from "../i18n/fr/profile.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { element } from "./dom.ts";
import { maximumPoints } from "./level-stairs.ts";

interface BandOptions {
  /** Where the estimate was before: drawn under the band. */
  readonly before?: CompetenceScore | undefined;
  /** False for a guess from other competences, which has no one point to show. */
  readonly marked?: boolean;
  /** The number of each level under its first point. */
  readonly numbered?: boolean;
}

/** A ruler of points with the 90 % interval as a band and the estimate as a mark. */
export function intervalBand(score: CompetenceScore, highest: number, { before, marked = true, numbered = false }: BandOptions = {}): HTMLElement {
  const maximum = maximumPoints(highest);
  const { low, high } = score.interval;
  const mark = element("span", { class: "level-band-mark" });
  mark.style.setProperty("--at", String(score.points / maximum));
  const band = element(
    "div",
    { class: "level-band", "data-numbered": numbered, role: "img", "aria-label": ownProfile.profile.band(low, high, maximum) },
    before && range("level-band-before", before, maximum),
    range("level-band-range", score, maximum),
    marked && mark,
    ...(numbered ? ticks(highest) : []),
  );
  band.style.setProperty("--levels", String(highest));
  return band;
}

function ticks(highest: number): readonly HTMLElement[] {
  return Array.from({ length: highest }, (_, index) => {
    const tick = element("span", { class: "level-band-tick" }, index === 0 ? feedback.stairs.firstTick : String(index + 1));
    tick.style.setProperty("--at", String((index + 1) / highest));
    return tick;
  });
}

function range(className: string, { interval }: CompetenceScore, maximum: number): HTMLElement {
  const node = element("span", { class: className });
  node.style.setProperty("--from", String(interval.low / maximum));
  node.style.setProperty("--to", String(Math.min(1, interval.high / maximum)));
  return node;
}
