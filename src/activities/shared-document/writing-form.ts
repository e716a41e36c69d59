import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { type Desk, stopWriting } from "./desk.ts";

/** A field and its two buttons; Ctrl + Enter validates, Escape closes. */
export function writingForm(desk: Desk, label: string, verb: string, submit: () => void, rows = 3): HTMLElement {
  const area = element("textarea", { class: "field", rows, maxlength: 900, "data-key": "writing", "aria-describedby": "writing-problem", oninput: () => { desk.typed = area.value; } });
  area.value = desk.typed;
  return element(
    "form",
    {
      class: "writing", novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); submit(); },
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === "Escape") stopWriting(desk);
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
        else return;
        event.preventDefault();
      },
    },
    labelled(label, area),
    element("p", { class: "problem", id: "writing-problem" }, desk.problem),
    element("div", { class: "tools" }, element("button", { type: "submit", class: "tool primary", "data-key": "writing-ok" }, verb), tool("writing-cancel", undefined, words.cancel, () => stopWriting(desk))),
  );
}
