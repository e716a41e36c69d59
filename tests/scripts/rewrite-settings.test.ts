import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { raiseEngineVersion, rewriteSettings } from "../../scripts/rewrite-settings.ts";
import { presentValues } from "../../src/engine/calibration/learn-settings.ts";
import { ENGINE_VERSION } from "../../src/engine/session.ts";

const ENGINE = join(import.meta.dirname, "..", "..", "src", "engine");
const source = readFileSync(join(ENGINE, "settings.ts"), "utf8");
const present = presentValues();

it("writes the present settings as they are", () => {
  expect(rewriteSettings(source, present)).toBe(source);
});

it("writes other numbers, and nothing else", () => {
  const regimes = present.regimes.map((regime) => (regime.name === "sharp" ? { ...regime, slope: 4.321, slip: 0.017 } : regime));
  const text = rewriteSettings(source, { ...present, generalMean: 3.456, regimes })!;
  const changed = text.split("\n").filter((line, i) => line !== source.split("\n")[i]);
  expect(changed).toHaveLength(2);
  expect(changed[0]).toContain("generalMean: 3.456,");
  expect(changed[1]).toMatch(/name: "sharp".* slope: 4.321, slip: 0.017,/);
});

it.each([
  ["a setting is gone", source.replace("competenceSpread:", "betweenCompetences:")],
  ["a setting is there twice", source.replace("  generalSpread: ", "  generalSpread: 1,\n  generalSpread: ")],
  ["a regime is gone", source.replace('name: "sharp"', 'name: "crisp"')],
])("writes nothing when %s", (_, text) => {
  expect(rewriteSettings(text, present)).toBeUndefined();
});

it("raises the engine's version by one", () => {
  const text = raiseEngineVersion(readFileSync(join(ENGINE, "session.ts"), "utf8"))!;
  expect(text).toContain(`ENGINE_VERSION = "${Number(ENGINE_VERSION) + 1}"`);
  expect(raiseEngineVersion("export const VERSION = 1;")).toBeUndefined();
});
