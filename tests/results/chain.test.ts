import fc from "fast-check";
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { canonicalJson } from "../../src/results/canonical-json.ts";
import { chainEvent, FIRST_PREVIOUS_HASH, verifyChain } from "../../src/results/chain.ts";
import type { ChainedEvent } from "../../src/results/results-file.ts";
import { parseResults } from "../../src/results/parse.ts";
import { serializeResults } from "../../src/results/serialize.ts";
import { anyRun, effects } from "./arbitraries.ts";
import { honestRun } from "./honest-run.ts";
import { drawFrom } from "./mutate.ts";

it("hashes the previous hash and the canonical event, nothing else", async () => {
  const event = { kind: "checkpoint-passed", at: "2026-09-07T08:00:00.000Z" } as const;
  const chained = await chainEvent(FIRST_PREVIOUS_HASH, event, effects);
  const text = `${"0".repeat(64)}{"at":"2026-09-07T08:00:00.000Z","kind":"checkpoint-passed"}`;
  expect(chained).toEqual({ ...event, hash: createHash("sha256").update(text).digest("hex") });
});

it("finds every genuine chain intact, also after a journey through a file", async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async (run) => {
      const parsed = parseResults(serializeResults(await run));
      if (!parsed.ok) throw new Error("refused");
      expect(await verifyChain(parsed.value.events, effects)).toEqual({ kind: "intact" });
    }),
  );
});

it("names the first event that does not follow", async () => {
  const { events } = await honestRun();
  const edited = events.map((event, index) => (index === 3 && event.kind === "answered" ? { ...event, correct: !event.correct } : event));
  expect(await verifyChain(edited, effects)).toEqual({ kind: "broken", at: 3 });
  expect(await verifyChain(events.toSpliced(2, 1), effects)).toEqual({ kind: "broken", at: 2 });
  expect(await verifyChain([events[0]!, events[2]!, events[1]!, ...events.slice(3)], effects)).toEqual({ kind: "broken", at: 1 });
});

it("never finds an edited event intact, in 2,000 edited files", async () => {
  const honest = await honestRun();
  for (let seed = 0; seed < 2000; seed += 1) {
    const events = editEvents(honest.events, seed);
    const parsed = parseResults(serializeResults({ ...honest, events }));
    if (!parsed.ok) throw new Error(`seed ${String(seed)}: ${JSON.stringify(parsed.error)}`);
    expect((await verifyChain(parsed.value.events, effects)).kind, `seed ${String(seed)}`).toBe("broken");
  }
});

it("never throws on 2,000 files with flipped bits, cut ends and swapped pieces", async () => {
  const honest = serializeResults(await honestRun());
  for (let seed = 0; seed < 2000; seed += 1) {
    const parsed = parseResults(disturb(honest, seed));
    if (parsed.ok) await verifyChain(parsed.value.events, effects);
    else expect(["not-results", "too-new", "damaged"]).toContain(parsed.error.kind);
  }
});

it("writes the same canonical text whatever the order of keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});

it.each([Number.NaN, Infinity, () => 0, Symbol("s")])("refuses to write %s, which JSON cannot hold", (value) => {
  expect(() => canonicalJson({ value })).toThrow(TypeError);
});

/** One plausible forgery: another answer, another grade, another time, an event gone, moved or repeated. */
function editEvents(events: readonly ChainedEvent[], seed: number): readonly ChainedEvent[] {
  const draw = drawFrom(seed);
  const at = 1 + draw(events.length - 2);
  const event = events[at]!;
  const edits: (() => readonly ChainedEvent[])[] = [
    () => events.with(at, { ...event, at: event.at.replace("000Z", `${String(100 + draw(900))}Z`) }),
    () => events.with(at, { ...event, hash: event.hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) }),
    () => events.toSpliced(at, 1),
    () => events.toSpliced(at, 0, events[1 + draw(events.length - 2)]!),
    () => events.toSpliced(at, 2, events[at + 1]!, event),
  ];
  if (event.kind === "answered")
    edits.push(
      () => events.with(at, { ...event, correct: !event.correct }),
      () => events.with(at, { ...event, item: `${event.item}${String(draw(10))}` }),
      () => events.with(at, { ...event, variant: "b" }),
      () => events.with(at, { ...event, durationMs: event.durationMs + 1 + draw(1000) }),
      () => events.with(at, { ...event, submission: { kind: "short-text", text: String(draw(10_000)) } }),
    );
  return edits[draw(edits.length)]!();
}

function disturb(bytes: Uint8Array, seed: number): Uint8Array {
  const draw = drawFrom(seed);
  const copy = bytes.slice();
  const [from, to] = [draw(copy.length), draw(copy.length)];
  switch (draw(4)) {
    case 0:
      copy[from] = copy[from]! ^ (1 << draw(8));
      return copy;
    case 1:
      return copy.slice(0, from);
    case 2:
      copy.copyWithin(to, from, from + draw(200));
      return copy;
    default:
      copy[from] = draw(256);
      copy[to] = draw(256);
      return copy;
  }
}
