import type { Release } from "../bank/bundle.ts";
import type { SessionStore } from "../storage/session-store.ts";

/**
 * A session keeps the content that it began with: `release.json` changes with every deployment, the bundles that it
 * names carry their hash and stay in the service worker's cache. So the table of contents is kept beside the sessions.
 */
const SETTING = "releases";

export async function pinRelease(store: SessionStore, release: Release, usedReleases: readonly string[]): Promise<void> {
  const kept = Object.entries(await pinnedReleases(store)).filter(([id]) => usedReleases.includes(id));
  await store.setSetting(SETTING, { ...Object.fromEntries(kept), [release.id]: release });
}

export async function findPinnedRelease(store: SessionStore, id: string): Promise<Release | undefined> {
  return (await pinnedReleases(store))[id];
}

async function pinnedReleases(store: SessionStore): Promise<Readonly<Record<string, Release>>> {
  return ((await store.setting(SETTING).catch(() => undefined)) ?? {}) as Readonly<Record<string, Release>>;
}
