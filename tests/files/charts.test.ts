import { describe, expect, it } from "vitest";
import { barChart } from "../../scripts/files/charts/bar-chart.ts";
import { lineChart } from "../../scripts/files/charts/line-chart.ts";
import { sheetFigure } from "../../scripts/files/charts/sheet-figure.ts";

const numbers = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, value]) => Number(value));

describe("bar chart", () => {
  const chart = (min: number) => barChart({ title: "Ventes", unit: "Vélos", scale: { min, max: min + 40, step: 10 }, bars: [{ label: "avant", value: min + 10 }, { label: "après", value: min + 30 }] });

  it.each([0, 490])("draws heights from the start of the axis, %d", (min) => {
    const [before, after] = numbers(chart(min), /<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="#2f5d9b"/g);
    expect(after! / before!).toBeCloseTo(3, 1);
  });

  it("writes every graduation", () => {
    for (const graduation of ["490", "500", "510", "520", "530"]) expect(chart(490)).toContain(`>${graduation}</text>`);
  });

  it("escapes what it writes", () => {
    expect(barChart({ title: "a < b & c", unit: "", scale: { min: 0, max: 1, step: 1 }, bars: [] })).toContain("a &lt; b &amp; c");
  });
});

describe("line chart", () => {
  it("sets the highest value highest, evenly spaced", () => {
    const svg = lineChart({ title: "", unit: "", scale: { min: 0, max: 10, step: 5 }, values: [2, 9, 4], ticks: [] });
    const heights = numbers(svg, /<circle cx="[\d.]+" cy="([\d.]+)"/g);
    const places = numbers(svg, /<circle cx="([\d.]+)"/g);
    expect(Math.min(...heights)).toBe(heights[1]);
    expect(places[1]! - places[0]!).toBeCloseTo(places[2]! - places[1]!, 5);
  });
});

describe("sheet figure", () => {
  it("shows the formula of the selected cell and aligns numbers to the right", () => {
    const svg = sheetFigure({ rows: [["Prix", "12"]], selected: "B1", formula: "=A1*2" });
    expect(svg).toContain(">=A1*2</text>");
    expect(svg).toMatch(/text-anchor="end">12<\/text>/);
    expect(svg).toMatch(/text-anchor="start">Prix<\/text>/);
  });
});
