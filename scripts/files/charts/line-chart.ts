import { escapeXml } from "../formats/sheet.ts";
import { chartFrame, COLORS, PLOT, round, yOf, type Scale } from "./frame.ts";

export interface LineChart {
  readonly title: string;
  readonly unit: string;
  readonly scale: Scale;
  /** Evenly spaced in time. */
  readonly values: readonly number[];
  /** Marks under the axis, by rank of the value. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

export function lineChart({ title, unit, scale, values, ticks }: LineChart): string {
  const xOf = (rank: number) => round(PLOT.left + 8 + ((PLOT.right - PLOT.left - 16) * rank) / (values.length - 1));
  const grid = ticks.map(
    ({ at, label }) =>
      `<line x1="${xOf(at)}" x2="${xOf(at)}" y1="${PLOT.top}" y2="${PLOT.bottom + 5}" stroke="#c9ced9"/><text x="${xOf(at)}" y="${PLOT.bottom + 22}" text-anchor="middle">${escapeXml(label)}</text>`,
  );
  const points = values.map((value, rank) => `${xOf(rank)},${yOf(value, scale)}`);
  const dots = values.length > 30 ? "" : values.map((value, rank) => `<circle cx="${xOf(rank)}" cy="${yOf(value, scale)}" r="4"/>`).join("");
  return chartFrame(title, unit, scale, `${grid.join("\n")}
<polyline points="${points.join(" ")}" fill="none" stroke="${COLORS[0]}" stroke-width="2.5" stroke-linejoin="round"/>
<g fill="${COLORS[0]}">${dots}</g>`);
}
