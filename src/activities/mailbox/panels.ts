import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { dialog } from "../parts/dialog.ts";
import { icon } from "../parts/icon.ts";
import { sameAddress, splitRecipients, writeRecipients } from "./addresses.ts";
import { closePanel, type Desk, type Panel, perform, redraft, refuse } from "./desk.ts";
import { filesFor } from "./drafts.ts";
import { canReceive, isFreeFolder } from "./model.ts";
import { rulesPanel } from "./rules-panel.ts";
import type { Person } from "./scene.ts";
import { allFolders, findMessage, type Message } from "./state.ts";

type PanelOf<Kind extends Panel["kind"]> = Extract<Panel, { readonly kind: Kind }>;

export function panel(desk: Desk): HTMLElement | undefined {
  const { panel: open } = desk;
  switch (open?.kind) {
    case undefined:
      return undefined;
    case "move":
      return movePanel(desk, open);
    case "new-folder":
      return folderPanel(desk);
    case "rules":
      return rulesPanel(desk);
    case "headers":
      return headersPanel(desk, open);
    case "link":
      return linkPanel(desk, open);
    case "attachment":
      return attachmentPanel(desk, open);
    case "contacts":
      return contactsPanel(desk);
    case "attach":
      return attachPanel(desk);
  }
}

export function frame(desk: Desk, title: string, submit: (() => void) | undefined, ...children: readonly (Node | undefined)[]): HTMLElement {
  return dialog({ title, closeLabel: words.close, close: () => closePanel(desk), ...(submit ? { submit } : {}) }, ...children);
}

function movePanel(desk: Desk, { ids }: PanelOf<"move">): HTMLElement {
  const folders = allFolders(desk.state).filter((folder) => canReceive(desk.state, folder) && folder !== desk.state.folder);
  const go = (folder: string) => perform(desk, { kind: "move", ids, folder }, words.moved(ids.length, folder), words.nothing, `folder:${folder}`);
  return frame(desk, words.moveTitle, undefined, element("ul", { class: "choices" }, ...folders.map((folder, index) => element("li", {}, tool(index === 0 ? "panel-field" : `to:${folder}`, "folder", folder, () => go(folder))))), tool("panel-cancel", undefined, words.cancel, () => closePanel(desk)));
}

function folderPanel(desk: Desk): HTMLElement {
  const field = element("input", { type: "text", class: "field", "data-key": "panel-field", maxlength: 40, autocomplete: "off", value: desk.typed, "aria-describedby": "folder-problem", oninput: () => { desk.typed = field.value; } });
  const create = () => {
    const name = desk.typed.trim();
    if (isFreeFolder(desk.state, name)) perform(desk, { kind: "create-folder", name }, words.folderMade(name), words.nothing);
    else refuse(desk, words.folderTaken, "panel-field");
  };
  return frame(desk, words.newFolder, create, labelled(words.folderName, field), element("p", { class: "problem", id: "folder-problem" }, desk.problem), element("div", { class: "tools" }, element("button", { type: "submit", class: "tool primary", "data-key": "panel-ok" }, words.create), tool("panel-cancel", undefined, words.cancel, () => closePanel(desk))));
}

/** The header as it travelled: what the scene adds, then the fields of the message. */
function headersPanel(desk: Desk, { id }: PanelOf<"headers">): HTMLElement | undefined {
  const message = findMessage(desk.state, id);
  if (!message) return undefined;
  const lines = [...(message.headers ?? []).map(({ name, value }) => [name, value]), ...ownHeaders(message)];
  return frame(desk, words.fullHeaderTitle, undefined, element("dl", { class: "headers" }, ...lines.flatMap(([name, value]) => [element("dt", {}, name!), element("dd", {}, value!)])));
}

