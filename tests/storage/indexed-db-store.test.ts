import "fake-indexeddb/auto";
import { IDBDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openIndexedDbStore } from "../../src/storage/indexed-db-store.ts";
import { honestRun } from "../results/honest-run.ts";
import { describeStore } from "./contract.ts";

const { events } = await honestRun();

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("in IndexedDB", () => {
  describeStore(openIndexedDbStore);

  it("finds a session again after the page was closed", async () => {
    const before = await openIndexedDbStore();
    for (const event of events) await before.append("one", event);
    const after = await openIndexedDbStore();
    expect(await after.events("one")).toEqual(events);
  });

  it("writes in strict transactions only", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const store = await openIndexedDbStore();
    await store.append("one", events[0]!);
    await store.setSetting("theme", "dark");
    await store.remove("one");
    await store.write({ sessions: new Map([["one", events]]) });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes).toHaveLength(4);
    for (const [, , options] of writes as unknown as [unknown, unknown, unknown][]) expect(options).toEqual({ durability: "strict" });
  });

  it("calls an event kept only once its transaction is complete", async () => {
    const store = await openIndexedDbStore();
    const order: string[] = [];
    const open = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...request) {
      const transaction = open.apply(this, request);
      transaction.addEventListener("complete", () => order.push("complete"));
      return transaction;
    });
    await store.append("one", events[0]!);
    order.push("kept");
    expect(order).toEqual(["complete", "kept"]);
  });

  it("rejects once, to its caller alone, when its transaction is cut short while reading", async () => {
    const store = await openIndexedDbStore();
    await store.append("one", events[0]!);
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on("unhandledRejection", hear);
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementationOnce(function (this: IDBObjectStore, ...request) {
      const pending = get.apply(this, request);
      this.transaction.abort();
      return pending;
    });
    await expect(store.append("one", events[1]!)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", hear);
    expect([unheard, await store.events("one")]).toEqual([[], [events[0]]]);
  });

  it("rejects, and keeps nothing of it, when the disk is full", async () => {
    const store = await openIndexedDbStore();
    await store.append("one", events[0]!);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(function (this: IDBObjectStore, ...request) {
      const pending = add.apply(this, request);
      this.transaction.abort();
      return pending;
    });
    await expect(store.append("one", events[1]!)).rejects.toThrow();
    expect(await store.events("one")).toEqual([events[0]]);
    await store.append("one", events[1]!);
    expect(await store.events("one")).toEqual(events.slice(0, 2));
  });

  it("writes nothing of a change that the disk refuses", async () => {
    const store = await openIndexedDbStore();
    await store.append("one", events[0]!);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...request) {
      const pending = put.apply(this, request);
      if (request[0] === events[2]) pending.addEventListener("success", () => this.transaction.abort());
      return pending;
    });
    await expect(store.write({ sessions: new Map([["one", events], ["two", events]]) })).rejects.toThrow();
    expect(await store.events("one")).toEqual([events[0]]);
    expect(await store.sessions()).toHaveLength(1);
  });

  it("adds marks to a store of the first version and keeps its sessions", async () => {
    const first = await openDB("palier", 1, {
      upgrade(created) {
        created.createObjectStore("sessions", { keyPath: "id" });
        for (const name of ["events", "settings"]) created.createObjectStore(name);
      },
    });
    await first.put("settings", "dark", "theme");
    first.close();
    const store = await openIndexedDbStore();
    expect(await store.setting("theme")).toBe("dark");
    expect(await store.marks()).toEqual(new Map());
  });
});
