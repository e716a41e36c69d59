import { ownProfile } from "../i18n/fr/profile.ts";
import { forgetComfort } from "../storage/comfort-settings.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { element } from "./dom.ts";
import { button } from "./screens/notice.ts";
import { confirmation } from "./session-history.ts";

const text = ownProfile.profile;
const SETTINGS = ["token", "draft", "releases", "campaigns", "handed-in"];

/** For shared computers: nothing of the student stays. */
export function erasePanel(store: SessionStore, erased: () => void): HTMLElement {
  const confirm = confirmation(text.eraseConfirm, text.eraseConfirmed, async () => {
    for (const { id } of await store.sessions()) await store.remove(id);
    for (const name of SETTINGS) await store.setSetting(name, null);
    forgetComfort();
    erased();
  });
  return element(
    "section",
    { class: "stack erase", "aria-labelledby": "erase-title" },
    element("h2", { id: "erase-title" }, text.eraseTitle),
    element("p", {}, text.eraseExplanation),
    element("p", {}, button(text.erase, "danger", confirm.open)),
    confirm.element,
  );
}
