import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colourDistance, contrast, parseHex, seenWith, VISIONS } from "./colour.ts";

const usual = declarationsOf("colour.css");
const stronger = [...usual, ...declarationsOf("contrast.css")];
const palettes = {
  light: new Map(usual.map(([, name, light]) => [name, light])),
  dark: new Map(usual.map(([, name, , dark]) => [name, dark])),
  "light, stronger": new Map(stronger.map(([, name, light]) => [name, light])),
  "dark, stronger": new Map(stronger.map(([, name, , dark]) => [name, dark])),
};

const SURFACES = ["surface", "surface-raised", "surface-sunken"];
const MEANINGS = ["success", "warning", "error", "info"];
const DOMAINS = ["domain-1", "domain-2", "domain-3", "domain-4", "domain-5"];

/** AA: 4.5 for text, 3 for the edge of a control or the bar of a chart. */
const TEXT: [string, string][] = [
  ...pairs(["text", "text-soft", "accent", ...MEANINGS, ...DOMAINS], SURFACES),
  ...pairs(["text", "text-soft", "accent"], ["accent-soft", ...[...MEANINGS, ...DOMAINS].map((name) => `${name}-soft`)]),
  ...[...MEANINGS, ...DOMAINS].map((name): [string, string] => [name, `${name}-soft`]),
  ...pairs(["on-accent"], ["accent", "accent-hover"]),
  ...pairs(["on-domain"], DOMAINS),
];
const EDGES: [string, string][] = [
  ...pairs(["line-strong", "focus"], SURFACES),
  ...pairs(["line-strong"], ["accent-soft"]),
  ...pairs(["focus"], ["accent-soft"]),
];

describe.each(["light, stronger", "dark, stronger"] as const)("in the %s theme", (theme) => {
  it.each(pairs(["text", "text-soft", "accent", "line-strong", ...MEANINGS], SURFACES))("%s is readable on %s by AAA", (foreground, background) => {
    expect(contrast(colour(theme, foreground), colour(theme, background))).toBeGreaterThanOrEqual(7);
  });
});

describe.each(["light", "dark", "light, stronger", "dark, stronger"] as const)("in the %s theme", (theme) => {
  it.each(TEXT)("%s is readable on %s", (foreground, background) => {
    expect(contrast(colour(theme, foreground), colour(theme, background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)("%s shows on %s", (foreground, background) => {
    expect(contrast(colour(theme, foreground), colour(theme, background))).toBeGreaterThanOrEqual(3);
  });

  it.each(VISIONS)("keeps the five domains and the accent apart with %s vision", (vision) => {
    const colours = [...DOMAINS, "accent"].map((name) => seenWith(vision, colour(theme, name)));
    const distances = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => colourDistance(a, b)));
    expect(Math.min(...distances)).toBeGreaterThan(0.06);
  });
});

function declarationsOf(file: string) {
  const css = readFileSync(new URL(`../../src/styles/tokens/${file}`, import.meta.url), "utf8");
  return [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
}

function colour(theme: keyof typeof palettes, name: string) {
  const hex = palettes[theme].get(name);
  if (!hex) throw new Error(`unknown token: ${name}`);
  return parseHex(hex);
}

function pairs(foregrounds: string[], backgrounds: string[]): [string, string][] {
  return foregrounds.flatMap((foreground) => backgrounds.map((background): [string, string] => [foreground, background]));
}
