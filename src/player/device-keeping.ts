import { readKeeping } from "../storage/keeping.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { listSessions } from "./session-overview.ts";

/** How long this device keeps things, as far as anybody can tell; a device that cannot say is no worse than an unknown one. */
export async function deviceKeeping(store: SessionStore): ReturnType<typeof readKeeping> {
  const tokens = new Set((await listSessions(store)).flatMap(({ header }) => header.token ?? []));
  return readKeeping(store, tokens.size);
}
