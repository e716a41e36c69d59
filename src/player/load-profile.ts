import type { FrameworkBundle, ItemsBundle, Release } from "../bank/bundle.ts";
import type { Item } from "../engine/item.ts";
import type { TopicAnswer } from "../engine/belief.ts";
import { estimateProfile, type Score } from "../engine/score.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { type Loaded, loadFramework, loadItems, loadRelease } from "./load-release.ts";
import { findPinnedRelease } from "./pinned-releases.ts";
import { itemBank } from "./session-content.ts";
import type { SessionOverview } from "./session-overview.ts";

export interface Profile {
  readonly framework: FrameworkBundle;
  readonly score: Score;
  readonly highest: number;
  /** Competences with challenges to answer. */
  readonly open: readonly string[];
  /** True when some answers could not be counted for want of their items. */
  readonly partial: boolean;
}

/** The 16 competences from every answer on the device, under today's release; older items complete it while they are kept. */
export async function loadProfile(store: SessionStore, sessions: readonly SessionOverview[], now = new Date()): Promise<Loaded<Profile>> {
  const release = await loadRelease();
  if (!release.ok) return release;
  const framework = await loadFramework(release.value.framework);
  if (!framework.ok) return framework;

  const responses = [...sessions].reverse().flatMap((session) => session.responses.map(({ item, correct, at }): TopicAnswer => ({ item, correct, daysAgo: wholeDays(at, now) })));
  const items = await collectItems(store, release.value, sessions);
  const known = new Set(items.map(({ id }) => id));
  const counted = responses.filter(({ item }) => known.has(item));
  return {
    ok: true,
    value: {
      framework: framework.value,
      score: estimateProfile(itemBank(release.value, [{ competence: "", items }]), counted),
      highest: release.value.highestReachableLevel,
      open: release.value.competences.filter(({ challengeCount }) => challengeCount > 0).map(({ code }) => code),
      partial: counted.length < responses.length,
    },
  };
}

/** A clock set back makes no answer younger than today. */
function wholeDays(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 86_400_000));
}

/** Items of the competences answered; those of today's release win over older ones of the same name. */
async function collectItems(store: SessionStore, release: Release, sessions: readonly SessionOverview[]): Promise<readonly Item[]> {
  const topics = new Set(release.competences.flatMap((competence) => competence.topics.map(({ id }) => id)));
  const competences = new Set(sessions.flatMap((session) => session.competences));
  const olderIds = [...new Set(sessions.map(({ header }) => header.release))].filter((id) => id !== release.id);
  const older = await Promise.all(olderIds.map((id) => findPinnedRelease(store, id)));
  const bundles = await Promise.all([...older, release].flatMap((each) => (each ? itemsBundles(each, competences) : [])));
  const byId = new Map(bundles.flatMap((bundle) => bundle?.items ?? []).map((item) => [item.id, item]));
  return [...byId.values()].filter((item) => topics.has(item.topic));
}

function itemsBundles(release: Release, competences: ReadonlySet<string>): readonly Promise<ItemsBundle | undefined>[] {
  return release.competences
    .filter((entry) => competences.has(entry.code) && entry.items)
    .map(async (entry) => {
      const loaded = await loadItems(entry.items);
      return loaded.ok ? loaded.value : undefined;
    });
}
