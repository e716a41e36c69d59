import { escapeXml } from "../formats/sheet.ts";
import { chartFrame, COLORS, PLOT, round, yOf, type Scale } from "./frame.ts";

export interface ScatterPlot {
  readonly title: string;
  readonly yLabel: string;
  readonly xLabel: string;
  readonly x: Scale;
  readonly y: Scale;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export function scatterPlot({ title, xLabel, yLabel, x, y, points }: ScatterPlot): string {
  const xOf = (value: number) => round(PLOT.left + ((value - x.min) / (x.max - x.min)) * (PLOT.right - PLOT.left));
  const ticks: string[] = [];
  for (let value = x.min; value <= x.max; value += x.step) {
    ticks.push(`<line x1="${xOf(value)}" x2="${xOf(value)}" y1="${PLOT.bottom}" y2="${PLOT.bottom + 5}" stroke="#1d2433"/><text x="${xOf(value)}" y="${PLOT.bottom + 21}" text-anchor="middle">${value}</text>`);
  }
  const dots = points.map((point) => `<circle cx="${xOf(point.x)}" cy="${yOf(point.y, y)}" r="5"/>`);
  return chartFrame(title, yLabel, y, `${ticks.join("")}
<text x="${PLOT.right}" y="${PLOT.bottom + 45}" text-anchor="end" font-size="14">${escapeXml(xLabel)}</text>
<g fill="${COLORS[0]}" fill-opacity=".75">${dots.join("")}</g>`);
}
