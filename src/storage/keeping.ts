import type { SessionStore } from "./session-store.ts";

/** What is known of how long this device keeps things: `unproved` until it has remembered something from one day to another. */
export type Keeping = "lasts" | "unproved" | "private" | "shared";

export interface KeepingEffects {
  /** Databases of this site, by name. */
  readonly databases: () => Promise<readonly string[]>;
  /** False where the browser refuses files of the site, as private windows of Firefox and Safari do. */
  readonly allowsFiles: () => Promise<boolean>;
  /** True once the browser promised not to clear the site by itself. */
  readonly isPersistent: () => Promise<boolean>;
  /** "2026-11-26". */
  readonly today: () => string;
}

interface KnownDevice {
  readonly since: string;
  /** Whether the student was told that it may forget. */
  readonly told: boolean;
}

const SETTING = "device";
const TEAM_DATABASE = "palier-team";

/** `tokens`: how many students left passages here. Chromium hides private windows well: there, only time proves anything. */
export async function readKeeping(store: SessionStore, tokens: number, effects: KeepingEffects = browserEffects): Promise<{ readonly keeping: Keeping; readonly told: boolean }> {
  const known = ((await store.setting(SETTING)) as KnownDevice | null | undefined) ?? undefined;
  if (known === undefined) await store.setSetting(SETTING, { since: effects.today(), told: false } satisfies KnownDevice);
  return { keeping: await judge(), told: known?.told ?? false };

  async function judge(): Promise<Keeping> {
    if (tokens > 1 || (await effects.databases()).includes(TEAM_DATABASE)) return "shared";
    if (!(await effects.allowsFiles())) return "private";
    const remembered = known !== undefined && known.since < effects.today();
    return remembered || (await effects.isPersistent()) ? "lasts" : "unproved";
  }
}

/** Said once on a device; one that forgets says it again. */
export async function rememberTold(store: SessionStore, effects: Pick<KeepingEffects, "today"> = browserEffects): Promise<void> {
  const known = (await store.setting(SETTING)) as KnownDevice | null | undefined;
  await store.setSetting(SETTING, { since: known?.since ?? effects.today(), told: true } satisfies KnownDevice);
}

const browserEffects: KeepingEffects = {
  databases: async () => (await indexedDB.databases?.().catch(() => []) ?? []).map(({ name = "" }) => name),
  allowsFiles: async () =>
    (await navigator.storage?.getDirectory?.().then(
      () => true,
      () => false,
    )) ?? true,
  isPersistent: async () => {
    const { storage } = navigator;
    if (await storage?.persisted?.()) return true;
    // Chromium decides without asking; Firefox would put a question before the test.
    return "userAgentData" in navigator && ((await storage?.persist?.().catch(() => false)) ?? false);
  },
  today: () => new Date().toISOString().slice(0, 10),
};
