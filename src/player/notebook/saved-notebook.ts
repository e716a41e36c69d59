import type { SessionStore } from "../../storage/session-store.ts";
import { countAnswers, type DeviceHistory } from "./device-history.ts";

/** What a file of the student already holds, as far as this device knows: events by session, and when it was last saved. */
export interface SavedNotebook {
  readonly at: string | undefined;
  readonly lengths: Readonly<Record<string, number>>;
}

const SETTING = "notebook-saved";

export async function readSaved(store: SessionStore): Promise<SavedNotebook> {
  return ((await store.setting(SETTING)) as SavedNotebook | null | undefined) ?? { at: undefined, lengths: {} };
}

export async function restoreSaved(store: SessionStore, saved: SavedNotebook): Promise<void> {
  await store.setSetting(SETTING, saved);
}

/** All of the history is in a file since `at`. */
export async function rememberSaved(store: SessionStore, { sessions }: DeviceHistory, at: string): Promise<void> {
  await restoreSaved(store, { at, lengths: lengthsOf(sessions) });
}

/** These sessions come from a file, so they are in one. */
export async function rememberOpened(store: SessionStore, sessions: DeviceHistory["sessions"]): Promise<void> {
  const { at, lengths } = await readSaved(store);
  await restoreSaved(store, { at, lengths: { ...lengths, ...lengthsOf(sessions) } });
}

/** Answers that no file holds yet. */
export function countUnsaved({ sessions }: DeviceHistory, { lengths }: SavedNotebook): number {
  return [...sessions].reduce((sum, [id, events]) => sum + countAnswers(events.slice(lengths[id] ?? 0)), 0);
}

function lengthsOf(sessions: DeviceHistory["sessions"]): Readonly<Record<string, number>> {
  return Object.fromEntries([...sessions].map(([id, events]) => [id, events.length]));
}
