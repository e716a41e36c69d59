import type { WorkspaceStore } from "../analytics/workspace-store.ts";
import type { TeamKeyPair } from "../attestation/team-key.ts";
import type { TeamKey } from "../campaigns/campaign.ts";

/** The team's keys that this browser can use, kept in it unreadable until somebody closes them. */
export interface KeyRing {
  restore(): Promise<void>;
  pairs(): readonly TeamKeyPair[];
  isOpen(key: TeamKey): boolean;
  /** False when this browser could not keep it: it closes with the page. */
  add(pair: TeamKeyPair): Promise<boolean>;
  remove(key: TeamKey): Promise<boolean>;
  clear(): Promise<boolean>;
}

export function openKeyRing(store: WorkspaceStore<readonly TeamKeyPair[]>): KeyRing {
  let pairs: readonly TeamKeyPair[] = [];
  const others = ({ x }: TeamKey): readonly TeamKeyPair[] => pairs.filter(({ key }) => key.x !== x);

  /** Some browsers refuse to keep a key that cannot be read, in private browsing above all. */
  function keep(next: readonly TeamKeyPair[]): Promise<boolean> {
    pairs = next;
    return store.save(next).then(() => true, () => false);
  }

  return {
    async restore() {
      pairs = (await store.load().catch(() => undefined)) ?? pairs;
    },
    pairs: () => pairs,
    isOpen: ({ x }) => pairs.some(({ key }) => key.x === x),
    add: (pair) => keep([...others(pair.key), pair]),
    remove: (key) => keep(others(key)),
    clear: () => keep([]),
  };
}
