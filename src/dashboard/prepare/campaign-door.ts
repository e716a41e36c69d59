import type { TeamKeyPair } from "../../attestation/team-key.ts";
import { findByCode } from "../../campaigns/campaign-code.ts";
import type { LinkFragment } from "../../campaigns/campaign-entry.ts";
import type { Campaign } from "../../campaigns/campaign.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import type { TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import { buttonOf } from "./form-parts.ts";
import { openKey } from "./open-key.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { share: text } = teamCampaigns;

/** How links lead to a campaign: by its short code once the site serves it, else whole and signed; undefined while none of its keys is open here. */
export async function campaignDoor({ keys, published }: Pick<PrepareContext, "keys" | "published">, made: TeamCampaign): Promise<LinkFragment["source"]> {
  const { campaign, code } = made;
  if (code !== undefined && (await isPublished(published, made))) return { kind: "code", code };
  const signer = signerOf(keys, campaign);
  return signer && { kind: "signed", jws: await (await import("../../attestation/campaign-link.ts")).signCampaign(campaign, signer) };
}

/** Whether the site answers to the campaign's code with this very campaign; no while it cannot be asked. */
export async function isPublished(published: PrepareContext["published"], { campaign, code = "" }: TeamCampaign): Promise<boolean> {
  const served: Readonly<Record<string, Campaign>> = await published().catch(() => ({}));
  return findByCode(served, code)?.id === campaign.id;
}

/** A key of the campaign that is open here. */
export function signerOf(ring: PrepareContext["keys"], { keys = [] }: TeamCampaign["campaign"]): TeamKeyPair | undefined {
  return ring.pairs().find((pair) => keys.some(({ x, y }) => pair.key.x === x && pair.key.y === y));
}

/** Says that no key of the campaign is open, and opens one. */
export function closedKeyNotice({ document, workspace, keys: ring }: PrepareContext, { campaign }: TeamCampaign, onOpen: () => void): HTMLElement {
  const closed = workspace.team().keys.filter(({ key, sealed }) => sealed !== undefined && campaign.keys?.some(({ x }) => x === key.x));
  const open = async (kept: (typeof closed)[number]): Promise<void> => {
    const pair = await openKey(document, kept);
    if (pair === undefined) return;
    await ring.add(pair);
    onOpen();
  };
  return element(
    document,
    "div",
    { class: "notice no-print", "data-kind": "warning" },
    element(document, "p", {}, closed.length === 0 ? text.noKey : text.closedKey),
    closed.length > 0 && element(document, "p", { class: "cluster" }, ...closed.map((kept) => buttonOf(document, text.openKey(kept.name), "secondary", () => void open(kept)))),
  );
}
