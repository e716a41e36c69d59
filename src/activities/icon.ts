import { svg } from "./dom.ts";

/** A line drawing on a grid of 24, in the colour of the text around it; the control that holds it bears the name. */
export function icon(path: string): SVGSVGElement {
  return svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: path }));
}
