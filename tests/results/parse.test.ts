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

it.each<[edit: (file: any) => void, path: string, expected: string]>([
  [(file) => delete file.run, "/run", "something"],
  [(file) => (file.extra = 1), "/extra", "nothing"],
  [(file) => (file.run.id = "12"), "/run/id", "uuid"],
  [(file) => (file.run.token = "Léa Martin"), "/run/token", "token"],
  [(file) => (file.run.seed = 2 ** 32), "/run/seed", "whole-number"],
  [(file) => (file.run.seed = "7"), "/run/seed", "whole-number"],
  [(file) => (file.run.campaign = { id: "a", name: "n".repeat(121) }), "/run/campaign/name", "text"],
  [(file) => (file.run.seen = Array.from({ length: 5001 }, () => "a")), "/run/seen", "list"],
  [(file) => (file.run.design.scope = []), "/run/design/scope", "list"],
  [(file) => (file.run.design.scope[0].maximumLevel = 9), "/run/design/scope/0/maximumLevel", "whole-number"],
  [(file) => (file.run.design.later = { deep: 1 }), "/run/design/later", "simple-value"],
  [(file) => (file.run.design.constructor = 1), "/run/design", "identifier"],
  [(file) => (file.events = []), "/events", "list"],
  [(file) => (file.events = Array.from({ length: 10_001 }, () => answer)), "/events", "list"],
  [(file) => file.events.shift(), "/events/0/kind", "known-kind"],
  [(file) => file.events.push(file.events[0]), `/events/${String(honest.events.length)}/kind`, "known-kind"],
  [(file) => (file.events[1].kind = "toString"), "/events/1/kind", "known-kind"],
  [(file) => (file.events[1].at = "2026-02-30T08:00:00.000Z"), "/events/1/at", "time"],
  [(file) => (file.events[1].at = "hier"), "/events/1/at", "time"],
  [(file) => (file.events[1].correct = 1), "/events/1/correct", "yes-or-no"],
  [(file) => (file.events[1].durationMs = -1), "/events/1/durationMs", "whole-number"],
  [(file) => (file.events[1].item = "<script>"), "/events/1/item", "identifier"],
  [(file) => (file.events[1].hash = "0"), "/events/1/hash", "hash"],
  [(file) => (file.events[1].submission = { kind: "essay" }), "/events/1/submission/kind", "known-kind"],
  [(file) => (file.events[1].submission = { kind: "number", text: "1".repeat(2001) }), "/events/1/submission/text", "text"],
  [(file) => (file.events[1].submission = null), "/events/1/submission", "object"],
  [(file) => (file.summary.competences[0].points = 65), "/summary/competences/0/points", "number"],
])("says where a file is damaged (%#)", (edit, path, expected) => {
  const file = structuredClone(honest);
  edit(file);
  expect(parseText(JSON.stringify(file))).toEqual({ ok: false, error: { kind: "damaged", path, expected } });
});

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
