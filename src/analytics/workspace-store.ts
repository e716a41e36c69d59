import { openDB } from "idb";

/** Where one file of a team stays on this device. */
export interface WorkspaceStore {
  load(): Promise<Blob | undefined>;
  save(file: Blob): Promise<void>;
  erase(): Promise<void>;
}

const files = "files";

/** `current` is what was imported, `team` the list of students. */
export function openWorkspaceStore(name: "current" | "team"): WorkspaceStore {
  const opened = openDB("palier-team", 1, { upgrade: (database) => void database.createObjectStore(files) });
  opened.catch(() => {});
  return {
    load: async () => (await opened).get(files, name) as Promise<Blob | undefined>,
    async save(file) {
      const transaction = (await opened).transaction(files, "readwrite", { durability: "strict" });
      await transaction.store.put(file, name);
      await transaction.done;
    },
    async erase() {
      const transaction = (await opened).transaction(files, "readwrite", { durability: "strict" });
      await transaction.store.delete(name);
      await transaction.done;
    },
  };
}
