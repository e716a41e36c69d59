import { expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { timeNow } from "../../src/player/clock.ts";
import { Journal } from "../../src/player/journal.ts";
import { verifyChain } from "../../src/results/chain.ts";
import type { SessionEvent } from "../../src/results/results-file.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { newRunHeader } from "../../src/player/start-session.ts";
import { bank, digest } from "./played-session.ts";

const header = newRunHeader(bank, competenceDesign(bank, "1.1"), { token: null, seen: [] }, { id: () => "run", seed: () => 1 });
const started: SessionEvent = { kind: "started", at: "2026-11-23T09:00:00Z", header };
const passed = (at: number): SessionEvent => ({ kind: "checkpoint-passed", at: `2026-11-23T09:0${at}:00Z` });

it("chains the events and keeps them on the device in order", async () => {
  const store = openMemoryStore();
  const journal = new Journal("run", store, { events: [], durable: true });
  await journal.append(started);
  await Promise.all([journal.append(passed(1)), journal.append(passed(2))]);
  expect(await store.events("run")).toEqual(journal.events);
  expect(journal.events.map(({ at }) => at)).toEqual([started.at, passed(1).at, passed(2).at]);
  expect(await verifyChain(journal.events, { digest })).toEqual({ kind: "intact" });
});

it("goes on in memory when the device refuses, and says so", async () => {
  const store = openMemoryStore();
  const journal = new Journal("run", store, { events: [], durable: true });
  await journal.append(started);
  store.append = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  await journal.append(passed(1));
  expect(journal.durable).toBe(false);
  expect(journal.events).toHaveLength(2);
});

it("offers again, in order, what the device refused, so that it never holds a chain with a gap", async () => {
  const store = openMemoryStore();
  const journal = new Journal("run", store, { events: [], durable: true });
  await journal.append(started);
  const { append } = store;
  store.append = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  await journal.append(passed(1));
  await journal.append(passed(2));
  expect(await store.events("run")).toHaveLength(1);
  store.append = append;
  await journal.append(passed(3));
  expect(journal.durable).toBe(true);
  expect(await store.events("run")).toEqual(journal.events);
  expect(await verifyChain(journal.events, { digest })).toEqual({ kind: "intact" });
});

it("keeps nothing twice when the device had kept what it said it refused", async () => {
  const store = openMemoryStore();
  const journal = new Journal("run", store, { events: [], durable: true });
  await journal.append(started);
  const { append } = store;
  store.append = async (...request) => {
    await append(...request);
    throw new DOMException("aborted", "AbortError");
  };
  await journal.append(passed(1));
  store.append = append;
  await journal.append(passed(2));
  expect(await store.events("run")).toEqual(journal.events);
});

it("never mixes its events with those of another tab, and says that it was overtaken", async () => {
  const store = openMemoryStore();
  const first = new Journal("run", store, { events: [], durable: true });
  await first.append(started);
  const second = new Journal("run", store, { events: first.events, durable: true });
  await second.append(passed(2));
  await first.append(passed(1));
  expect([first.overtaken, first.durable]).toEqual([true, false]);
  expect([second.overtaken, second.durable]).toEqual([false, true]);
  expect(await store.events("run")).toEqual(second.events);
});

it("keeps time going forward when the clock is set back", async () => {
  const journal = new Journal("run", openMemoryStore(), { events: [], durable: true });
  await journal.append(started);
  for (const minute of [5, 2, 7]) await journal.append(passed(minute));
  expect(journal.events.map(({ at }) => at)).toEqual([started.at, passed(5).at, passed(5).at, passed(7).at]);
});

it.each([
  ["1970, after a flat battery", 0, "2000-01-01T00:00:00.000Z"],
  ["today", Date.UTC(2026, 10, 23, 9), "2026-11-23T09:00:00.000Z"],
  ["another century", Date.UTC(2154, 0, 1), "2099-12-31T23:59:59.999Z"],
])("writes a time that results files know when the clock says %s", (_, clock, written) => {
  expect(timeNow(clock)).toBe(written);
});
