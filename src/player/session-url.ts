import { type CampaignEntry, writeFragment } from "../campaigns/campaign-entry.ts";
import { siteUrl } from "./site-url.ts";

/** The address that opens a passage, ended or not; the competence is the way out when the device forgot it. */
export function sessionUrl(id: string, competence: string | undefined): string {
  const address = new URLSearchParams(competence === undefined ? {} : { competence });
  address.set("passage", id);
  return siteUrl(`test/?${address}`);
}

/** The address of the door to a competence's test. */
export function testUrl(competence: string): string {
  return siteUrl(`test/?${new URLSearchParams({ competence })}`);
}

/** The address of the landing page of a campaign. */
export function campaignUrl(entry: CampaignEntry): string {
  return `${siteUrl("campagne/")}#${writeFragment(entry)}`;
}
