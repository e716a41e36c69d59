import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { Screen } from "../stage.ts";
import type { SessionOverview } from "../session-overview.ts";
import type { TestDoor } from "../test-door.ts";
import { tokenField } from "../token-field.ts";
import { button, notice } from "./notice.ts";

interface StartProps {
  readonly door: TestDoor;
  readonly unfinished: SessionOverview | undefined;
  readonly token: string | null;
  readonly durable: boolean;
  /** Where a device that may forget is told of. */
  readonly keeping: HTMLElement | false;
  /** What the link adapts, told. */
  readonly adapted: HTMLElement | undefined;
}

interface StartActions {
  readonly begin: (token: string | null) => void;
  readonly resume: () => void;
}

/** The door of a test: what will happen, a token if there is one, and a choice when a passage is unfinished. */
export function startScreen({ door, unfinished, token, durable, keeping, adapted }: StartProps, { begin, resume }: StartActions): Screen {
  const text = player.start;
  const field = tokenField(token, { label: text.tokenLabel, required: false });
  const form = element(
    "form",
    { class: "stack", novalidate: true, onsubmit: submit },
    element("ul", { class: "start-list" }, ...door.expectations.map((line) => element("li", {}, line))),
    // Optional and discreet: closed unless a token was given before.
    element("details", { class: "token", open: token !== null }, element("summary", {}, text.tokenSummary), field.element),
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
      adapted,
      form,
      keeping,
    ),
  };
}
