import { saveReminder as text } from "../../i18n/fr/save-reminder.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { deviceKeeping } from "../device-keeping.ts";
import { element } from "../dom.ts";
import { packagedLink } from "../packaged.ts";
import { button } from "../screens/notice.ts";
import { siteUrl } from "../site-url.ts";
import { readHistory } from "./device-history.ts";
import { prepareNotebook, saveNotebook } from "./save-notebook.ts";
import { countUnsaved, readSaved } from "./saved-notebook.ts";

/** A place for one quiet line, empty unless answers are on this device alone; at a checkpoint, unless the device may forget them too. */
export function saveReminder(store: SessionStore, at: "checkpoint" | "result"): HTMLElement {
  const place = element("div", { class: "save-reminder" });
  // An LMS keeps the answers itself.
  if (packagedLink() === undefined) void fill(place, store, at).catch(() => undefined);
  return place;
}

async function fill(place: HTMLElement, store: SessionStore, at: "checkpoint" | "result"): Promise<void> {
  const unsaved = countUnsaved(await readHistory(store), await readSaved(store));
  if (unsaved === 0 || (at === "checkpoint" && (await deviceKeeping(store)).keeping === "lasts")) return;
  const said = element("p", { role: "status" }, text.unsaved(unsaved));
  const save = button(text.save, "secondary", async () => {
    const prepared = await prepareNotebook(store, "").catch(() => undefined);
    const outcome = prepared ? await saveNotebook(store, prepared, "download") : "failed";
    said.textContent = prepared && outcome === "saved" ? text.saved(prepared.name) : text.failed;
  });
  place.replaceChildren(said, element("p", { class: "cluster" }, save, at === "result" && element("a", { href: siteUrl("carnet/") }, text.notebook)));
}
