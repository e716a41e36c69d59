import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { icon } from "../parts/icon.ts";
import { sameAddress, writeRecipients } from "./addresses.ts";
import { bodyText } from "./body-text.ts";
import { compose, type Desk, openPanel, perform } from "./desk.ts";
import { forwardDraft, replyDraft } from "./drafts.ts";
import type { Action } from "./model.ts";
import type { Person } from "./scene.ts";
import { FOLDERS, findMessage, type Message } from "./state.ts";

export function reader(desk: Desk): HTMLElement {
  const message = findMessage(desk.state, desk.state.open)!;
  const { subject, attachments } = message;
  return element(
    "article",
    { class: "reader", onkeydown: (event: KeyboardEvent) => { if (event.key === "Escape") back(desk, message); } },
    element("button", { type: "button", class: "plain back", "data-key": "back", onclick: () => back(desk, message) }, icon("chevron", "backwards"), words.back),
    readerTools(desk, message),
    element("h3", { class: "subject", tabindex: "-1", "data-key": "subject-title" }, typeset(subject) || words.noSubject),
    sender(desk, message),
    bodyText(desk, message),
    attachments.length > 0 && element("div", { class: "attachments" }, element("p", { class: "labelled-name" }, words.attachments), element("ul", {}, ...attachments.map(({ name, size }) => element("li", {}, element("button", { type: "button", class: "plain attachment", "data-key": `attachment:${name}`, "aria-label": words.openAttachment(name), onclick: () => openAttachment(desk, message, name) }, icon("attach"), element("span", { class: "file-name" }, name), element("span", { class: "soft small" }, words.size(size))))))),
  );
}

function back(desk: Desk, message: Message): void {
  desk.focus = `message:${message.id}`;
  desk.message = "";
  desk.stagehand.act({ kind: "close-message" });
}

function readerTools(desk: Desk, message: Message): HTMLElement {
  const ids = [message.id];
  const leave = (action: Action, said: string) => perform(desk, action, said, words.nothing, `folder:${message.folder}`);
  return element(
    "div",
    { class: "tools reader-tools", role: "group", "aria-label": words.actions },
    tool("reply", "reply", words.reply, () => compose(desk, replyDraft(desk.scene, message, false), "body")),
    tool("reply-all", "replyAll", words.replyAll, () => compose(desk, replyDraft(desk.scene, message, true), "body")),
    tool("forward", "forward", words.forward, () => compose(desk, forwardDraft(message))),
    tool("move", "move", words.move, () => openPanel(desk, { kind: "move", ids }, "panel-field")),
    message.folder !== FOLDERS.sent && (message.folder === FOLDERS.spam ? tool("safe", "check", words.safe, () => leave({ kind: "report", ids, as: "safe" }, words.safeAgain(1))) : tool("spam", "spam", words.spam, () => leave({ kind: "report", ids, as: "spam" }, words.spammed(1)))),
    message.folder !== FOLDERS.sent && tool("phishing", "flag", words.phishing, () => leave({ kind: "report", ids, as: "phishing" }, words.reported)),
    tool("delete", "bin", words.remove, () => leave({ kind: "delete", ids }, message.folder === FOLDERS.bin ? words.gone(1) : words.removed(1))),
  );
}

function sender(desk: Desk, message: Message): HTMLElement {
  const { from, to, cc, bcc, date, replyTo } = message;
  const { me } = desk.scene;
  const short = (person: Person) => (sameAddress(person.address, me.address) ? words.you : person.name);
  const line = (name: string, value: string) => [element("dt", {}, name), element("dd", {}, value)];
  return element(
    "div",
    { class: "sender" },
    element("span", { class: "portrait", "aria-hidden": "true" }, from.name.slice(0, 1).toUpperCase()),
    element("div", { class: "sender-names" }, element("strong", {}, typeset(from.name)), element("span", { class: "soft small" }, words.recipients([...to, ...cc].map(short).join(", "))), element("span", { class: "soft small" }, words.moment(date))),
    element("button", { type: "button", class: "plain small", "data-key": "details", "aria-expanded": String(desk.showsDetails), onclick: () => { desk.showsDetails = !desk.showsDetails; desk.stagehand.redraw(); } }, words.details, icon("chevron", desk.showsDetails ? "open" : "")),
    desk.showsDetails && element(
      "div",
      { class: "details" },
      element("dl", {}, ...line(words.from, writeRecipients([from])), ...line(words.toField, writeRecipients(to)), ...(cc.length > 0 ? line(words.cc, writeRecipients(cc)) : []), ...(bcc.length > 0 ? line(words.bcc, writeRecipients(bcc)) : []), ...(replyTo === undefined ? [] : line(words.replyTo, replyTo)), ...line(words.date, words.moment(date))),
      element("button", { type: "button", class: "tool", "data-key": "headers", onclick: () => openPanel(desk, { kind: "headers", id: message.id }) }, words.fullHeader),
    ),
  );
}

function openAttachment(desk: Desk, message: Message, name: string): void {
  openPanel(desk, { kind: "attachment", id: message.id, name });
  desk.stagehand.act({ kind: "open-attachment", name });
}
