import { notebook as text } from "../../i18n/fr/notebook.ts";
import { element } from "../dom.ts";

interface PassphraseField {
  readonly element: HTMLElement;
  readonly read: () => string;
  readonly isTwiceTheSame: () => boolean;
  readonly focus: () => void;
  /** Says why the words were not taken, and gives the field back; an empty reason takes the last one away. */
  readonly refuse: (reason: string) => void;
}

interface PassphraseOptions {
  readonly id: string;
  readonly hint?: string;
  /** A second field, for words that nobody could tell again. */
  readonly again?: string;
}

/** A passphrase, hidden unless the student asks to see it. */
export function passphraseField(label: string, { id, hint, again }: PassphraseOptions): PassphraseField {
  const input = passphraseInput(id, again === undefined ? "current-password" : "new-password", `${hint === undefined ? "" : `${id}-hint `}${id}-error`);
  const second = again === undefined ? undefined : passphraseInput(`${id}-again`, "new-password", `${id}-error`);
  const inputs = second ? [input, second] : [input];
  const error = element("p", { class: "field-error", id: `${id}-error`, role: "alert" });
  const shown = element("input", { type: "checkbox", onchange: show });

  function show(): void {
    for (const each of inputs) each.type = shown.checked ? "text" : "password";
  }
  function refuse(reason: string): void {
    error.textContent = reason;
    for (const each of inputs) each.setAttribute("aria-invalid", String(reason !== ""));
    if (reason !== "") input.focus();
  }
  return {
    element: element(
      "div",
      { class: "field passphrase" },
      element("label", { class: "field-label", for: id }, label),
      hint !== undefined && element("p", { class: "field-hint", id: `${id}-hint` }, hint),
      input,
      second && element("label", { class: "field-label", for: second.id }, again ?? ""),
      second,
      error,
      element("label", { class: "choice" }, shown, text.showPassphrase),
    ),
    read: () => input.value,
    isTwiceTheSame: () => inputs.every(({ value }) => value === input.value),
    focus: () => input.focus(),
    refuse,
  };
}

function passphraseInput(id: string, autocomplete: "new-password" | "current-password", describedBy: string): HTMLInputElement {
  return element("input", { class: "input", id, type: "password", autocomplete, autocapitalize: "none", spellcheck: "false", maxlength: 200, "aria-describedby": describedBy });
}
