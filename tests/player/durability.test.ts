import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ItemsBundle, Release } from "../../src/bank/bundle.ts";
import { foldSession } from "../../src/player/fold-session.ts";
import { itemBank } from "../../src/player/session-content.ts";
import { verifyChain } from "../../src/results/chain.ts";
import type { ChainedEvent } from "../../src/results/results-file.ts";
import { openIndexedDbStore } from "../../src/storage/indexed-db-store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import type { SessionStore } from "../../src/storage/session-store.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { type Disk, type Fault, failingDevice } from "./failing-device.ts";
import { digest } from "./played-session.ts";
import { act, look, type Seen } from "./virtual-student.ts";
import { device, openTab, settle } from "./virtual-tab.ts";

vi.mock(import("../../src/storage/open-store.ts"), () => ({ openStore: async () => ({ kind: "device" as const, store: device.store as SessionStore }) }));

/** Stories told over each device, and how often at least the tab must have died in them; `PALIER_LONG=1` for the long form. */
const [STORIES, KILLS] = process.env["PALIER_LONG"] ? [250, 200] : [30, 20];
const FAULTS: readonly Fault[] = ["killed-before", "killed-inside", "killed-after", "killed-after", "refused", "refused-though-kept"];
const DAY_MS = 86_400_000;

const bank = fixtureBank("durable");
const release = JSON.parse(bank.get("release.json") ?? "") as Release;
const items = itemBank(release, [JSON.parse(bank.get(release.competences[0]?.items?.path ?? "") ?? "") as ItemsBundle]);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A fault for each life of the test's tab: at which call to the device, and where the clock jumps meanwhile. */
const story = fc.record({
  seed: fc.nat(),
  lives: fc.array(fc.record({ call: fc.nat(20), fault: fc.constantFrom(...FAULTS), clockDays: fc.integer({ min: -40, max: 40 }) }), { minLength: 2, maxLength: 5 }),
});

describe.each([
  ["a memory", openMemory],
  ["IndexedDB", openDatabase],
])("over %s that fails anywhere", (_, openDisk) => {
  it("loses nothing that was said to be kept, and comes back to the same question", async () => {
    let kills = 0;
    await fc.assert(
      fc.asyncProperty(story, async ({ seed, lives }) => {
        const told = new Told(await openDisk(), seed);
        for (const life of lives) kills += await told.live(life);
        await told.live(undefined);
        await told.checkWhole();
      }),
      { numRuns: STORIES, ...(process.env["PALIER_SEED"] && { seed: Number(process.env["PALIER_SEED"]) }) },
    );
    expect(kills).toBeGreaterThanOrEqual(KILLS);
  }, 600_000);
});

async function openMemory(): Promise<Disk> {
  return { store: openMemoryStore(), cutShort: () => undefined };
}

async function openDatabase(): Promise<Disk> {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.restoreAllMocks();
  const open = IDBDatabase.prototype.transaction;
  let last: IDBTransaction | undefined;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...request) {
    last = open.apply(this, request);
    return last;
  });
  return { store: await openIndexedDbStore(), cutShort: () => last?.abort() };
}

interface Life {
  readonly call: number;
  readonly fault: Fault;
  readonly clockDays: number;
}

/** What one student was told through all the lives of a test, held against what the device keeps. */
class Told {
  readonly #disk: Disk;
  readonly #random: () => number;
  #address = new URL("http://localhost/test/?competence=1.1");
  #clock = Date.UTC(2026, 10, 23, 9);
  #kept = 0;
  #shown: { readonly number: number; readonly question: readonly string[] } | undefined;

  constructor(disk: Disk, seed: number) {
    this.#disk = disk;
    this.#random = randomFrom(seed);
    vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
      (array as Uint32Array)[0] = Math.floor(this.#random() * 2 ** 32);
      return array;
    });
  }

  /** From opening the page to the tab's death, which is counted, or to the result. */
  async live(life: Life | undefined): Promise<number> {
    if ((await this.#disk.store.sessions())[0]?.ended) return 0;
    let calls = 0;
    const { store, isDead, close } = failingDevice(this.#disk, () => {
      if (life === undefined || calls++ !== life.call) return undefined;
      this.#clock += life.clockDays * DAY_MS;
      return life.fault;
    });
    device.store = store;
    const tab = openTab({ bank, address: this.#address, now: () => (this.#clock += 1500) });
    let failed = false;
    // The page then offers to reload, and the student does.
    void tab.open().then((isOpen) => (failed = !isOpen));
    await settle();
    for (let turn = 0; turn < 120 && !isDead(); turn++) {
      const seen = look(tab);
      await this.#check(seen);
      if (seen.title === "Ton résultat" || failed) break;
      await act(tab, this.#random);
      this.#address = tab.address();
    }
    const died = isDead();
    close();
    return Number(died);
  }

  /** What the screen says is kept, is; a question that waits for its answer is the one that was seen before. */
  async #check(seen: Seen): Promise<void> {
    const kept = Math.max(0, ...[...seen.text.matchAll(/Réponse (\d+) enregistrée ✓|(\d+) réponses? (?:déjà enregistrées?|est enregistrée|sont enregistrées)/g)].map(([, one, many]) => Number(one ?? many)));
    const onDisk = answersOf(await this.#events()).length;
    this.#kept = Math.max(this.#kept, kept);
    expect(onDisk, seen.text).toBeGreaterThanOrEqual(this.#kept);
    if (!seen.question) return;
    const number = Number(seen.title.replace("Question ", ""));
    if (this.#shown?.number === number) expect(seen.question).toEqual(this.#shown.question);
    this.#shown = { number, question: seen.question };
  }

  async checkWhole(): Promise<void> {
    const events = await this.#events();
    expect(await verifyChain(events, { digest })).toEqual({ kind: "intact" });
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
    const session = foldSession(items, events);
    expect(session.ended?.reason).toMatch(/^(?:precise|length|exhausted)$/);
    expect(session.answers.map(({ why }) => why)).not.toContain(undefined);
    expect(answersOf(events).length).toBe(session.answers.length);
  }

  async #events(): Promise<readonly ChainedEvent[]> {
    const [session] = await this.#disk.store.sessions();
    return session ? this.#disk.store.events(session.id) : [];
  }
}

function answersOf(events: readonly ChainedEvent[]) {
  return events.filter(({ kind }) => kind === "answered");
}

/** Small and even enough for choosing what a student does (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
