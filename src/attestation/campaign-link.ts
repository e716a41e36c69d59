import { CompactSign } from "jose";
import { deflateSync } from "fflate";
import { writeAccommodations } from "../campaigns/accommodations.ts";
import type { Campaign } from "../campaigns/campaign.ts";
import { writeFragment } from "../campaigns/campaign-entry.ts";
import { canonicalJson } from "../results/canonical-json.ts";
import type { Accommodations } from "../results/results-file.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { publicKeyOf, signingHalf, type TeamSecret } from "./team-key.ts";

export interface LinkOptions {
  /** The address of the campaign page: "https://…/campagne/". */
  readonly page: string;
  /** For one student: the token, and what the test adapts to. */
  readonly token?: string;
  readonly accommodations?: Accommodations;
}

/** A link that holds the whole campaign, signed by one of its own keys; the site that opens it needs no server. */
export async function makeCampaignLink(campaign: Campaign, key: TeamSecret, { page, token, accommodations }: LinkOptions): Promise<string> {
  const signed = await signCampaign(campaign, key);
  return `${page}#${writeFragment({ source: { kind: "signed", jws: signed }, token, accommodations: accommodations && writeAccommodations(accommodations) })}`;
}

/** The same campaign as a `.palier-campagne.json` file: a JWS in its flattened JSON form (RFC 7515, 7.2.2). */
export async function makeCampaignFile(campaign: Campaign, key: TeamSecret): Promise<Uint8Array<ArrayBuffer>> {
  const [header = "", payload = "", signature = ""] = (await signCampaign(campaign, key)).split(".");
  return encodeUtf8(JSON.stringify({ protected: header, payload, signature }));
}

/** A JWS in its compact form, the payload deflated (`zip`, as SMART Health Cards do it). Throws when the key is not the campaign's. */
export async function signCampaign(campaign: Campaign, key: TeamSecret): Promise<string> {
  const { x, y } = publicKeyOf(key);
  if (!campaign.keys?.some((own) => own.x === x && own.y === y)) throw new Error("the key is not one of the campaign's");
  const payload = deflateSync(encodeUtf8(canonicalJson(campaign)), { level: 9 });
  return new CompactSign(payload).setProtectedHeader({ alg: "ES256", zip: "DEF", typ: "palier-campaign" }).sign(signingHalf(key));
}
