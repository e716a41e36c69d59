import { element } from "../dom.ts";
import { icon } from "./icon.ts";

interface DialogProperties {
  readonly title: string;
  readonly closeLabel: string;
  readonly close: () => void;
  /** Given when a form: called by its button or by Enter. */
  readonly submit?: () => void;
}

/** A panel in the flow of the activity that asks or tells one thing; Escape closes it. What is behind stays in reach. */
export function dialog({ title, closeLabel, close, submit }: DialogProperties, ...children: readonly (Node | string | false | undefined)[]): HTMLElement {
  const body = submit
    ? element("form", { class: "dialog-body", novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); submit(); } }, ...children)
    : element("div", { class: "dialog-body" }, ...children);
  return element(
    "div",
    {
      class: "dialog", role: "dialog", "aria-label": title,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      },
    },
    element("div", { class: "dialog-head" }, element("h3", { class: "dialog-title", "data-key": "dialog-title", tabindex: "-1" }, title), element("button", { type: "button", class: "plain", "aria-label": closeLabel, "data-key": "dialog-close", onclick: close }, icon("close"))),
    body,
  );
}

/** Asks the next drawing to put the focus on the element of this key. */
export function focusOn(content: HTMLElement, key: string | undefined): void {
  if (key !== undefined) content.querySelector(`[data-key="${CSS.escape(key)}"]`)?.setAttribute("data-focus", "");
}
