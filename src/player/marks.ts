import { type MarkKind, markKey } from "../results/notebook/mark.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { timeNow } from "./clock.ts";

/** Notes it on the device, after what was noted before: a clock that was set back must not undo what the student just did. */
export async function setMark(store: SessionStore, kind: MarkKind, of: string, on: boolean, now = timeNow()): Promise<void> {
  const key = markKey({ kind, of });
  const earlier = (await store.marks()).get(key);
  const at = earlier === undefined || now > earlier.at ? now : new Date(Date.parse(earlier.at) + 1).toISOString();
  await store.write({ marks: new Map([[key, { kind, of, on, at }]]) });
}
