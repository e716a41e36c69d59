import { expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
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

it("writes nothing after a refusal, so that the device never holds a chain with a gap", async () => {
  const store = openMemoryStore();
  const journal = new Journal("run", store, { events: [], durable: true });
  await journal.append(started);
  const { append } = store;
  store.append = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  await journal.append(passed(1));
  store.append = append;
  await journal.append(passed(2));
  expect(await store.events("run")).toHaveLength(1);
  expect(journal.events).toHaveLength(3);
});
