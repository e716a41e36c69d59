import type { CompetenceScore } from "../engine/score.ts";
import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";
import { maximumPoints } from "./level-stairs.ts";

/** A ruler of points with the 90 % interval as a band and the estimate as a mark; the band before, when given, stays behind. */
export function intervalBand(score: CompetenceScore, highest: number, before?: CompetenceScore): HTMLElement {
  const maximum = maximumPoints(highest);
  const { low, high } = score.interval;
  const mark = element("span", { class: "level-band-mark" });
  mark.style.setProperty("--at", String(score.points / maximum));
  const band = element(
    "div",
    { class: "level-band", role: "img", "aria-label": player.profile.band(low, high, maximum) },
    before && range("level-band-before", before, maximum),
    range("level-band-range", score, maximum),
    mark,
  );
  band.style.setProperty("--levels", String(highest));
  return band;
}

function range(className: string, { interval }: CompetenceScore, maximum: number): HTMLElement {
  const node = element("span", { class: className });
  node.style.setProperty("--from", String(interval.low / maximum));
  node.style.setProperty("--to", String(Math.min(1, interval.high / maximum)));
  return node;
}
