import { expect, it } from "vitest";
import { sealNotebook } from "../../../src/attestation/seal-notebook.ts";
import { sealResults } from "../../../src/attestation/seal.ts";
import { publicKeyOf } from "../../../src/attestation/team-key.ts";
import { notebookOf, readHistory } from "../../../src/player/notebook/device-history.ts";
import { openNotebook, previewOpening } from "../../../src/player/notebook/open-notebook.ts";
import { readNotebook, readNotebookFile, unseal } from "../../../src/player/notebook/read-notebook.ts";
import { prepareNotebook } from "../../../src/player/notebook/save-notebook.ts";
import { countUnsaved, readSaved, rememberSaved } from "../../../src/player/notebook/saved-notebook.ts";
import { resultsOf } from "../../../src/player/results-download.ts";
import { whileNoTest } from "../../../src/player/notebook/while-no-test.ts";
import { makeNotebook } from "../../../src/results/notebook/notebook.ts";
import { serializeNotebook } from "../../../src/results/notebook/serialize-notebook.ts";
import { serializeResults } from "../../../src/results/serialize.ts";
import { openMemoryStore } from "../../../src/storage/memory-store.ts";
import { newTeamKey } from "../../attestation/team-keys.ts";
import { honestRun } from "../../results/honest-run.ts";
import { tellStory } from "../../results/notebook/arbitraries.ts";

const [short, long, other] = await Promise.all([tellStory(0, ["one"]), tellStory(0, ["one", "two"]), tellStory(1, ["one"])]);
const notebook = makeNotebook([long], []);
const bytes = serializeNotebook(notebook);

async function deviceWith(...stories: readonly { readonly events: typeof short.events }[]) {
  const store = openMemoryStore();
  await openNotebook(store, makeNotebook(stories, []));
  return store;
}

it("reads back what was saved, sealed or not", async () => {
  const store = await deviceWith(long);
  expect(readNotebook((await prepareNotebook(store, "")).bytes)).toEqual({ kind: "notebook", notebook });
  const sealed = readNotebook((await prepareNotebook(store, "trois petits chats")).bytes);
  if (sealed.kind !== "sealed") throw new Error(sealed.kind);
  expect(await unseal(sealed.sealed, "trois petits chiens")).toEqual({ kind: "refused", error: { kind: "wrong-passphrase" } });
  expect(await unseal(sealed.sealed, " trois petits chats ")).toEqual({ kind: "notebook", notebook });
});

it("gives back the passage of a results file", async () => {
  const { events } = await honestRun();
  const read = readNotebook(serializeResults(resultsOf(events)));
  expect(read).toMatchObject({ kind: "notebook", notebook: { sessions: [{ events }] } });
});

it.each<[what: string, file: () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, error: string]>([
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "not-notebook"],
  ["a notebook cut short", () => bytes.slice(0, -20), "damaged"],
  ["a newer notebook", () => new TextEncoder().encode('{"format":"palier-notebook","version":9}'), "too-new"],
  ["a sealed notebook cut short", async () => (await sealNotebook(bytes, "trois petits chats")).slice(0, -20), "damaged"],
  ["results sealed for a team", async () => sealResults(resultsOf(long.events), [publicKeyOf(await newTeamKey())]), "sealed-for-team"],
])("refuses %s", async (_, file, kind) => {
  expect(await readNotebookFile(new Blob([await file()]))).toMatchObject({ kind: "refused", error: { kind } });
});

it("refuses a file too large before reading it", async () => {
  const film = { size: 3e9, arrayBuffer: () => Promise.reject(new Error("read")) } as unknown as Blob;
  expect(await readNotebookFile(film)).toMatchObject({ error: { kind: "too-large" } });
});

it("tells what it would change before it changes anything", async () => {
  const store = await deviceWith(short);
  const before = await readHistory(store);
  expect(await previewOpening(store, notebook)).toMatchObject({ opening: { added: 0, continued: 1, answers: 1 }, altered: 0, strangers: 0 });
  expect(await readHistory(store)).toEqual(before);
});

it("warns of somebody else's work, and of what was changed", async () => {
  const forged = { events: long.events.map((event) => (event.kind === "answered" ? { ...event, correct: true } : event)) };
  expect(await previewOpening(await deviceWith(other), makeNotebook([forged], []))).toMatchObject({ altered: 1, strangers: 1 });
});

it("opens, and takes back what it added and what it knew to be saved", async () => {
  const store = await deviceWith(short);
  await store.setSetting("notebook-saved", null);
  const opened = await openNotebook(store, notebook);
  if (opened.kind !== "opened") throw new Error(opened.kind);
  expect(notebookOf(await readHistory(store))).toEqual(notebook);
  expect(countUnsaved(await readHistory(store), await readSaved(store))).toBe(0);
  expect(await opened.undo()).toBe("undone");
  expect(notebookOf(await readHistory(store))).toEqual(makeNotebook([short], []));
  expect(countUnsaved(await readHistory(store), await readSaved(store))).toBe(1);
});

it("waits for the end of a test that is open elsewhere", async () => {
  const store = openMemoryStore();
  expect(await whileNoTest(() => openNotebook(store, notebook))).toEqual({ kind: "test-open" });
  expect((await readHistory(store)).sessions.size).toBe(0);
});

it("says so when the device refuses, and changes nothing", async () => {
  const store = { ...openMemoryStore(), write: () => Promise.reject(new Error("full")) };
  expect(await openNotebook(store, notebook)).toEqual({ kind: "not-written" });
});

it("counts what was answered since the last saving", async () => {
  const store = await deviceWith(short);
  await rememberSaved(store, await readHistory(store), "2026-11-26T08:00:00.000Z");
  const key = [...(await readHistory(store)).sessions.keys()][0]!;
  await store.append(key, long.events.at(-1)!);
  expect(countUnsaved(await readHistory(store), await readSaved(store))).toBe(1);
});
