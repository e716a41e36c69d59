import { element } from "../dom.ts";

export interface CodeField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly refuse: (message: string) => void;
}

/** A field for a code read from paper or from the board. */
export function codeField(id: string, label: string, hint: string): CodeField {
  const error = element("p", { class: "field-error", id: `${id}-error`, role: "alert" });
  const input = element("input", { class: "input exam-code", id, type: "text", maxlength: 24, autocomplete: "off", autocapitalize: "characters", spellcheck: "false", "aria-describedby": `${id}-hint ${id}-error` });
  return {
    input,
    element: element("div", { class: "field" }, element("label", { class: "field-label", for: id }, label), element("p", { class: "field-hint", id: `${id}-hint` }, hint), input, error),
    refuse(message) {
      error.textContent = message;
      input.setAttribute("aria-invalid", String(message !== ""));
      if (message !== "") input.focus();
    },
  };
}

/** A button that opens a file, and gives its bytes. */
export function fileButton(label: string, kind: "primary" | "secondary", open: (bytes: Uint8Array<ArrayBuffer>) => void): HTMLElement {
  const input = element("input", { type: "file", hidden: true, onchange: () => void read() });
  const opener = element("button", { class: "button", type: "button", "data-kind": kind === "primary" ? undefined : kind, onclick: () => input.click() }, label);
  async function read(): Promise<void> {
    const [file] = input.files ?? [];
    // The same file chosen twice is read twice.
    if (file) open(new Uint8Array(await file.arrayBuffer()));
    input.value = "";
  }
  return element("span", {}, input, opener);
}
