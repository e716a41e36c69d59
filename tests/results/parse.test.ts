import fc from "fast-check";
import { expect, it } from "vitest";
import { MAXIMUM_RESULTS_BYTES, parseResults } from "../../src/results/parse.ts";
import { serializeResults } from "../../src/results/serialize.ts";
import { anyRun } from "./arbitraries.ts";
import { honestRun } from "./honest-run.ts";

const honest = await honestRun();
const encode = (text: string) => new TextEncoder().encode(text);
const parseText = (text: string) => parseResults(encode(text));

it("gives back what was serialized, whatever was typed", async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async (run) => {
      const file = await run;
      expect(parseResults(serializeResults(file))).toEqual({ ok: true, value: file });
    }),
    { numRuns: 300 },
  );
});

it("accepts a byte order mark, spaces and line breaks, as editors add them", () => {
  expect(parseText(`\ufeff${JSON.stringify(honest, null, 2)}\r\n`)).toEqual({ ok: true, value: honest });
});

it.each<[what: string, text: string]>([
  ["nothing", ""],
  ["prose", "Bonjour"],
  ["another JSON", '{"format":"other"}'],
  ["a list", "[]"],
  ["null", "null"],
  ["a number", "12"],
  ["a hundred thousand brackets", "[".repeat(100_000)],
  ["deep but well-formed nesting", "[".repeat(100_000) + "]".repeat(100_000)],
  ["a format inherited from nowhere", '{"__proto__":{"format":"palier-results"}}'],
])("says that %s is not a results file", (_, text) => {
  expect(parseText(text)).toEqual({ ok: false, error: { kind: "not-results" } });
});

it("says that bytes which are not text are not a results file", () => {
  expect(parseResults(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]))).toEqual({ ok: false, error: { kind: "not-results" } });
});

it("refuses too large a file before reading it", () => {
  expect(parseResults(new Uint8Array(MAXIMUM_RESULTS_BYTES + 1))).toEqual({
    ok: false,
    error: { kind: "too-large", bytes: MAXIMUM_RESULTS_BYTES + 1, maximumBytes: MAXIMUM_RESULTS_BYTES },
  });
});

it("tells a file of a newer version from a damaged one", () => {
  expect(parseText('{"format":"palier-results","version":2}')).toEqual({ ok: false, error: { kind: "too-new", version: 2 } });
  for (const version of ["0", "-1", "1.5", '"1"', "null", "1e999"])
    expect(parseText(`{"format":"palier-results","version":${version}}`)).toMatchObject({
      error: { kind: "damaged", path: "/version", expected: "known-version" },
    });
});

it("tells a file cut short from something else", () => {
  const bytes = serializeResults(honest);
  expect(parseResults(bytes.slice(0, bytes.length - 1))).toMatchObject({ error: { kind: "damaged", path: "", expected: "json" } });
  expect(parseResults(bytes.slice(0, 100))).toMatchObject({ error: { kind: "damaged", path: "", expected: "json" } });
});

const answer = honest.events[1];
const long = (length: number) => Array.from({ length }, () => "a");

it.each<[place: string, put: unknown, expected: string, path?: string]>([
  ["/run", undefined, "something"],
  ["/extra", 1, "nothing"],
  ["/run/id", "12", "uuid"],
  ["/run/token", "Léa Martin", "token"],
  ["/run/seed", 2 ** 32, "whole-number"],
  ["/run/seed", "7", "whole-number"],
  ["/run/campaign", { id: "a", name: "n".repeat(121) }, "text", "/run/campaign/name"],
  ["/run/seen", long(5001), "list"],
  ["/run/design/scope", [], "list"],
  ["/run/design/scope/0/maximumLevel", 9, "whole-number"],
  ["/run/design/later", { deep: 1 }, "simple-value"],
  ["/run/design/constructor", 1, "identifier", "/run/design"],
  ["/events", [], "list"],
  ["/events", Array.from({ length: 10_001 }, () => answer), "list"],
  ["/events", honest.events.slice(1), "known-kind", "/events/0/kind"],
  ["/events/1", honest.events[0], "known-kind", "/events/1/kind"],
  ["/events/1/kind", "toString", "known-kind"],
  ["/events/1/at", "2026-02-30T08:00:00.000Z", "time"],
  ["/events/1/at", "hier", "time"],
  ["/events/1/correct", 1, "yes-or-no"],
  ["/events/1/durationMs", -1, "whole-number"],
  ["/events/1/item", "<script>", "identifier"],
  ["/events/1/hash", "0", "hash"],
  ["/events/1/submission", { kind: "essay" }, "known-kind", "/events/1/submission/kind"],
  ["/events/1/submission", { kind: "number", text: "1".repeat(2001) }, "text", "/events/1/submission/text"],
  ["/events/1/submission", null, "object"],
  ["/summary/competences/0/points", 65, "number"],
])("says that %s is damaged when it holds %j", (place, put, expected, path = place) => {
  const file = structuredClone(honest) as unknown as Holder;
  const keys = place.split("/").slice(1);
  const last = keys.pop() ?? "";
  const holder = keys.reduce((inner, key) => inner[key] as Holder, file);
  holder[last] = put;
  expect(parseText(JSON.stringify(file))).toEqual({ ok: false, error: { kind: "damaged", path, expected } });
});

type Holder = Record<string, unknown>;

it.each([
  ['"seed":7', '"seed":1e999', "/run/seed"],
  ['"seen":[]', '"seen":[],"__proto__":{"token":"AAAA2222"}', "/run"],
  ['"kind":"skip"', '"kind":"skip","__proto__":{"text":"a"}', "/events/2/submission"],
])("refuses what only hostile JSON can say: %s → %s", (from, to, path) => {
  const text = JSON.stringify(honest);
  expect(text).toContain(from);
  const edited = text.slice(0, text.lastIndexOf(from)) + to + text.slice(text.lastIndexOf(from) + from.length);
  const parsed = parseText(edited.replace(from, to));
  expect(parsed).toMatchObject({ ok: false, error: { kind: "damaged" } });
  if (!parsed.ok && parsed.error.kind === "damaged") expect(parsed.error.path).toBe(path);
});
