import * as Plot from "@observablehq/plot";

export interface ChartOptions {
  readonly width: number;
  readonly document: Document;
}

/** A Plot drawing that says what it is; its rules of style live in dashboard.css, so that a strict policy has nothing to refuse. */
export function plotElement(label: string, { width, document }: ChartOptions, options: Plot.PlotOptions): Element {
  const drawing = Plot.plot({ ...options, width, document, className: "plot" });
  for (const style of [...drawing.querySelectorAll("style")]) style.remove();
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", label);
  return drawing;
}
