import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { CAMPAIGN_VERSION, type Campaign, MAXIMUM_CAMPAIGN_BYTES } from "./campaign.ts";
import { checkCampaign } from "./check-campaign.ts";

export type CampaignError = FileError<"not-campaign">;
export type ParsedCampaign = ParsedFile<Campaign, "not-campaign">;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseCampaign(bytes: Uint8Array): ParsedCampaign {
  return parseVersionedFile(bytes, {
    format: "palier-campaign",
    version: CAMPAIGN_VERSION,
    maximumBytes: MAXIMUM_CAMPAIGN_BYTES,
    migrations: {},
    check: checkCampaign,
    beginning: '{"design":{',
    foreign: "not-campaign",
  });
}
