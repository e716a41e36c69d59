import type { SessionStore } from "../storage/session-store.ts";

const SETTING = "handed-in";

/** Whether the student said that this passage was handed in; nothing else can know. */
export async function isHandedIn(store: SessionStore, sessionId: string): Promise<boolean> {
  return (await handedIn(store))[sessionId] === true;
}

export async function setHandedIn(store: SessionStore, sessionId: string, value: boolean): Promise<void> {
  await store.setSetting(SETTING, { ...(await handedIn(store)), [sessionId]: value });
}

async function handedIn(store: SessionStore): Promise<Readonly<Record<string, boolean>>> {
  return ((await store.setting(SETTING).catch(() => undefined)) ?? {}) as Readonly<Record<string, boolean>>;
}
