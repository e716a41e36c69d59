import { ownProfile } from "../i18n/fr/profile.ts";
import { forgetComfort } from "../storage/comfort-settings.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { element } from "./dom.ts";
import { button } from "./screens/notice.ts";
import { confirmation } from "./session-history.ts";

const text = ownProfile.profile;
const SETTINGS = ["token", "draft", "releases", "campaigns", "notebook-saved", "device"];

/** For shared computers: nothing of the student stays. */
export function erasePanel(store: SessionStore, erased: () => void): HTMLElement {
  const confirm = confirmation(text.eraseConfirm, text.eraseConfirmed, async () => {
    const none = <Key>(keys: Iterable<Key>) => new Map([...keys].map((key): [Key, undefined] => [key, undefined]));
    await store.write({ sessions: none((await store.sessions()).map(({ id }) => id)), marks: none((await store.marks()).keys()) });
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
