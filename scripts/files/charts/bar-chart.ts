import { escapeXml } from "../formats/sheet.ts";
import { chartFrame, COLORS, PLOT, round, yOf, type Scale } from "./frame.ts";

export interface BarChart {
  readonly title: string;
  readonly unit: string;
  readonly scale: Scale;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  /** Writes the value above each bar. */
  readonly showValues?: boolean;
}

export function barChart({ title, unit, scale, bars, showValues = false }: BarChart): string {
  const band = (PLOT.right - PLOT.left) / bars.length;
  const marks = bars.map(({ label, value }, index) => {
    const middle = round(PLOT.left + band * (index + 0.5));
    const top = yOf(value, scale);
    const width = round(Math.min(band * 0.66, 80));
    const figure = showValues ? `<text x="${middle}" y="${top - 7}" text-anchor="middle" font-weight="700">${String(value).replace(".", ",")}</text>` : "";
    return `<rect x="${round(middle - width / 2)}" y="${top}" width="${width}" height="${round(PLOT.bottom - top)}" fill="${COLORS[0]}"/>${figure}<text x="${middle}" y="${PLOT.bottom + 21}" text-anchor="middle">${escapeXml(label)}</text>`;
  });
  return chartFrame(title, unit, scale, marks.join("\n"));
}
