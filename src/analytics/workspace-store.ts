import { openDB } from "idb";

/** Where the workspace of a team stays on this device: one compressed file, and nothing else. */
export interface WorkspaceStore {
  load(): Promise<Blob | undefined>;
  save(file: Blob): Promise<void>;
  erase(): Promise<void>;
}

const files = "files";
const current = "current";

export function openWorkspaceStore(): WorkspaceStore {
  const opened = openDB("palier-team", 1, { upgrade: (database) => void database.createObjectStore(files) });
  opened.catch(() => {});
  return {
    load: async () => (await opened).get(files, current) as Promise<Blob | undefined>,
    async save(file) {
      const transaction = (await opened).transaction(files, "readwrite", { durability: "strict" });
      await transaction.store.put(file, current);
      await transaction.done;
    },
    async erase() {
      const transaction = (await opened).transaction(files, "readwrite", { durability: "strict" });
      await transaction.store.delete(current);
      await transaction.done;
    },
  };
}
