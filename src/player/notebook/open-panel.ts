import type { SealedNotebook } from "../../attestation/sealed-notebook.ts";
import { notebook } from "../../i18n/fr/notebook.ts";
import type { Notebook } from "../../results/notebook/notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { element } from "../dom.ts";
import { button, notice } from "../screens/notice.ts";
import { siteUrl } from "../site-url.ts";
import { type OpenedNotebook, openNotebook, previewOpening } from "./open-notebook.ts";
import { passphraseField } from "./passphrase-field.ts";
import { type ReadNotebook, readNotebookFile, unseal } from "./read-notebook.ts";

const text = notebook.open;

interface OpenPanel {
  readonly element: HTMLElement;
  readonly open: (file: Blob) => Promise<void>;
  /** Shows what a notebook would add, wherever it comes from. */
  readonly preview: (notebook: Notebook) => Promise<void>;
}

/** From a file to the device: its passphrase if it has one, what it would add, and the way back once it is added. */
export function openPanel(store: SessionStore, changed: () => void): OpenPanel {
  const said = element("p", { class: "notebook-said", role: "status" });
  const place = element("div", { class: "notebook-place" });
  const choose = fileButton((file) => void open(file));

  async function open(file: Blob): Promise<void> {
    say(text.reading);
    await show(await readNotebookFile(file));
  }

  async function show(read: ReadNotebook): Promise<void> {
    switch (read.kind) {
      case "sealed":
        return askPassphrase(read.sealed);
      case "refused":
        return tell(notice("error", undefined, text.refusal(read.error)));
      case "notebook":
        return preview(read.notebook);
    }
  }

  function askPassphrase(sealed: SealedNotebook): void {
    const field = passphraseField(text.passphrase, { id: "open-passphrase" });
    const unlock = element("button", { class: "button", type: "submit" }, text.unlock);
    const submit = async (event: Event) => {
      event.preventDefault();
      field.refuse("");
      if (field.read() === "") return field.refuse(text.noPassphrase);
      unlock.textContent = text.unlocking;
      const read = await unseal(sealed, field.read());
      unlock.textContent = text.unlock;
      if (read.kind === "refused" && (read.error.kind === "wrong-passphrase" || read.error.kind === "offline")) field.refuse(text.refusal(read.error));
      else await show(read);
    };
    place.replaceChildren(
      element(
        "form",
        { class: "stack notebook-step", "aria-labelledby": "sealed-title", novalidate: true, onsubmit: (event: Event) => void submit(event) },
        element("h3", { id: "sealed-title" }, text.sealedTitle),
        field.element,
        element("p", { class: "cluster" }, unlock, button(text.cancel, "secondary", cancel)),
      ),
    );
    say("");
    field.focus();
  }

  async function preview(read: Notebook): Promise<void> {
    const { opening, altered, strangers } = await previewOpening(store, read);
    const changes = text.changes(opening);
    if (changes.length === 0) return tell(notice("info", text.nothingTitle, read.sessions.length + read.marks.length === 0 ? text.empty : text.nothing));
    const confirm = button(text.confirm, "primary", () => void add(read));
    tell(
      element(
        "div",
        { class: "stack notebook-step" },
        element("h3", { tabindex: -1 }, text.previewTitle),
        element("ul", { class: "start-list" }, ...changes.map((line) => element("li", {}, line))),
        strangers > 0 && notice("warning", undefined, text.strangers(strangers)),
        altered > 0 && notice("warning", undefined, text.altered(altered)),
        element("p", { class: "cluster" }, confirm, button(text.cancel, "secondary", cancel)),
      ),
    );
  }

  async function add(read: Notebook): Promise<void> {
    const opened = await openNotebook(store, read);
    if (opened.kind !== "opened") return tell(notice("warning", undefined, text.failure(opened.kind), element("p", { class: "cluster" }, button(text.retry, "secondary", () => void add(read)), button(text.cancel, "quiet", cancel))));
    tell(report(opened));
    changed();
  }

  function report({ opening, undo }: Extract<OpenedNotebook, { kind: "opened" }>): HTMLElement {
    const takeBack = async () => {
      const outcome = await undo();
      tell(outcome === "undone" ? notice("info", undefined, text.undone) : notice("warning", undefined, text.failure(outcome), element("p", {}, button(text.undo, "secondary", () => void takeBack()))));
      changed();
    };
    // Outcomes told by another device are no part of the profile.
    const [label, page] = opening.answers > 0 ? [text.seeProfile, "profil/"] : [text.practise, "competences/"];
    return notice(
      "success",
      text.opened,
      text.openedExplained(text.changes(opening)),
      element("p", { class: "cluster" }, element("a", { class: "button", href: siteUrl(page) }, label), button(text.undo, "secondary", () => void takeBack())),
    );
  }

  function cancel(): void {
    place.replaceChildren();
    say(text.cancelled);
    choose.focus();
  }

  /** What replaces a form or a button takes the focus: a screen reader reads it, the keyboard goes on from there. */
  function tell(what: HTMLElement): void {
    say("");
    place.replaceChildren(what);
    const first = what.querySelector<HTMLElement>("h3, p");
    first?.setAttribute("tabindex", "-1");
    first?.focus();
  }

  function say(words: string): void {
    said.textContent = words;
  }

  return {
    element: element(
      "section",
      { class: "card", "aria-labelledby": "open-title" },
      element("h2", { class: "card-title", id: "open-title" }, text.title),
      element("p", {}, text.explanation),
      element("p", { class: "cluster" }, choose.element, element("span", { class: "soft notebook-drop" }, text.drop)),
      said,
      place,
    ),
    open,
    preview,
  };
}

/** A button that asks for a file; the page's own field stays hidden behind it. */
function fileButton(chosen: (file: File) => void): { readonly element: HTMLElement; readonly focus: () => void } {
  const input = element("input", { type: "file", accept: ".json,.txt,application/json,text/plain", hidden: true, "aria-label": text.choose, onchange: take });
  const opener = button(text.choose, "primary", () => input.click());
  function take(): void {
    const file = input.files?.[0];
    if (file) chosen(file);
    // The same file may be chosen again after a mistake.
    input.value = "";
  }
  return { element: element("span", {}, opener, input), focus: () => opener.focus() };
}
