import type { Campaign } from "../bank/content-types.ts";

export type { Campaign } from "../bank/content-types.ts";

/** The version that this code writes; older campaigns are migrated on opening, newer ones refused. */
export const CAMPAIGN_VERSION = 1;

/** Ten times the fullest campaign: 8 keys, 16 competences with their topics, 2,000 characters. */
export const MAXIMUM_CAMPAIGN_BYTES = 32 * 1024;

/** A team's public key: it signs the team's links and opens what is sealed for the team. */
export type TeamKey = NonNullable<Campaign["keys"]>[number];
