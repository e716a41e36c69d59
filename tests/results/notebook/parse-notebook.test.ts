import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { alteredStories } from "../../../src/results/notebook/altered-stories.ts";
import { checkNotebook } from "../../../src/results/notebook/check-notebook.ts";
import { makeNotebook, type Notebook } from "../../../src/results/notebook/notebook.ts";
import { MAXIMUM_NOTEBOOK_BYTES, parseNotebook } from "../../../src/results/notebook/parse-notebook.ts";
import { notebookFileName, serializeNotebook } from "../../../src/results/notebook/serialize-notebook.ts";
import { anyRun, effects } from "../arbitraries.ts";
import { honestRun } from "../honest-run.ts";
import { mutate } from "../mutate.ts";
import { anyMark, anyNotebook } from "./arbitraries.ts";

const { events } = await honestRun();
const notebook = makeNotebook([{ events }], [{ kind: "tutorial-done", of: "chercher", on: true, at: "2026-09-08T08:00:00.000Z" }]);
const parseText = (text: string) => parseNotebook(new TextEncoder().encode(text));

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTuples: false });
ajv.addSchema(JSON.parse(readFileSync("schemas/results.schema.json", "utf8")) as object);
const validate = ajv.compile(JSON.parse(readFileSync("schemas/notebook.schema.json", "utf8")) as object);

it("gives back what was serialized, whatever was typed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRun, { maxLength: 4 }), fc.array(anyMark), async (runs, marks) => {
      const file = makeNotebook(await Promise.all(runs), marks);
      const written: Notebook = { ...file, sessions: file.sessions.map((story) => ({ events: story.events })) };
      expect(parseNotebook(serializeNotebook(written))).toEqual({ ok: true, value: written });
    }),
  );
});

it("writes the same bytes for the same history, whatever its order", () => {
  fc.assert(
    fc.property(anyNotebook, (file) => {
      const turned = makeNotebook([...file.sessions].reverse(), [...file.marks].reverse());
      expect(serializeNotebook(turned)).toEqual(serializeNotebook(file));
    }),
  );
});

it.each<[what: string, text: string, error: object]>([
  ["nothing", "", { kind: "not-notebook" }],
  ["another JSON", '{"format":"palier-results","version":1}', { kind: "not-notebook" }],
  ["a file cut short", '{"format":"palier-notebook","marks":[', { kind: "damaged", path: "", expected: "json" }],
  ["a newer file", '{"format":"palier-notebook","version":2}', { kind: "too-new", version: 2 }],
  ["no version", '{"format":"palier-notebook"}', { kind: "damaged", path: "/version", expected: "known-version" }],
  ["no session list", '{"format":"palier-notebook","version":1,"marks":[]}', { kind: "damaged", path: "/sessions", expected: "something" }],
  ["a session without events", '{"format":"palier-notebook","version":1,"marks":[],"sessions":[{"events":[]}]}', { kind: "damaged", path: "/sessions/0/events", expected: "list" }],
  ["an unknown mark", '{"format":"palier-notebook","version":1,"sessions":[],"marks":[{"kind":"liked","of":"a","on":true,"at":"2026-09-08T08:00:00.000Z"}]}', { kind: "damaged", path: "/marks/0/kind", expected: "known-kind" }],
  ["a mark of nobody", '{"format":"palier-notebook","version":1,"sessions":[],"marks":[{"kind":"handed-in","of":"<b>","on":true,"at":"2026-09-08T08:00:00.000Z"}]}', { kind: "damaged", path: "/marks/0/of", expected: "identifier" }],
])("refuses %s", (_, text, error) => {
  expect(parseText(text)).toEqual({ ok: false, error });
});

it("refuses too large a file before reading it", () => {
  expect(parseNotebook(new Uint8Array(MAXIMUM_NOTEBOOK_BYTES + 1))).toMatchObject({ error: { kind: "too-large" } });
});

it("agrees with the schema on 2,000 edited files", () => {
  let refused = 0;
  for (let seed = 0; seed < 2000; seed += 1) {
    const file = mutate(notebook, seed);
    const accepted = validate(file);
    if (!accepted) refused += 1;
    expect(checkNotebook(file) === undefined, `${String(seed)} ${JSON.stringify(checkNotebook(file))} ${JSON.stringify(validate.errors)}`).toBe(accepted);
  }
  expect(refused).toBeGreaterThan(1000);
  expect(refused).toBeLessThan(1990);
});

it("finds the session that was changed since it was recorded, and only that one", async () => {
  const changed = { events: events.map((event) => (event.kind === "answered" ? { ...event, correct: true } : event)) };
  const file = makeNotebook([{ events }, changed], []);
  expect(await alteredStories(file, effects)).toEqual([changed]);
});

it("is named by the day and the minute", () => {
  expect(notebookFileName("2026-11-26T14:05")).toBe("carnet-palier-2026-11-26-14h05.json");
});
