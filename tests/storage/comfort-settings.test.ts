import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterEach, expect, it, vi } from "vitest";
import { type ComfortSettings, comfortShown, forgetComfort, keepComfort } from "../../src/storage/comfort-settings.ts";

const script = readFileSync("src/public/comfort.js", "utf8");
const settings: fc.Arbitrary<ComfortSettings> = fc.record(
  {
    theme: fc.constantFrom("light", "dark"),
    textSize: fc.constantFrom("1", "2", "3"),
    spacing: fc.constant("wide"),
    ruler: fc.constant("on"),
    contrast: fc.constant("more"),
  },
  { requiredKeys: [], noNullPrototype: true },
);

afterEach(() => vi.unstubAllGlobals());

it("puts back before the first paint what was kept on another page", () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      const kept = openPage();
      keepComfort(chosen);
      expect(comfortShown()).toEqual({ textSize: "1", ...chosen });
      openPage(kept);
      expect(comfortShown()).toEqual({ textSize: "1", ...chosen });
    }),
  );
});

it("leaves nothing behind when it is forgotten", () => {
  const kept = openPage();
  keepComfort({ theme: "dark", spacing: "wide" });
  forgetComfort();
  expect([kept.size, comfortShown()]).toEqual([0, { textSize: "1" }]);
});

it.each(["", "null", "[]", "{", '{"theme":"javascript:","textSize":9,"__proto__":{"ruler":"on"}}', '"dark"'])("shows plain pages when %s is what is kept", (text) => {
  openPage(new Map([["palier-comfort", text]]));
  expect(comfortShown()).toEqual({ textSize: "1" });
});

it("applies a choice that the device refuses to keep, for as long as the page lives", () => {
  openPage();
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  keepComfort({ contrast: "more" });
  expect(comfortShown()).toEqual({ textSize: "1", contrast: "more" });
});

it("takes the contrast that the system asks for, until the reader chooses here", () => {
  const kept = openPage(new Map(), { moreContrast: true });
  expect(comfortShown()).toEqual({ textSize: "1", contrast: "more" });
  keepComfort({ textSize: "2" });
  openPage(kept, { moreContrast: true });
  expect(comfortShown()).toEqual({ textSize: "2" });
});

/** A new page over the same device, after its first script ran. */
function openPage(kept = new Map<string, string>(), { moreContrast = false } = {}): Map<string, string> {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  runInNewContext(script, { document, localStorage, matchMedia: () => ({ matches: moreContrast }) });
  vi.stubGlobal("document", document);
  vi.stubGlobal("localStorage", localStorage);
  return kept;
}
