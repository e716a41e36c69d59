import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Collection, emptyCollection } from "../../src/analytics/collect.ts";
import type { FileSource } from "../../src/analytics/file-source.ts";
import { type ImportWork, importFiles } from "../../src/analytics/import-files.ts";
import { type ImportedFile, unpack } from "../../src/analytics/unpack.ts";
import { packWorkspace, unpackWorkspace } from "../../src/analytics/workspace.ts";
import { run, score, smallCollection } from "./sample-tables.ts";

/** Reads `{"id", "length", "verdict"}` as a run, and refuses the rest, so that only the import is under test. */
const work: ImportWork = {
  lanes: 3,
  unpack: async (archive) => unpack(archive),
  read: async (files) =>
    files.map(({ bytes }) => {
      const text = new TextDecoder().decode(bytes);
      if (!text.startsWith("{")) return { kind: "refused", reason: { kind: "not-results" } };
      const { id, length, verdict = "verified" } = JSON.parse(text) as { id: string; length: number; verdict?: "verified" | "to-check" };
      const chain = Array.from({ length }, (_, index) => `${id}-${index}`);
      return { kind: "run", run: run(id, "AAAA1111", "2026-09-10", [score("1.1", 2)], { chain, key: `${id}:${length}`, verdict, reason: verdict === "verified" ? null : "broken-chain" }) };
    }),
};

const first = file("a.palier.json", '{"id":"a","length":2}');
const longer = file("a (1).palier.json", '{"id":"a","length":3}');
const roster = file("3eB.csv", "jeton;nom;prénom;classe\nAAAA1111;Alba;Ada;3e B\n");

