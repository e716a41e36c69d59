import type { EngineValues } from "../src/engine/calibration/engine-values.ts";

/** The source of the engine's settings with other numbers in it; undefined when a setting is not found there exactly once. */
export function rewriteSettings(source: string, { generalMean, generalSpread, competenceSpread, regimes }: EngineValues): string | undefined {
  let text: string | undefined = source;
  for (const [name, value] of Object.entries({ generalMean, generalSpread, competenceSpread })) text = replaceOnce(text, new RegExp(`(^ {2}${name}: )[\\d.]+(?=,$)`, "gm"), value);
  for (const { name, ...own } of regimes) {
    for (const [key, value] of Object.entries(own)) text = replaceOnce(text, new RegExp(`(\\{ name: "${name}",[^}]*\\b${key}: )[\\d.]+`, "g"), value);
  }
  return text;
}

/** The source of the session with the engine's version one higher: the same answers no longer give the same path. */
export function raiseEngineVersion(source: string): string | undefined {
  const [, version] = /ENGINE_VERSION = "(\d+)"/.exec(source) ?? [];
  return version && source.replace(`ENGINE_VERSION = "${version}"`, `ENGINE_VERSION = "${Number(version) + 1}"`);
}

function replaceOnce(text: string | undefined, pattern: RegExp, value: number): string | undefined {
  if (text === undefined || [...text.matchAll(pattern)].length !== 1) return undefined;
  return text.replace(pattern, (_, before: string) => `${before}${value}`);
}
