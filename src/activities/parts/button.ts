import { element, type Properties } from "../dom.ts";
import { type IconName, icon } from "./icon.ts";

/** A button of a toolbar: a drawing and its word. The key keeps the focus through drawings. */
export function tool(key: string, image: IconName | undefined, label: string, onclick: () => void, properties: Properties = {}): HTMLButtonElement {
  return element("button", { type: "button", class: "tool with-icon", "data-key": key, onclick, ...properties }, image !== undefined && icon(image), element("span", { class: "tool-label" }, label));
}

/** A label above its control, tied by being inside. */
export function labelled(label: string, control: HTMLElement, help?: string): HTMLElement {
  return element("label", { class: "labelled" }, element("span", { class: "labelled-name" }, label), control, help !== undefined && element("span", { class: "soft small" }, help));
}
