import { escapeXml } from "../formats/sheet.ts";

export const WIDTH = 480;
export const HEIGHT = 340;
export const PLOT = { left: 58, right: 466, top: 62, bottom: 286 };
export const INK = "#1d2433";
export const COLORS = ["#2f5d9b", "#c2571a", "#2e7d5b"];

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Written at the graduations instead of their values. */
  readonly labels?: readonly string[];
}

export function yOf(value: number, { min, max }: Scale): number {
  return round(PLOT.bottom - ((value - min) / (max - min)) * (PLOT.bottom - PLOT.top));
}

/** The opaque sheet, the title, the vertical graduations; the caller draws the marks. */
export function chartFrame(title: string, unit: string, scale: Scale, marks: string): string {
  const lines = graduations(scale).map((value, rank) => {
    const y = yOf(value, scale);
    return `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}" stroke="#d5d9e2"/><text x="${PLOT.left - 8}" y="${y + 5}" text-anchor="end">${scale.labels?.[rank] ?? written(value)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="15" fill="${INK}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="14" y="24" font-size="17" font-weight="700">${escapeXml(title)}</text>
<text x="14" y="46" font-size="14">${escapeXml(unit)}</text>
${lines.join("\n")}
${marks}
<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${PLOT.bottom}" y2="${PLOT.bottom}" stroke="${INK}"/>
</svg>
`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function graduations({ min, max, step }: Scale): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => round(min + index * step));
}

function written(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
