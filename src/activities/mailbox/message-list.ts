import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import type { IconName } from "../parts/icon.ts";
import { icon } from "../parts/icon.ts";
import { compose, type Desk, openPanel, perform, tell } from "./desk.ts";
import { savedDraft } from "./drafts.ts";
import type { Action } from "./model.ts";
import { plain } from "./rules.ts";
import { FOLDERS, type Message, messagesIn } from "./state.ts";

export function messageList(desk: Desk): HTMLElement {
  const shown = shownMessages(desk);
  const label = desk.search.trim() === "" ? words.list(desk.state.folder) : words.found;
  return element(
    "div",
    { class: "mail-list", onkeydown: (event: KeyboardEvent) => walk(desk, event) },
    listTools(desk),
    shown.length === 0 ? element("p", { class: "empty soft" }, desk.search.trim() === "" ? words.empty : words.nothingFound) : element("ul", { class: "rows", "aria-label": label, "data-key": "rows" }, ...shown.map((message) => row(desk, message))),
  );
}

/** The folder open, or what is found everywhere by sender, recipient, subject or text. */
export function shownMessages({ state, search }: Desk): Message[] {
  const wanted = plain(search);
  if (wanted === "") return messagesIn(state, state.folder);
  const text = ({ from, to, subject, body }: Message) => plain([from.name, from.address, ...to.map(({ name }) => name), subject, body].join(" "));
  return state.messages.filter((message) => text(message).includes(wanted)).toSorted((one, other) => (one.date < other.date ? 1 : -1));
}

function listTools(desk: Desk): HTMLElement {
  const ids = [...desk.selected];
  const isSpam = desk.state.folder === FOLDERS.spam;
  const inBin = desk.state.folder === FOLDERS.bin || desk.state.folder === FOLDERS.drafts;
  const some = desk.state.messages.filter(({ id }) => desk.selected.has(id));
  const areRead = some.length > 0 && some.every(({ read }) => read);
  const act = (key: string, image: IconName, label: string, run: () => void) => tool(`list:${key}`, image, label, () => (ids.length === 0 ? tell(desk, words.selectFirst) : run()), { "aria-disabled": ids.length === 0 ? "true" : undefined });
  const perhaps = (action: Action, message: string) => perform(desk, action, message, words.nothing);
  return element(
    "div",
    { class: "tools list-tools", role: "group", "aria-label": words.listActions },
    act("move", "move", words.move, () => openPanel(desk, { kind: "move", ids }, "panel-field")),
    isSpam ? act("safe", "check", words.safe, () => perhaps({ kind: "report", ids, as: "safe" }, words.safeAgain(ids.length))) : act("spam", "spam", words.spam, () => perhaps({ kind: "report", ids, as: "spam" }, words.spammed(ids.length))),
    act("delete", "bin", words.remove, () => perhaps({ kind: "delete", ids }, inBin ? words.gone(ids.length) : words.removed(ids.length))),
    act("mark", "mail", areRead ? words.markUnread : words.markRead, () => perhaps({ kind: "mark", ids, read: !areRead }, words.marked(ids.length, !areRead))),
    element("span", { class: "soft small" }, ids.length > 0 ? words.selected(ids.length) : words.messages(shownMessages(desk).length)),
  );
}

function row(desk: Desk, message: Message): HTMLElement {
  const { id, from, to, read, date, subject, attachments, folder, body } = message;
  const isOut = folder === FOLDERS.sent || folder === FOLDERS.drafts;
  const isSelected = desk.selected.has(id);
  const title = typeset(subject) || words.noSubject;
  return element(
    "li",
    { class: ["row", !read && "unread", isSelected && "selected"].filter(Boolean).join(" ") },
    element("label", { class: "tick-label" }, element("input", { type: "checkbox", "aria-label": words.select(title), "data-key": `tick:${id}`, checked: isSelected, onchange: () => { if (!desk.selected.delete(id)) desk.selected.add(id); desk.stagehand.redraw(); } })),
    element(
      "button",
      { type: "button", class: "row-open", "data-key": `message:${id}`, "data-id": id, onclick: () => open(desk, message) },
      element("span", { class: "row-who" }, !read && element("span", { class: "dot", "aria-hidden": "true" }), isOut ? words.to(to.map(({ name }) => name).join(", ")) : typeset(from.name), !read && element("span", { class: "visually-hidden" }, ` (${words.unread})`)),
      element("span", { class: "row-date small soft" }, attachments.length > 0 && icon("attach"), attachments.length > 0 && element("span", { class: "visually-hidden" }, words.hasAttachment), words.day(date)),
      element("span", { class: "row-subject" }, title, element("span", { class: "row-start soft" }, typeset(` – ${body.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/\s+/g, " ").slice(0, 90)}`))),
    ),
  );
}

function open(desk: Desk, message: Message): void {
  if (message.folder === FOLDERS.drafts) {
    compose(desk, savedDraft(message));
    return;
  }
  desk.selected.clear();
  Object.assign(desk, { search: "", message: "", showsDetails: false, focus: "subject-title" });
  desk.stagehand.act({ kind: "open-message", id: message.id });
}

/** Arrows go from message to message; Delete bins the one in focus, or those ticked. */
function walk(desk: Desk, event: KeyboardEvent): void {
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".row-open")];
  const at = rows.findIndex((row) => row.parentElement?.contains(event.target as Node));
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const ids = desk.selected.size > 0 ? [...desk.selected] : [rows[at]!.dataset["id"]!];
  if (to !== undefined && rows[to]) rows[to].focus();
  else if (event.key === "Delete") perform(desk, { kind: "delete", ids }, words.removed(ids.length), words.nothing, rows[at + 1]?.dataset["key"] ?? rows[at - 1]?.dataset["key"]);
  else return;
  event.preventDefault();
}
