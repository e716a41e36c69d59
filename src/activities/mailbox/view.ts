import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { focusOn } from "../parts/dialog.ts";
import { type IconName, icon } from "../parts/icon.ts";
import { composer } from "./composer.ts";
import { compose, type Desk, openPanel, perform, tell } from "./desk.ts";
import { NEW_DRAFT } from "./drafts.ts";
import { messageList } from "./message-list.ts";
import type { Action } from "./model.ts";
import { panel } from "./panels.ts";
import { reader } from "./reader.ts";
import type { MailboxScene } from "./scene.ts";
import { allFolders, FOLDERS, findMessage, messagesIn, type State } from "./state.ts";

const ICONS: Readonly<Record<string, IconName>> = { [FOLDERS.inbox]: "inbox", [FOLDERS.drafts]: "draft", [FOLDERS.sent]: "send", [FOLDERS.spam]: "spam", [FOLDERS.bin]: "bin" };

export const view: Activity<MailboxScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = {
    scene, stagehand, state: undefined as unknown as State, selected: new Set(), draft: undefined, panel: undefined, typed: "", rule: { field: "from", contains: "", folder: "", now: false },
    problem: "", opener: undefined, lastKey: undefined, focus: undefined, search: "", showsDetails: false, showsFolders: false, message: "",
  };
  return (state) => {
    desk.state = state;
    for (const id of desk.selected) if (findMessage(state, id)?.folder !== state.folder && desk.search === "") desk.selected.delete(id);
    const content = element(
      "div",
      { class: "mailbox", onfocusin: (event: FocusEvent) => remember(desk, event) },
      topBar(desk),
      element("div", { class: "mail-body" }, folders(desk), element("div", { class: "mail-main" }, panel(desk), desk.draft ? composer(desk, desk.draft) : state.open === undefined ? messageList(desk) : reader(desk))),
      element("p", { class: "message small" }, desk.message),
    );
    focusOn(content, desk.focus);
    desk.focus = undefined;
    return content;
  };
};

function remember(desk: Desk, event: FocusEvent): void {
  const key = event.target instanceof HTMLElement ? event.target.dataset["key"] : undefined;
  if (key !== undefined && !desk.panel) desk.lastKey = key;
}

function topBar(desk: Desk): HTMLElement {
  const waiting = desk.scene.incoming?.length ?? 0;
  return element(
    "div",
    { class: "top" },
    tool("compose", "edit", words.compose, () => compose(desk, NEW_DRAFT), { class: "tool with-icon primary" }),
    tool("receive", "inbox", words.receive, () => (desk.state.received || waiting === 0 ? tell(desk, words.nothingNew) : perform(desk, { kind: "receive" }, words.received(waiting), words.nothingNew, "receive"))),
    tool("rules", "rule", words.rules, () => openPanel(desk, { kind: "rules" }, "rule-field")),
    element("label", { class: "searching" }, icon("search"), element("span", { class: "visually-hidden" }, words.search), element("input", { type: "search", class: "field", "data-key": "search", placeholder: words.search, value: desk.search, oninput: (event: InputEvent) => search(desk, event) })),
  );
}

function search(desk: Desk, event: InputEvent): void {
  desk.search = (event.target as HTMLInputElement).value;
  desk.selected.clear();
  desk.draft = undefined;
  if (desk.state.open === undefined) desk.stagehand.redraw();
  else desk.stagehand.act({ kind: "close-message" });
}

function folders(desk: Desk): HTMLElement {
  const { state, showsFolders } = desk;
  return element(
    "nav",
    { class: "folders", "aria-label": words.folders },
    element("button", { type: "button", class: "plain folders-toggle", "data-key": "folders", "aria-expanded": String(showsFolders), onclick: () => { desk.showsFolders = !showsFolders; desk.stagehand.redraw(); } }, icon("chevron", showsFolders ? "open" : ""), words.folders, element("span", { class: "soft" }, state.folder)),
    element(
      "div",
      { class: showsFolders ? "folder-list" : "folder-list folder-list-closed" },
      element("ul", {}, ...allFolders(state).map((folder) => element("li", {}, folderButton(desk, folder)))),
      element("button", { type: "button", class: "plain folder soft", "data-key": "new-folder", onclick: () => openPanel(desk, { kind: "new-folder" }, "panel-field") }, icon("plus"), words.newFolder),
    ),
  );
}

function folderButton(desk: Desk, folder: string): HTMLElement {
  const inside = messagesIn(desk.state, folder);
  const unread = inside.filter(({ read }) => !read).length;
  const count = folder === FOLDERS.drafts ? inside.length : unread;
  const open = () => {
    desk.selected.clear();
    Object.assign(desk, { search: "", draft: undefined, panel: undefined, showsFolders: false, message: "", focus: `folder:${folder}` });
    desk.stagehand.act({ kind: "open-folder", folder });
    desk.stagehand.announce(`${folder}. ${words.messages(inside.length)}`);
  };
  return element(
    "button",
    { type: "button", class: "plain folder", "data-key": `folder:${folder}`, "aria-current": desk.state.folder === folder && desk.search === "" ? "true" : undefined, onclick: open },
    icon(ICONS[folder] ?? "folder"), element("span", { class: "folder-name" }, folder),
    count > 0 && element("span", { class: "badge" }, element("span", { "aria-hidden": "true" }, String(count)), element("span", { class: "visually-hidden" }, folder === FOLDERS.drafts ? words.messages(count) : words.unreadCount(count))),
  );
}
