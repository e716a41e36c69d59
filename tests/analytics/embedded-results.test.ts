import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embeddedResults, splitResults } from "../../src/analytics/embedded-results.ts";

const sealed = JSON.stringify({ ciphertext: "AAAA".repeat(60), iv: "BBBB", recipients: [{ encrypted_key: "CCCC", header: { kid: "K7QM-2XRD-94HT" } }], tag: "DDDD", protected: "eyJ9" });
const open = JSON.stringify({ events: [{ at: "2026-09-07T08:00:00.000Z", kind: "answered", text: 'il a dit "{ }" \\' }], format: "palier-results", note: "" });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (name: string, text: string) => ({ name, bytes: bytes(text), modifiedAt: "2026-09-07T08:00:00.000Z" });

describe("results inside something else", () => {
  it.each([
    ["a message", `Bonjour Madame,\nvoici mes résultats : ${sealed}\nBonne soirée {Zoé}`, [sealed]],
    ["several pasted one after the other", `${sealed}\n\n${open}${sealed}`, [sealed, open, sealed]],
    ["a mail that cut its lines", sealed.replace(/(.{70})/g, "$1=\r\n"), [sealed]],
    ["lines wrapped by hand", sealed.replace(/(.{70})/g, "$1\n  "), [sealed]],
    ["a report of an LMS in CSV", `nom;cmi.suspend_data\nZoé;"${sealed.replaceAll('"', '""')}"\nAda;"${open.replaceAll('"', '""')}"\n`, [sealed, open]],
    ["a report of an LMS as a page", `<td>${sealed.replaceAll('"', "&quot;")}</td>`, [sealed]],
    ["nothing of ours", '{"name":"x"} et {"iv" sans fin', []],
  ])("are found in %s", (_, text, found) => {
    expect(embeddedResults(text)).toEqual(found);
  });

  it("leave a file of results as it is, and give each other its name", () => {
    expect(splitResults(named("a.palier.json", sealed))).toEqual([named("a.palier.json", sealed)]);
    expect(splitResults(named("5c1e", `${open}\n`))).toEqual([named("5c1e", `${open}\n`)]);
    expect(splitResults(named("mail.txt", `voici ${open}`))).toEqual([named("mail.txt", open)]);
    expect(splitResults(named("export.csv", `${open};${sealed}`)).map(({ name }) => name)).toEqual(["export.csv (1)", "export.csv (2)"]);
    expect(splitResults(named("liste.csv", "jeton;nom\nA;B"))).toEqual([named("liste.csv", "jeton;nom\nA;B")]);
  });

  it("never take long on a text made to be slow", () => {
    const started = performance.now();
    expect(embeddedResults('{"iv":'.repeat(300_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it("come back whole, whatever is around", () => {
    const around = fc.string().filter((text) => !/["{}&\\]/.test(text));
    fc.assert(fc.property(around, around, fc.string(), (before, after, inside) => {
      const object = JSON.stringify({ events: [inside], format: "palier-results" });
      fc.pre(!/&|""\w/.test(object) && !object.includes('{""'));
      expect(embeddedResults(`${before}${object}${after}`)).toEqual([object]);
    }));
  });
});
