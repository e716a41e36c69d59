import { readToken } from "../campaigns/token.ts";
import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";

export interface TokenField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** The token, or null for none; `undefined` when what is typed cannot be one, which the field then says. */
  readonly read: () => { readonly token: string | null } | undefined;
}

/** Forgives case, spaces, O for 0 and I for 1; doubts a mistyped token once, since a team may have tokens of its own. */
export function tokenField(known: string | null, { label, required }: { readonly label: string; readonly required: boolean }): TokenField {
  const text = player.start;
  let doubted: string | undefined;
  const input = element("input", {
    class: "input",
    id: "token",
    type: "text",
    maxlength: 24,
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    required,
    "aria-describedby": "token-hint token-error",
    value: known ?? undefined,
  });
  const error = element("p", { class: "field-error", id: "token-error", role: "alert" });
  function refuse(message: string): undefined {
    error.textContent = message;
    input.setAttribute("aria-invalid", String(message !== ""));
    if (message !== "") input.focus();
    return undefined;
  }
  return {
    input,
    element: element(
      "div",
      { class: "field" },
      element("label", { class: "field-label", for: "token" }, label),
      element("p", { class: "field-hint", id: "token-hint" }, text.tokenHint),
      input,
      error,
    ),
    read: () => {
      const reading = readToken(input.value);
      switch (reading.kind) {
        case "none":
          if (required) return refuse(text.tokenRequired);
          refuse("");
          return { token: null };
        case "incomplete":
          return refuse(text.tokenIncomplete(reading.length, required));
        case "doubtful":
          if (doubted !== reading.token) {
            doubted = reading.token;
            return refuse(text.tokenDoubtful);
          }
          break;
        case "token":
          break;
      }
      refuse("");
      return { token: reading.token };
    },
  };
}
