import { expect, it } from "vitest";
import type { Mark } from "../../src/results/notebook/mark.ts";
import type { ChainedEvent } from "../../src/results/results-file.ts";
import { Overtaken, type SessionStore } from "../../src/storage/session-store.ts";
import { honestRun } from "../results/honest-run.ts";

const { events } = await honestRun();
const [started, ...later] = events as [ChainedEvent, ...ChainedEvent[]];

/** What every store promises; `open` gives a fresh one. */
export function describeStore(open: () => Promise<SessionStore>): void {
  it("gives back the events of a session in order", async () => {
    const store = await open();
    for (const event of events) await store.append("one", event);
    expect(await store.events("one")).toEqual(events);
  });

  it("keeps the order beyond ten events", async () => {
    const store = await open();
    const many = Array.from({ length: 25 }, (_, index) => ({ ...later[0]!, hash: index.toString(16).padStart(64, "0") }));
    for (const event of [started, ...many]) await store.append("one", event);
    expect(await store.events("one")).toEqual([started, ...many]);
  });

  it("knows no events of an unknown session", async () => {
    const store = await open();
    await store.append("one", started);
    expect(await store.events("two")).toEqual([]);
    expect(await store.events("on")).toEqual([]);
  });

  it("keeps one copy of an event appended twice", async () => {
    const store = await open();
    await store.append("one", started);
    await store.append("one", started);
    await store.append("one", later[0]!);
    await store.append("one", later[0]!);
    expect(await store.events("one")).toEqual([started, later[0]]);
  });

  it("refuses what is out of place, and keeps what it has", async () => {
    const store = await open();
    await expect(store.append("one", later[0]!)).rejects.toThrow("misplaced event: answered");
    for (const event of events) await store.append("one", event);
    await expect(store.append("one", { ...started, hash: "f".repeat(64) })).rejects.toThrow("misplaced event: started");
    await expect(store.append("one", later[0]!)).rejects.toThrow("event after the end: answered");
    expect(await store.events("one")).toEqual(events);
  });

  it("keeps a problem reported after the end, and the session stays ended", async () => {
    const store = await open();
    const report = { kind: "reported", at: events.at(-1)!.at, item: "ranger", variant: "a", problem: "typo", text: "", hash: "e".repeat(64) } as const;
    for (const event of [...events, report]) await store.append("one", event);
    expect(await store.events("one")).toEqual([...events, report]);
    expect((await store.sessions()).map(({ ended }) => ended)).toEqual([true]);
    await expect(store.append("one", later[0]!)).rejects.toThrow("event after the end: answered");
  });

  it("refuses an event that follows another than the last one kept", async () => {
    const store = await open();
    await store.append("one", started);
    await store.append("one", later[0]!, started.hash);
    await expect(store.append("one", later[1]!, started.hash)).rejects.toBeInstanceOf(Overtaken);
    await store.append("one", later[1]!, later[0]!.hash);
    expect(await store.events("one")).toEqual(events.slice(0, 3));
  });

  it("lists sessions, the latest first, and says which have ended", async () => {
    const store = await open();
    for (const event of events) await store.append("one", event);
    await store.append("two", { ...started, at: "2026-09-08T08:00:00.000Z" });
    expect(await store.sessions()).toEqual([
      { id: "two", startedAt: "2026-09-08T08:00:00.000Z", ended: false },
      { id: "one", startedAt: "2026-09-07T08:00:00.000Z", ended: true },
    ]);
  });

  it("forgets a removed session and nothing else", async () => {
    const store = await open();
    await store.append("one", started);
    await store.append("two", started);
    await store.remove("one");
    await store.remove("unknown");
    expect(await store.events("one")).toEqual([]);
    expect((await store.sessions()).map(({ id }) => id)).toEqual(["two"]);
    await store.append("one", started);
    expect(await store.events("one")).toEqual([started]);
  });

  it("replaces whole sessions and marks, adds others and removes some, in one change", async () => {
    const store = await open();
    for (const event of events) await store.append("one", event);
    await store.append("two", started);
    const done: Mark = { kind: "tutorial-done", of: "chercher", on: true, at: "2026-09-08T08:00:00.000Z" };
    await store.write({ marks: new Map([["done", done], ["saved", { ...done, kind: "tutorial-saved" }]]) });
    await store.write({
      sessions: new Map([["one", events.slice(0, 2)], ["two", undefined], ["three", events]]),
      marks: new Map([["done", { ...done, on: false }], ["saved", undefined]]),
    });
    expect(await store.events("one")).toEqual(events.slice(0, 2));
    expect(await store.events("two")).toEqual([]);
    expect(await store.events("three")).toEqual(events);
    expect((await store.sessions()).map(({ id, ended }) => [id, ended]).sort()).toEqual([["one", false], ["three", true]]);
    expect(await store.marks()).toEqual(new Map([["done", { ...done, on: false }]]));
    await store.append("one", events[2]!);
    expect(await store.events("one")).toEqual(events.slice(0, 3));
  });

  it("remembers settings by name", async () => {
    const store = await open();
    expect(await store.setting("theme")).toBeUndefined();
    await store.setSetting("theme", { dark: true });
    await store.setSetting("theme", { dark: false });
    expect(await store.setting("theme")).toEqual({ dark: false });
  });

  it("keeps appends made without waiting in their order", async () => {
    const store = await open();
    await Promise.all(events.map((event) => store.append("one", event)));
    expect(await store.events("one")).toEqual(events);
  });
}
