import type { Design } from "../engine/session.ts";
import type { Accommodations } from "../results/results-file.ts";

const TIME_FACTORS = { "x1.33": 4 / 3, "x1.5": 1.5 } as const;

/** The limit of a timed question for one student; none when time is not counted. */
export function adaptedLimit(seconds: number | undefined, { time }: Accommodations = {}): number | undefined {
  if (seconds === undefined || time === "untimed") return undefined;
  return time === undefined ? seconds : Math.ceil(seconds * TIME_FACTORS[time]);
}

/** A design with the pauses that one student needs; the path of questions stays the same. */
export function adaptedDesign(design: Design, { checkpointEvery = design.checkpointEvery }: Accommodations = {}): Design {
  return { ...design, checkpointEvery: Math.min(checkpointEvery, design.checkpointEvery) };
}

/** What the style sheets and the reading voice look at, on the root element; what was not asked is left as it is. */
export function applyAccommodations({ dataset }: HTMLElement, { textSize, spacing, readAloud }: Accommodations = {}): void {
  if (textSize !== undefined) dataset["textSize"] = String(textSize);
  if (spacing !== undefined) dataset["spacing"] = spacing;
  if (readAloud) dataset["readAloud"] = "";
}
