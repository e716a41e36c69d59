import type { Accommodations } from "./student.ts";

export interface StudentLinkOptions {
  /** Address of the site, with a trailing slash. */
  readonly site: string;
  readonly token: string;
  /** What a campaign puts after the # of its own link. */
  readonly campaignFragment?: string;
  /** Id of a test design, for a test without a campaign. */
  readonly design?: string;
  readonly accommodations?: Accommodations;
}

/** The address of a test's door for one student. What is theirs stays behind the #, which browsers never send. */
export function studentLink({ site, token, campaignFragment, design, accommodations = {} }: StudentLinkOptions): string {
  const door = campaignFragment === undefined ? `test/${design === undefined ? "" : `?${new URLSearchParams({ parcours: design })}`}` : "campagne/";
  const words = wordsOf(accommodations);
  const fragment = [campaignFragment, `jeton=${token}`, words !== "" && `amenagements=${words}`].filter((part) => typeof part === "string");
  return `${site}${door}#${fragment.join("&")}`;
}

const TIME = { "x1.33": "temps-133", "x1.5": "temps-150", untimed: "sans-temps" } as const;

/** "temps-133.espace": one word for each thing asked. */
function wordsOf({ time, textSize, spacing, readAloud, checkpointEvery }: Accommodations): string {
  const words = [time && TIME[time], textSize && `texte-${textSize}`, spacing && "espace", readAloud && "lecture", checkpointEvery && `etape-${checkpointEvery}`];
  return words.filter((word) => typeof word === "string").join(".");
}
