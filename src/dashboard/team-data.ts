import { type Collection, emptyCollection } from "../analytics/collect.ts";
import type { Database } from "../analytics/database.ts";
import type { FileSource } from "../analytics/file-source.ts";
import { type Expected, type Imported, importFiles, type OpenSeals } from "../analytics/import-files.ts";
import type { ImportPool } from "../analytics/import-pool.ts";
import type { SiteBank } from "../analytics/load-bank.ts";
import { restartingWarehouse } from "../analytics/restarting-warehouse.ts";
import { collectionTables } from "../analytics/tables.ts";
import type { SqlFiles, Warehouse } from "../analytics/warehouse.ts";
import { packWorkspace, unpackWorkspace } from "../analytics/workspace.ts";
import type { WorkspaceStore } from "../analytics/workspace-store.ts";
import { withStudents } from "../rosters/known-students.ts";
import type { Student } from "../rosters/student.ts";
import type { TeamFile } from "../rosters/team-file.ts";
import { type ViewState, periodOf } from "./view-state.ts";

export interface TeamDataOptions {
  readonly openDatabase: () => Promise<Database>;
  readonly openPool: () => ImportPool;
  readonly bank: SiteBank;
  readonly store: WorkspaceStore;
  readonly sql: SqlFiles;
  /** Opens what students handed in sealed. */
  readonly openSeals: OpenSeals;
}

export interface TeamData {
  readonly warehouse: Warehouse;
  isEmpty(): boolean;
  /** What was imported, without the team's own list. */
  collection(): Collection;
  /** Puts another collection in the place of the one kept; false when this device could not keep it. */
  replace(collection: Collection): Promise<boolean>;
  /** The team's own list, whose names the views show, and its campaigns. */
  useTeam(team: Pick<TeamFile, "students" | "campaigns">): void;
  /** Opens what this browser kept. */
  restore(): Promise<"empty" | "restored" | "unreadable">;
  import(files: readonly FileSource[], progress: { readonly onProgress: (done: number, total: number) => void; readonly signal: AbortSignal }): Promise<{ readonly lines: Imported["lines"]; readonly saved: boolean }>;
  /** Puts the collection into the engine, for the period looked at. */
  load(state: ViewState): Promise<void>;
  /** Erases all from this browser; the function given back undoes it while the page is open. */
  erase(): Promise<() => Promise<void>>;
}

/** The team's collection: in memory, on this device, and in the engine. */
export function openTeamData({ openDatabase, openPool, bank, store, sql, openSeals }: TeamDataOptions): TeamData {
  const warehouse = restartingWarehouse(openDatabase, sql);
  let collection: Collection = emptyCollection;
  let students: readonly Student[] = [];
  let expected: Expected = { tokens: new Set(), campaigns: new Set() };

  async function save(): Promise<boolean> {
    try {
      await store.save(await packWorkspace(collection));
      return true;
    } catch {
      return false;
    }
  }

  return {
    warehouse,
    isEmpty: () => collection.runs.size + collection.roster.size + students.length === 0,
    collection: () => collection,
    async replace(next) {
      collection = next;
      return save();
    },
    useTeam({ students: list, campaigns }) {
      students = list;
      expected = { tokens: new Set(list.flatMap(({ token, oldTokens }) => [token, ...oldTokens.map((old) => old.token)])), campaigns: new Set(campaigns.map(({ campaign }) => campaign.name)) };
    },
    async restore() {
      const kept = await store.load().catch(() => undefined);
      if (kept === undefined) return "empty";
      const restored = await unpackWorkspace(kept);
      if (restored === undefined) return "unreadable";
      collection = restored;
      return "restored";
    },
    async import(files, { onProgress, signal }) {
      const pool = openPool();
      const stop = (): void => pool.close();
      signal.addEventListener("abort", stop);
      try {
        const imported = await abortable(importFiles(files, collection, { work: pool, openSeals, expected, onProgress, signal }), signal);
        collection = imported.collection;
        return { lines: imported.lines, saved: await save() };
      } finally {
        pool.close();
      }
    },
    load: async (state) => warehouse.load(collectionTables(withStudents(collection, students), await bank.framework()), periodOf(state)),
    async erase() {
      const erased = collection;
      await store.erase();
      collection = emptyCollection;
      return async () => {
        collection = erased;
        await save();
      };
    },
  };
}

/** Workers that were stopped never answer: the wait ends with the signal. */
function abortable<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return Promise.race([work, new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)))]);
}
