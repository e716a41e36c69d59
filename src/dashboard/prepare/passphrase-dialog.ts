import { keys } from "../../i18n/fr/keys.ts";
import { element } from "../element.ts";
import { buttonOf, field } from "./form-parts.ts";

const { passphrase: text } = keys;

export interface PassphraseQuestion {
  readonly title: string;
  readonly hint?: string;
  readonly label?: string;
  /** What is wrong with what was typed; undefined when it opened. */
  readonly tryOpen: (secret: string) => Promise<string | undefined>;
}

/** Asks until what is closed opens, or the person gives up; resolves to whether it is open. */
export function askPassphrase(document: Document, { title, hint, label = text.label, tryOpen }: PassphraseQuestion): Promise<boolean> {
  const secret = element(document, "input", { class: "input", type: "password", autocomplete: "off" });
  const message = element(document, "p", { class: "field-error", role: "alert" });
  let isOpen = false;
  let isTrying = false;
  const dialog = element(
    document,
    "dialog",
    { class: "dialog", "aria-labelledby": "phrase-titre" },
    element(
      document,
      "form",
      { class: "stack", novalidate: true, onsubmit: (event) => void submit(event) },
      element(document, "h2", { id: "phrase-titre" }, title),
      hint !== undefined && element(document, "p", { class: "soft" }, hint),
      field(document, "phrase-ouvrir", label, secret),
      message,
      element(document, "p", { class: "cluster" }, element(document, "button", { class: "button", type: "submit" }, text.open), buttonOf(document, text.cancel, "secondary", () => dialog.close())),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(isOpen);
    }),
  );

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (isTrying) return;
    isTrying = true;
    message.textContent = text.opening;
    const problem = await tryOpen(secret.value);
    isTrying = false;
    if (problem === undefined) {
      isOpen = true;
      dialog.close();
    } else {
      message.textContent = problem;
      secret.select();
      secret.focus();
    }
  }
}
