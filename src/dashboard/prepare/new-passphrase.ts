import { keys } from "../../i18n/fr/keys.ts";
import { element } from "../element.ts";
import { field } from "./form-parts.ts";

const { passphrase: text } = keys;
const shortest = 12;

export interface NewPassphrase {
  readonly fields: readonly HTMLElement[];
  /** What was typed twice alike; undefined when it cannot serve, which is said and takes the focus. */
  read(): string | undefined;
  clear(): void;
}

/** A new passphrase, typed twice; an optional one may stay empty. */
export function newPassphrase(document: Document, id: string, { label, hint, optional }: { readonly label: string; readonly hint: string; readonly optional: boolean }): NewPassphrase {
  const secret = (): HTMLInputElement => element(document, "input", { class: "input", type: "password", autocomplete: "new-password" });
  const [first, again] = [secret(), secret()];
  const error = element(document, "p", { class: "field-error", role: "alert" });
  return {
    fields: [field(document, id, label, first, hint), field(document, `${id}-encore`, text.again, again), error],
    read() {
      const { value } = first;
      const isMissing = value === "" && optional && again.value === "";
      const problem = isMissing ? "" : value !== again.value ? text.differ : [...value].length < shortest ? text.short : "";
      error.textContent = problem;
      if (problem === "") return value;
      first.focus();
      return undefined;
    },
    clear() {
      first.value = again.value = "";
    },
  };
}
