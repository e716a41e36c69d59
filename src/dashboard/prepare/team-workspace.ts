import { type Collection, emptyCollection } from "../../analytics/collect.ts";
import { packWorkspace, unpackWorkspace } from "../../analytics/workspace.ts";
import type { WorkspaceStore } from "../../analytics/workspace-store.ts";
import { parseTeam, serializeTeam } from "../../rosters/parse-team.ts";
import type { StudentEffects } from "../../rosters/student.ts";
import { emptyTeam, type TeamFile } from "../../rosters/team-file.ts";
import type { TeamData } from "../team-data.ts";

/** The team's own list and its imported results, as one thing that can be changed, kept, and taken back. */
export interface TeamWorkspace {
  team(): TeamFile;
  collection(): Collection;
  /** Reads what this browser kept. */
  restore(): Promise<"empty" | "restored" | "unreadable">;
  /** Changes one or both at once; the function given back undoes it while the page is open. */
  change(next: WorkspaceChange): Promise<{ readonly saved: boolean; readonly undo: () => Promise<boolean> }>;
  /** Everything in one file. */
  file(): Promise<TeamFile>;
  /** Calls when another tab changed the list. */
  onOtherTab(listener: () => void): void;
  /** Time and chance for a change. */
  effects(): StudentEffects;
}

export interface WorkspaceChange {
  readonly team?: TeamFile;
  readonly collection?: Collection;
}

export function openTeamWorkspace({ data, store }: { readonly data: TeamData; readonly store: WorkspaceStore }): TeamWorkspace {
  let team = emptyTeam;
  // Tabs that kept their own copy would write over each other's tokens.
  const channel = new BroadcastChannel("palier-team");

  async function keep(next: TeamFile): Promise<boolean> {
    team = { ...next, savedAt: new Date().toISOString() };
    data.useTeam(team);
    const saved = await store.save(new Blob([serializeTeam(team)])).then(() => true, () => false);
    channel.postMessage(team.savedAt);
    return saved;
  }

  async function restore(): Promise<"empty" | "restored" | "unreadable"> {
    const kept = await store.load().catch(() => undefined);
    if (kept === undefined) return "empty";
    const parsed = parseTeam(new Uint8Array(await kept.arrayBuffer()));
    if (!parsed.ok || "sealed" in parsed.value) return "unreadable";
    team = parsed.value;
    data.useTeam(team);
    return "restored";
  }

  async function put(next: WorkspaceChange): Promise<boolean> {
    const savedTeam = next.team === undefined || (await keep(next.team));
    const savedResults = next.collection === undefined || (await data.replace(next.collection));
    return savedTeam && savedResults;
  }

  return {
    team: () => team,
    collection: () => data.collection(),
    restore,
    async change(next) {
      const before = { ...(next.team && { team }), ...(next.collection && { collection: data.collection() }) };
      return { saved: await put(next), undo: () => put(before) };
    },
    async file() {
      const collection = data.collection();
      const { results: _, ...own } = team;
      return collection.runs.size + collection.roster.size === 0 ? own : { ...own, results: base64(new Uint8Array(await (await packWorkspace(collection)).arrayBuffer())) };
    },
    onOtherTab(listener) {
      channel.addEventListener("message", () => void restore().then(listener));
    },
    effects: () => ({ now: new Date().toISOString(), chance: (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte & 31) }),
  };
}

/** The results inside a workspace's file; undefined when they are not whole. */
export async function resultsOf({ results }: TeamFile): Promise<Collection | undefined> {
  return results === undefined ? emptyCollection : unpackWorkspace(new Blob([Uint8Array.from(atob(results), (letter) => letter.charCodeAt(0))]));
}

/** In slices: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 32_768) text += String.fromCharCode(...bytes.subarray(from, from + 32_768));
  return btoa(text);
}
