import { keeping as text } from "../i18n/fr/keeping.ts";
import { rememberTold } from "../storage/keeping.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { deviceKeeping } from "./device-keeping.ts";
import { element } from "./dom.ts";
import { notice } from "./screens/notice.ts";
import { siteUrl } from "./site-url.ts";

/** Said at the door of a test, once on a device: it may forget, and a notebook may be opened first. */
export async function tellKeeping(place: HTMLElement, store: SessionStore): Promise<void> {
  const device = await deviceKeeping(store).catch(() => undefined);
  if (!device || device.told || device.keeping === "lasts" || !place.isConnected) return;
  place.replaceChildren(notice("info", text.title, text.explained(device.keeping), element("p", {}, element("a", { href: siteUrl("carnet/") }, text.openFirst))));
  await rememberTold(store).catch(() => undefined);
}
