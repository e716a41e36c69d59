import { element } from "../dom.ts";

/** A framed message; `alert` interrupts a screen reader, the others are read in place. */
export function notice(kind: "info" | "success" | "warning" | "error", title: string | undefined, ...content: readonly (HTMLElement | string)[]): HTMLElement {
  return element(
    "div",
    { class: "notice", "data-kind": kind },
    element(
      "div",
      { class: "stack stack-tight" },
      title !== undefined && element("p", { class: "notice-title" }, title),
      ...content.map((part) => (typeof part === "string" ? element("p", {}, part) : part)),
    ),
  );
}

export function button(label: string, kind: "primary" | "secondary" | "quiet" | "danger", onclick: () => void): HTMLButtonElement {
  return element("button", { class: "button", type: "button", "data-kind": kind === "primary" ? undefined : kind, onclick }, label);
}
