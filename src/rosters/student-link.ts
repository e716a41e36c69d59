import { writeAccommodations } from "../campaigns/accommodations.ts";
import { type LinkFragment, writeFragment } from "../campaigns/campaign-entry.ts";
import type { Accommodations } from "../results/results-file.ts";

export interface StudentLinkOptions {
  /** Address of the site, with a trailing slash. */
  readonly site: string;
  readonly token: string;
  readonly campaign?: LinkFragment["source"];
  /** Id of a test design, for a test without a campaign. */
  readonly design?: string;
  readonly accommodations?: Accommodations;
}

/** The address of a test's door for one student. What is theirs stays behind the #, which browsers never send. */
export function studentLink({ site, token, campaign, design, accommodations = {} }: StudentLinkOptions): string {
  const door = campaign ? "campagne/" : `test/${design === undefined ? "" : `?${new URLSearchParams({ parcours: design })}`}`;
  return `${site}${door}#${writeFragment({ source: campaign, token, accommodations: writeAccommodations(accommodations) })}`;
}
