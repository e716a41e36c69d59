import { readAccommodations } from "../../campaigns/accommodations.ts";
import { campaign as text } from "../../i18n/fr/campaign.ts";
import type { Accommodations } from "../../results/results-file.ts";
import { element } from "../dom.ts";
import { notice } from "./notice.ts";

export interface Adaptations {
  readonly accommodations: Accommodations;
  /** What the student is told of them; empty when nothing was asked. */
  readonly element: HTMLElement;
}

/** What a link asks to adapt, applied and told; words that this site does not know are told as well. */
export function readAdaptations(words: string): Adaptations {
  const { accommodations, unknown } = readAccommodations(words);
  const lines = text.accommodation(accommodations);
  return {
    accommodations,
    element: element(
      "div",
      { class: "stack" },
      unknown.length > 0 && notice("warning", undefined, text.unknownAccommodations(unknown)),
      lines.length > 0 &&
        element(
          "section",
          { class: "card" },
          element("h2", { class: "card-title" }, text.accommodations),
          element("ul", { class: "start-list" }, ...lines.map((line) => element("li", {}, line))),
          element("p", { class: "small soft" }, text.accommodationsNote),
        ),
    ),
  };
}
