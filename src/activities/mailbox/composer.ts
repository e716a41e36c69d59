import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { icon } from "../parts/icon.ts";
import { closePanel, type Desk, openPanel, perform, redraft, refuse } from "./desk.ts";
import { type Draft, draftProblem } from "./drafts.ts";

/** The fields keep what is typed by themselves; the model sees a message only when it leaves or is saved. */
export function composer(desk: Desk, draft: Draft): HTMLElement {
  return element(
    "form",
    { class: "composer", novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); send(desk); }, onkeydown: (event: KeyboardEvent) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(desk); } },
    recipientField(desk, "to", words.toField),
    recipientField(desk, "cc", words.cc, words.ccHelp),
    recipientField(desk, "bcc", words.bcc, words.bccHelp),
    element("div", { class: "tools composer-line" }, tool("contacts", "people", words.contacts, () => openPanel(desk, { kind: "contacts" })), element("span", { class: "soft small", id: "recipients-help" }, words.recipientsHelp)),
    element("label", { class: "composer-field" }, element("span", { class: "composer-name" }, words.subject), element("input", { type: "text", class: "field", "data-key": "subject", maxlength: 120, value: draft.subject, oninput: (event: InputEvent) => keep(desk, { subject: (event.target as HTMLInputElement).value }) })),
    element("label", { class: "composer-body" }, element("span", { class: "visually-hidden" }, words.body), body(desk, draft)),
    attached(desk, draft),
    element("p", { class: "problem", id: "problem" }, desk.problem),
    element(
      "div",
      { class: "tools" },
      element("button", { type: "submit", class: "tool with-icon primary", "data-key": "send" }, icon("send"), words.send),
      tool("attach", "attach", words.attach, () => openPanel(desk, { kind: "attach" })),
      tool("save-draft", "draft", words.saveDraft, () => save(desk)),
      tool("discard", "bin", words.discard, () => { Object.assign(desk, { draft: undefined, problem: "", focus: "compose" }); closePanel(desk); }),
    ),
  );
}

function body(desk: Desk, draft: Draft): HTMLTextAreaElement {
  const area = element("textarea", { class: "field", "data-key": "body", rows: 8, maxlength: 4000, oninput: () => keep(desk, { body: area.value }), onfocus: () => { if (draft.inReplyTo !== undefined && area.value === draft.body && area.selectionStart === area.value.length) area.setSelectionRange(0, 0); } });
  area.value = draft.body;
  return area;
}

/** Grows with what it holds; a new line separates as a comma does. */
function recipientField(desk: Desk, field: "to" | "cc" | "bcc", label: string, help?: string): HTMLElement {
  const area = element("textarea", { class: "field recipients", rows: 1, "data-key": field, inputmode: "email", autocomplete: "off", autocapitalize: "none", spellcheck: "false", "aria-describedby": "recipients-help problem", oninput: () => keep(desk, { [field]: area.value }) });
  area.value = desk.draft?.[field] ?? "";
  return element("label", { class: "composer-field" }, element("span", { class: "composer-name" }, label, help !== undefined && element("span", { class: "soft small" }, ` (${help})`)), area);
}

function attached(desk: Desk, draft: Draft): HTMLElement | undefined {
  if (draft.attachments.length === 0) return undefined;
  const remove = (name: string) => {
    desk.focus = "attach";
    redraft(desk, { attachments: draft.attachments.filter((each) => each !== name) });
    desk.stagehand.announce(words.detached(name));
  };
  return element("div", { class: "attachments" }, element("p", { class: "labelled-name" }, words.attachments), element("ul", {}, ...draft.attachments.map((name) => element("li", { class: "attached" }, icon("attach"), element("span", { class: "file-name" }, name), element("button", { type: "button", class: "plain", "data-key": `detach:${name}`, "aria-label": words.detach(name), onclick: () => remove(name) }, icon("close"))))));
}

function keep(desk: Desk, changes: Partial<Draft>): void {
  if (desk.draft) desk.draft = { ...desk.draft, ...changes };
}

function send(desk: Desk): void {
  const { draft } = desk;
  if (!draft) return;
  const problem = draftProblem(desk.scene, draft);
  if (problem) {
    refuse(desk, problem.kind === "no-recipient" ? words.problems["no-recipient"] : words.problems["bad-address"](problem.text), "to");
    return;
  }
  desk.draft = undefined;
  perform(desk, { kind: "send", draft }, words.sent, words.nothing, "compose");
}

function save(desk: Desk): void {
  const { draft } = desk;
  if (!draft) return;
  desk.draft = undefined;
  perform(desk, { kind: "save-draft", draft }, words.draftSaved, words.nothing, "compose");
}
