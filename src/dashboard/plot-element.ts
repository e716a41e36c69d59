import * as Plot from "@observablehq/plot";

export interface ChartOptions {
  readonly width: number;
  readonly document: Document;
}

/** A Plot drawing that says what it is; its rules of style live in dashboard.css, so that a strict policy has nothing to refuse. */
export function plotElement(label: string, { width, document }: ChartOptions, options: Plot.PlotOptions): Element {
  const drawing = Plot.plot({ ...options, width, document, className: "plot" });
  for (const style of [...drawing.querySelectorAll("style")]) style.remove();
  // Plot names its groups; inside an image nobody hears them, and a group without role may not have a name.
  for (const group of [...drawing.querySelectorAll("[aria-label]")]) {
    group.setAttribute("data-mark", group.getAttribute("aria-label") ?? "");
    group.removeAttribute("aria-label");
  }
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", label);
  return drawing;
}