describe("importing files", () => {
  it.each([
    ["a results file", [first], [{ file: "a.palier.json", outcome: "accepted" }]],
    ["a results file under another name", [file("Pièce jointe (2).txt", '{"id":"a","length":2}'), file("5c1e", '{"id":"b","length":1}')], [{ file: "Pièce jointe (2).txt", outcome: "accepted" }, { file: "5c1e", outcome: "accepted" }]],
    ["a longer version", [first, longer], [{ file: "a.palier.json", outcome: "accepted" }, { file: "a (1).palier.json", outcome: "replaced" }]],
    ["an older version", [longer, first], [{ file: "a (1).palier.json", outcome: "accepted" }, { file: "a.palier.json", outcome: "older", reason: null }]],
    ["an altered version", [first, file("a-bis.palier.json", '{"id":"a","length":3,"verdict":"to-check"}')], [{ file: "a.palier.json", outcome: "accepted" }, { file: "a-bis.palier.json", outcome: "older", reason: "broken-chain" }]],
    ["a run to check", [file("b.palier.json", '{"id":"b","length":1,"verdict":"to-check"}')], [{ file: "b.palier.json", outcome: "to-check", reason: "broken-chain" }]],
    ["a class list", [roster], [{ file: "3eB.csv", outcome: "roster", entries: 1, skipped: 0 }]],
    ["a page renamed .json", [file("page.json", "<!doctype html>")], [{ file: "page.json", outcome: "refused", reason: { kind: "not-results" } }]],
    ["a CSV with one column", [file("x.csv", "jeton\nAAAA1111")], [{ file: "x.csv", outcome: "refused", reason: { kind: "roster-columns" } }]],
    ["an export of Pix Orga", [file("pix.csv", "Nom de l'organisation;ID Campagne;Nom du Participant\nA;1;Roy")], [{ file: "pix.csv", outcome: "refused", reason: { kind: "pix-orga" } }]],
    ["a picture", [file("photo.png", "\u0089PNG")], [{ file: "photo.png", outcome: "refused", reason: { kind: "unknown-kind" } }]],
    ["a spreadsheet", [archive("liste.xlsx", { "xl/sheet.xml": "<x/>" })], [{ file: "liste.xlsx", outcome: "refused", reason: { kind: "unknown-kind" } }]],
    ["a huge file, unread", [{ ...first, name: "big.json", size: 100_000_000, read: () => Promise.reject(new Error("must not be read")) }], [{ file: "big.json", outcome: "refused", reason: { kind: "too-large", bytes: 100_000_000, maximumBytes: 4_194_304 } }]],
    ["a file gone since", [{ ...first, read: () => Promise.reject(new Error("NotFoundError")) }], [{ file: "a.palier.json", outcome: "refused", reason: { kind: "unreadable" } }]],
    ["what systems leave behind", [file(".DS_Store", "x"), file("__MACOSX/a.palier.json", "x"), file("3e B/Thumbs.db", "x")], []],
    ["an archive", [archive("classe.zip", { "a.palier.json": '{"id":"a","length":2}', "__MACOSX/._a": "x" })], [{ file: "classe.zip/a.palier.json", outcome: "accepted" }]],
    ["a bomb", [archive("bombe.zip", { "a.palier.json": "0".repeat(10_000_000) })], [{ file: "bombe.zip", outcome: "refused", reason: { kind: "archive-ratio" } }]],
  ] as const)("gives its line to %s", async (_, sources, expected) => {
    const { lines } = await importFiles(sources, emptyCollection, { work });
    expect(lines).toEqual(expected);
  });

  it("says whose run nobody waits for, and keeps it", async () => {
    const known = { tokens: new Set(["BBBB2222"]), campaigns: new Set(["Rentrée"]) };
    const outcomes = async (expected: typeof known, sources: readonly FileSource[] = [first]) => (await importFiles(sources, emptyCollection, { work, expected })).lines.map((line) => line.outcome);
    expect(await outcomes(known)).toEqual(["unknown-token"]);
    expect(await outcomes(known, [first, roster])).toEqual(["roster", "accepted"]);
    expect(await outcomes({ ...known, tokens: new Set(["AAAA1111"]) })).toEqual(["accepted"]);
    expect(await outcomes({ tokens: new Set(), campaigns: new Set() })).toEqual(["accepted"]);
  });

  it("lets a file take the place of its summary, and its summary change nothing afterwards", async () => {
    const trace = run("a", "AAAA1111", "2026-09-10", [score("1.1", 2)], { chain: [], key: "summary:x", verdict: "to-check", reason: "summary-only" });
    const openSeals = async (files: readonly ImportedFile[]) => ({ files: files.filter(({ name }) => name !== "qr"), lines: [], summaries: files.filter(({ name }) => name === "qr").map(({ name }) => ({ file: name, run: trace })) });
    const scan = file("qr", "{}");
    const before = await importFiles([scan], emptyCollection, { work, openSeals });
    const after = await importFiles([first], before.collection, { work, openSeals });
    const other = await importFiles([scan], (await importFiles([first], emptyCollection, { work, openSeals })).collection, { work, openSeals });
    expect([before, after, other].map(({ lines }) => lines.map((line) => line.outcome))).toEqual([["to-check"], ["replaced"], ["older"]]);
    expect(other.collection).toEqual(after.collection);
  });

  it("keeps the sound files beside the bad ones", async () => {
    const { collection, lines } = await importFiles([file("page.json", "<html>"), first, roster, archive("cut.zip", { "c.json": "{}" }, -30)], emptyCollection, { work });
    expect([collection.runs.size, collection.roster.size, lines.length]).toEqual([1, 1, 4]);
  });

  it("changes nothing when everything comes again", async () => {
    const once = await importFiles([first, longer, roster], emptyCollection, { work });
    const twice = await importFiles([roster, longer, first], once.collection, { work });
    expect([twice.collection, twice.lines.map((line) => line.outcome)]).toEqual([once.collection, ["roster", "duplicate", "duplicate"]]);
  });

  it("counts up to the last file", async () => {
    const seen: number[] = [];
    const sources = Array.from({ length: 130 }, (_, index) => file(`${index}.palier.json`, `{"id":"${index}","length":1}`));
    await importFiles(sources, emptyCollection, { work, onProgress: (done, total) => seen.push(done / total) });
    expect([seen[0], seen.at(-1), seen.toSorted((a, b) => a - b)]).toEqual([0, 1, seen]);
  });

  it("stops when asked, and leaves the collection as it was", async () => {
    await expect(importFiles([first], smallCollection, { work, signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe("the workspace file", () => {
  it("gives back what it keeps", async () => {
    expect(await unpackWorkspace(await packWorkspace(smallCollection))).toEqual(smallCollection);
  });

  it.each([
    ["cut short", async (blob: Blob) => blob.slice(0, -30)],
    ["of a newer version", async () => gzipped('{"format":"palier-workspace","version":2,"lines":0}\n')],
    ["missing a line", async () => gzipped('{"format":"palier-workspace","version":1,"lines":1}\n')],
    ["of something else", async () => gzipped("<html>")],
  ])("is refused when %s", async (_, spoil) => {
    expect(await unpackWorkspace(await spoil(await packWorkspace(smallCollection)))).toBeUndefined();
  });

  it("opens one kept before problems could be reported", async () => {
    const lines = await new Response((await packWorkspace(smallCollection)).stream().pipeThrough(new DecompressionStream("gzip"))).text();
    const older = new Blob([lines.replace(/,"reports":\[.*?\]/g, "")]).stream().pipeThrough(new CompressionStream("gzip"));
    const opened = await unpackWorkspace(await new Response(older).blob());
    expect(Array.from(opened?.runs.values() ?? [], ({ best }) => best.reports)).toEqual([[], [], [], []]);
  });

  it("keeps an empty collection", async () => expect(await unpackWorkspace(await packWorkspace(emptyCollection))).toEqual(emptyCollection satisfies Collection));
});

function file(name: string, text: string): FileSource {
  return { name, size: text.length, modifiedAt: "2026-11-01T00:00:00.000Z", read: async () => strToU8(text) };
}

function archive(name: string, content: Readonly<Record<string, string>>, cut?: number): FileSource {
  const bytes = zipSync(Object.fromEntries(Object.entries(content).map(([path, text]) => [path, strToU8(text)]))).slice(0, cut);
  return { name, size: bytes.length, modifiedAt: "2026-11-01T00:00:00.000Z", read: async () => bytes };
}

function gzipped(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
}
