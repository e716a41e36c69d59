import type { Campaign } from "../campaigns/campaign.ts";

/** A campaign that the team made, and for whom. */
export interface TeamCampaign {
  readonly campaign: Campaign;
  /** As in the list; empty for no class in particular. */
  readonly className: string;
  readonly madeAt: string;
  /** The short code under which the site serves it, once its file is there. */
  readonly code?: string;
}

export const MOST_CAMPAIGNS = 300;
