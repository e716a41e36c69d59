import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import type { Activity } from "../activity.ts";
import { drawing, focusOn } from "../controls.ts";
import { element } from "../dom.ts";
import { type Desk, go, newMemory, type PlaceName } from "./desk.ts";
import { codesView, messagesView } from "./phone-view.ts";
import type { PasswordManagerScene } from "./scene.ts";
import { sitesView } from "./sites-view.ts";
import type { Action, State } from "./state.ts";
import { vaultView } from "./vault-view.ts";

const PLACES: Readonly<Record<PlaceName, { readonly path: string; readonly draw: (desk: Desk) => HTMLElement }>> = {
  vault: { path: "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5", draw: vaultView },
  sites: { path: "M3 5h18v14H3zM3 9h18M6 7h.01M8.500 7h.01", draw: sitesView },
  messages: { path: "M4 5h16v11H11l-5 4v-4H4z", draw: messagesView },
  codes: { path: "M7 3h10v18H7zM11 18h2M10 7h4M10 10h4M10 13h4", draw: codesView },
};

export const view: Activity<PasswordManagerScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = { scene, stagehand, memory: newMemory(scene), state: undefined as unknown as State };
  return (state) => {
    desk.state = state;
    const { memory } = desk;
    if (memory.place === "messages") memory.seenMessages = state.messages.length;
    const content = element("div", { class: "accounts" }, places(desk), element("div", { class: "screen stack" }, memory.note && element("p", { class: memory.note.refused ? "notice refused" : "notice" }, memory.note.text), PLACES[memory.place].draw(desk)));
    focusOn(content, memory.focus);
    memory.focus = undefined;
    return content;
  };
};

function places(desk: Desk): HTMLElement {
  const { memory, state } = desk;
  const unseen = state.messages.length - memory.seenMessages;
  return element("nav", { class: "places", "aria-label": words.placesLabel }, ...(Object.keys(PLACES) as PlaceName[]).map((place) =>
    element("button", { type: "button", class: "place", "data-key": `place ${place}`, "aria-current": place === memory.place ? "page" : undefined, onclick: () => go(desk, { place }) }, drawing(PLACES[place].path), words.places[place], place === "messages" && unseen > 0 && element("span", { class: "badge" }, words.unread(unseen)))));
}
