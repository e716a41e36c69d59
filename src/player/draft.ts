import type { Submission } from "../grading/submission.ts";
import type { SessionStore } from "../storage/session-store.ts";

/** An answer begun and not validated, so that the same question comes back as it was left. */
export interface Draft {
  readonly session: string;
  readonly item: string;
  readonly variant: string;
  readonly submission: Submission | undefined;
  /** What the statement's activities hold, in their order. */
  readonly activities: readonly unknown[];
  /** Time already spent on the question, and time added to its limit. */
  readonly elapsedMs: number;
  readonly addedSeconds: number;
}

const SETTING = "draft";

/** A draft that cannot be read is an answer to begin again. */
export async function findDraft(store: SessionStore, session: string, item: string, variant: string): Promise<Draft | undefined> {
  const draft = (await store.setting(SETTING).catch(() => undefined)) as Draft | null | undefined;
  return draft?.session === session && draft.item === item && draft.variant === variant ? draft : undefined;
}

/** A draft that cannot be kept is no failure: the question itself is safe. */
export async function keepDraft(store: SessionStore, draft: Draft | null): Promise<void> {
  await store.setSetting(SETTING, draft).catch(() => undefined);
}
