import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { verifyChain } from "../../src/results/chain.ts";
import type { ChainedEvent } from "../../src/results/results-file.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import type { SessionStore } from "../../src/storage/session-store.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { digest } from "./played-session.ts";
import { look, press } from "./virtual-student.ts";
import { device, openTab, settle, type TabOptions, type VirtualTab } from "./virtual-tab.ts";

vi.mock(import("../../src/storage/open-store.ts"), () => ({ openStore: async () => ({ kind: "device" as const, store: device.store as SessionStore }) }));

const bank = fixtureBank("onglets");
const door = new URL("http://localhost/test/?parcours=demo-essai");

/** Each reading of the clock is later: two tabs never write the very same event. */
let clock = 0;

beforeEach(() => {
  clock = Date.UTC(2026, 10, 23, 9);
  device.store = openMemoryStore();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("counts once an answer that was sent before a pause, however slowly its correction comes", async () => {
  let letCome = () => {};
  const correction = new Promise<void>((resolve) => (letCome = resolve));
  const tab = await open(door, { onFetch: (path) => (path.includes("rubrics") ? correction : Promise.resolve()) });
  await begin(tab);
  for (const label of ["Je passe", "Pause", "Reprendre", "Je passe"]) await press(tab, label);
  expect(look(tab).title).toBe("Question 1");
  await press(tab, "Pause");
  letCome();
  await settle();
  expect(look(tab).title).toBe("Test en pause");
  await press(tab, "Reprendre");
  expect(look(tab).title).toBe("Question 2");
  expect(answersOf(await kept())).toHaveLength(1);
});

it("lets one tab go on and tells the other, where the browser cannot keep them apart", async () => {
  const first = await open(door);
  await begin(first);
  const second = await open(first.address());
  await press(first, "Je passe");
  expect(look(first).text).toContain("Réponse 1 enregistrée ✓");
  await press(second, "Je passe");
  expect(look(second).title).toBe("Le test est ouvert dans un autre onglet");
  expect(look(second).text).not.toContain("enregistrée ✓");
  await press(first, "Je passe");
  expect(look(first).text).toContain("Réponse 2 enregistrée ✓");

  const reloaded = await open(second.address());
  expect(look(reloaded).title).toBe("Question 3");
  expect(answersOf(await kept())).toHaveLength(2);
  expect(await verifyChain(await kept(), { digest })).toEqual({ kind: "intact" });
});

it("gives back the answers of a passage that no test could have written, and begins anew", async () => {
  const tab = await open(door);
  await begin(tab);
  await press(tab, "Je passe");
  const [session] = await device.store!.sessions();
  const [, answer] = await kept();
  await device.store!.append(session!.id, { ...answer!, hash: "f".repeat(64) });
  const reloaded = await open(tab.address());
  expect(look(reloaded).title).toBe("Ce passage ne peut pas être repris");
  await press(reloaded, "Recommencer à zéro");
  expect(look(reloaded).title).toBe("Petit essai");
});

async function open(address: URL, options: Partial<TabOptions> = {}): Promise<VirtualTab> {
  const tab = openTab({ bank, address, now: () => (clock += 1000), ...options });
  void tab.open();
  await settle();
  return tab;
}

async function begin(tab: VirtualTab): Promise<void> {
  tab.root.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await settle();
  expect(look(tab).title).toBe("Question 1");
}

async function kept(): Promise<readonly ChainedEvent[]> {
  const [session] = await device.store!.sessions();
  return device.store!.events(session?.id ?? "");
}

function answersOf(events: readonly ChainedEvent[]) {
  return events.filter(({ kind }) => kind === "answered");
}
