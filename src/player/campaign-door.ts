import type { Release } from "../bank/bundle.ts";
import type { Campaign } from "../campaigns/campaign.ts";
import { findByCode } from "../campaigns/campaign-code.ts";
import type { CampaignEntry } from "../campaigns/campaign-entry.ts";
import { type CampaignTest, campaignTest } from "../campaigns/campaign-test.ts";
import { fingerprint } from "../campaigns/fingerprint.ts";
import type { OpenCampaignError } from "../attestation/open-campaign.ts";
import type { Design } from "../engine/session.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { digest } from "./digest.ts";
import { findKeptCampaign } from "./kept-campaigns.ts";
import { type LoadFailure, loadCampaigns, loadDesigns, loadRelease } from "./load-release.ts";

/** All that the landing page of a campaign tells, and what its test runs. */
export interface CampaignDoor {
  readonly campaign: Campaign;
  readonly design: Design;
  readonly minutes: number;
  readonly release: Release;
  /** Fingerprint of the key that signed the link; undefined for a campaign that the site publishes. */
  readonly signedWith: string | undefined;
  /** Fingerprints of the keys that will open the results. */
  readonly opensWith: readonly string[];
  /** Of a link made for one student. */
  readonly token: string | undefined;
}

export type DoorFailure =
  | { readonly kind: "load"; readonly failure: LoadFailure }
  | { readonly kind: "unknown-code"; readonly code: string }
  | { readonly kind: "link"; readonly error: OpenCampaignError }
  | { readonly kind: "content"; readonly error: Extract<CampaignTest, { ok: false }>["error"] };

/** A link or a code, or a campaign that the device kept with an earlier passage. */
export interface DoorRequest extends Omit<CampaignEntry, "source"> {
  readonly source: CampaignEntry["source"] | { readonly kind: "kept"; readonly id: string };
}

type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: DoorFailure };

/** From what the student typed or followed to the campaign, checked against what this site serves. */
export async function findCampaignDoor(entry: DoorRequest, store: SessionStore): Promise<Result<CampaignDoor>> {
  const release = await loadRelease();
  if (!release.ok) return { ok: false, error: { kind: "load", failure: release.error } };
  const found = await findCampaign(entry, release.value, store);
  if (!found.ok) return found;
  const { campaign, signedWith } = found.value;
  const designs = release.value.designs && (await loadDesigns(release.value.designs));
  if (designs && !designs.ok) return { ok: false, error: { kind: "load", failure: designs.error } };
  const test = campaignTest(campaign, release.value, designs?.value.designs ?? []);
  if (!test.ok) return { ok: false, error: { kind: "content", error: test.error } };
  return {
    ok: true,
    value: {
      campaign,
      design: test.design,
      minutes: test.minutes,
      release: release.value,
      signedWith,
      opensWith: await Promise.all((campaign.keys ?? []).map((key) => fingerprint(key, { digest }))),
      token: entry.token,
    },
  };
}

async function findCampaign({ source }: DoorRequest, release: Release, store: SessionStore): Promise<Result<{ readonly campaign: Campaign; readonly signedWith: string | undefined }>> {
  if (source.kind === "kept") {
    const campaign = await findKeptCampaign(store, source.id);
    return campaign ? { ok: true, value: { campaign, signedWith: undefined } } : { ok: false, error: { kind: "unknown-code", code: source.id } };
  }
  if (source.kind === "code") {
    const bundle = release.campaigns && (await loadCampaigns(release.campaigns));
    if (bundle && !bundle.ok) return { ok: false, error: { kind: "load", failure: bundle.error } };
    const campaign = findByCode(bundle?.value.campaigns ?? {}, source.code);
    return campaign ? { ok: true, value: { campaign, signedWith: undefined } } : { ok: false, error: { kind: "unknown-code", code: source.code } };
  }
  const { openCampaign } = await import("../attestation/open-campaign.ts");
  const opened = await openCampaign(source.jws);
  if (!opened.ok) return { ok: false, error: { kind: "link", error: opened.error } };
  return { ok: true, value: { campaign: opened.campaign, signedWith: await fingerprint(opened.signer, { digest }) } };
}
