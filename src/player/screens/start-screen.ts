import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { Screen } from "../stage.ts";
import type { SessionOverview } from "../session-overview.ts";
import type { TestDoor } from "../test-door.ts";
import { readToken } from "../token.ts";
import { button, notice } from "./notice.ts";

interface StartProps {
  readonly door: TestDoor;
  readonly unfinished: SessionOverview | undefined;
  readonly token: string | null;
  readonly durable: boolean;
}

interface StartActions {
  readonly begin: (token: string | null) => void;
  readonly resume: () => void;
}

/** The door of a test: what will happen, a token if there is one, and a choice when a passage is unfinished. */
export function startScreen({ door, unfinished, token, durable }: StartProps, { begin, resume }: StartActions): Screen {
  const text = player.start;
  const field = tokenField(token);
  const form = element(
    "form",
    { class: "stack", novalidate: true, onsubmit: submit },
    element("ul", { class: "start-list" }, ...door.expectations.map((line) => element("li", {}, line))),
    field.element,
    element(
      "p",
      {},
      element("button", { class: "button", "data-size": "large", "data-kind": unfinished && "secondary", type: "submit" }, unfinished ? text.startOver : text.begin),
    ),
  );
  function submit(event: Event): void {
    event.preventDefault();
    const typed = field.read();
    if (typed !== undefined) begin(typed.token);
  }

  return {
    title: door.name,
    element: element(
      "section",
      { class: "stack stack-loose", "data-domain": door.code?.[0] },
      element("h1", {}, ...(door.code === undefined ? [] : [element("span", { class: "code-mark" }, door.code), " "]), door.name),
      door.summary !== undefined && element("p", { class: "lead" }, door.summary),
      !durable && notice("warning", player.failure.storageTitle, player.failure.storageMissing),
      unfinished &&
        notice(
          "info",
          text.unfinishedTitle,
          text.unfinished(unfinished.responses.length, unfinished.startedAt),
          element("p", {}, button(text.resume, "primary", resume)),
          text.startOverNote,
        ),
      form,
    ),
  };
}

/** Optional and discreet: closed unless a token was given before. */
function tokenField(known: string | null): { readonly element: HTMLElement; readonly read: () => { readonly token: string | null } | undefined } {
  const text = player.start;
  const input = element("input", {
    class: "input",
    id: "token",
    type: "text",
    maxlength: 24,
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    "aria-describedby": "token-hint token-error",
    value: known ?? undefined,
  });
  const error = element("p", { class: "field-error", id: "token-error", role: "alert" });
  return {
    element: element(
      "details",
      { class: "token", open: known !== null },
      element("summary", {}, text.tokenSummary),
      element(
        "div",
        { class: "field" },
        element("label", { class: "field-label", for: "token" }, text.tokenLabel),
        element("p", { class: "field-hint", id: "token-hint" }, text.tokenHint),
        input,
        error,
      ),
    ),
    read: () => {
      const reading = readToken(input.value);
      const incomplete = reading.kind === "incomplete";
      error.textContent = incomplete ? text.tokenIncomplete(reading.length) : "";
      input.setAttribute("aria-invalid", String(incomplete));
      if (incomplete) {
        input.focus();
        return undefined;
      }
      return { token: reading.kind === "token" ? reading.token : null };
    },
  };
}