function ownHeaders({ from, to, cc, replyTo, subject, date }: Message): string[][] {
  return [["From", writeRecipients([from])], ...(replyTo === undefined ? [] : [["Reply-To", replyTo]]), ["To", writeRecipients(to)], ...(cc.length > 0 ? [["Cc", writeRecipients(cc)]] : []), ["Subject", subject], ["Date", words.moment(date)]];
}

function linkPanel(desk: Desk, { url, opened }: PanelOf<"link">): HTMLElement {
  const open = () => {
    desk.panel = { kind: "link", url, opened: true };
    desk.focus = "dialog-close";
    desk.stagehand.act({ kind: "open-link", url });
    desk.stagehand.redraw();
    desk.stagehand.announce(words.linkOpened);
  };
  return frame(
    desk, words.linkTitle, undefined,
    element("p", {}, words.linkLeadsTo), element("p", {}, element("code", { class: "address" }, url)),
    opened ? element("p", { class: "notice" }, words.linkOpened) : element("div", { class: "tools" }, tool("open-link", "link", words.openLink, open), tool("panel-cancel", undefined, words.cancel, () => closePanel(desk))),
  );
}

function attachmentPanel(desk: Desk, { id, name }: PanelOf<"attachment">): HTMLElement {
  const text = findMessage(desk.state, id)?.attachments.find((file) => file.name === name)?.text;
  return frame(desk, name, undefined, text === undefined ? element("p", { class: "soft" }, words.noPreview) : element("div", { class: "preview" }, ...text.split("\n").map((line) => element("p", {}, typeset(line)))));
}

/** Stays open: several people are often added in a row. */
function contactsPanel(desk: Desk): HTMLElement {
  const fields = [["to", words.toField], ["cc", words.cc], ["bcc", words.bcc]] as const;
  const add = (person: Person, field: "to" | "cc" | "bcc", label: string) => {
    const kept = (desk.draft?.[field] ?? "").trim().replace(/[,;]$/, "");
    const isThere = splitRecipients(kept).some((part) => sameAddress((/<(.*)>/.exec(part)?.[1] ?? part).trim(), person.address));
    redraft(desk, isThere ? {} : { [field]: kept === "" ? writeRecipients([person]) : `${kept}, ${writeRecipients([person])}` });
    desk.stagehand.announce(words.added(person.name, label));
  };
  return frame(
    desk, words.contacts, undefined,
    element("ul", { class: "contacts", "data-key": "contact-list" }, ...(desk.scene.contacts ?? []).map((person) => element("li", { class: "contact" }, element("span", { class: "contact-name" }, element("strong", {}, person.name), element("span", { class: "soft small" }, person.address)), element("span", { class: "tools" }, ...fields.map(([field, label]) => element("button", { type: "button", class: "tool", "data-key": `add:${field}:${person.address}`, "aria-label": words.addTo(person.name, label), onclick: () => add(person, field, label) }, label)))))),
    tool("panel-cancel", "check", words.done, () => closePanel(desk)),
  );
}

function attachPanel(desk: Desk): HTMLElement {
  const files = filesFor(desk.scene, findMessage(desk.state, desk.draft?.forwardOf));
  const names = desk.draft?.attachments ?? [];
  const toggle = (name: string) => {
    const has = names.includes(name);
    redraft(desk, { attachments: has ? names.filter((each) => each !== name) : [...names, name] });
    desk.stagehand.announce(has ? words.detached(name) : words.attached(name));
  };
  return frame(
    desk, words.attachTitle, undefined,
    files.length === 0 ? element("p", {}, words.noFile) : element("ul", { class: "choices" }, ...files.map(({ name, size }) => element("li", {}, element("label", { class: "file-choice" }, element("input", { type: "checkbox", "data-key": `file:${name}`, checked: names.includes(name), onchange: () => toggle(name) }), icon("file"), element("span", { class: "file-name" }, name), element("span", { class: "soft small" }, words.size(size)))))),
    tool("panel-cancel", "check", words.done, () => closePanel(desk)),
  );
}
