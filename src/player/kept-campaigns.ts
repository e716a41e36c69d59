import type { Campaign } from "../campaigns/campaign.ts";
import type { SessionStore } from "../storage/session-store.ts";

/** A campaign is kept with its passages: its keys and its words are needed when the results are handed in. */
const SETTING = "campaigns";

export async function keepCampaign(store: SessionStore, campaign: Campaign, usedIds: readonly string[]): Promise<void> {
  const kept = Object.entries(await keptCampaigns(store)).filter(([id]) => usedIds.includes(id));
  await store.setSetting(SETTING, { ...Object.fromEntries(kept), [campaign.id]: campaign });
}

export async function findKeptCampaign(store: SessionStore, id: string): Promise<Campaign | undefined> {
  const kept = await keptCampaigns(store);
  return Object.hasOwn(kept, id) ? kept[id] : undefined;
}

async function keptCampaigns(store: SessionStore): Promise<Readonly<Record<string, Campaign>>> {
  return ((await store.setting(SETTING)) ?? {}) as Readonly<Record<string, Campaign>>;
}
