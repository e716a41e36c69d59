import { openDB } from "idb";

/** Where one thing of a team stays on this device. */
export interface WorkspaceStore<Kept = Blob> {
  load(): Promise<Kept | undefined>;
  save(kept: Kept): Promise<void>;
  erase(): Promise<void>;
}

const files = "files";

/** `current` is what was imported, `team` what was prepared, `keys` the keys that are open here. */
export function openWorkspaceStore<Kept = Blob>(name: "current" | "team" | "keys"): WorkspaceStore<Kept> {
  const opened = openDB("palier-team", 1, { upgrade: (database) => void database.createObjectStore(files) });
  opened.catch(() => {});
  return {
    load: async () => (await opened).get(files, name) as Promise<Kept | undefined>,
    async save(kept) {
      const transaction = (await opened).transaction(files, "readwrite", { durability: "strict" });
      await transaction.store.put(kept, name);
      await transaction.done;
    },
    async erase() {
      const transaction = (await opened).transaction(files, "readwrite", { durability: "strict" });
      await transaction.store.delete(name);
      await transaction.done;
    },
  };
}
