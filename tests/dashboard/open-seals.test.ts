import { expect, it } from "vitest";
import { sealResults, sealSummary } from "../../src/attestation/seal.ts";
import { summaryOf } from "../../src/attestation/summary.ts";
import { fingerprintOf, lockedPair, publicKeyOf, type TeamPrivateKey } from "../../src/attestation/team-key.ts";
import { openSeals, type SealKeys } from "../../src/dashboard/open-seals.ts";
import { serializeResults } from "../../src/results/serialize.ts";
import { newTeamKey } from "../attestation/team-keys.ts";
import { honestRun } from "../results/honest-run.ts";

const [ours, colleague, stranger] = await Promise.all([newTeamKey(), newTeamKey(), newTeamKey()]);
const run = await honestRun();
const sealed = file("remise.palier.json", await sealResults(run, [publicKeyOf(ours), publicKeyOf(colleague)]));
const plain = file("entrainement.palier.json", serializeResults(run));
const opened = { ...sealed, bytes: serializeResults(run) };
const noKeys: SealKeys = { open: () => [], unlock: async () => "sealed-for-others" };
const keyLine = async (name: string, key: TeamPrivateKey) => ({ file: name, outcome: "key", fingerprint: await fingerprintOf(publicKeyOf(key)) });

it("opens what is sealed with the keys dropped beside it, in any order", async () => {
  expect(await openSeals(noKeys)([sealed, plain, keyFile(stranger), keyFile(colleague)])).toEqual({
    files: [opened, plain],
    lines: [await keyLine("cle.json", stranger), await keyLine("cle.json", colleague)],
    summaries: [],
  });
});

it("remembers a key for the files that come later", async () => {
  const open = openSeals(noKeys);
  await open([keyFile(ours)]);
  expect(await open([sealed])).toEqual({ files: [opened], lines: [], summaries: [] });
});

it("opens with the workspace's keys, that nobody can read back", async () => {
  const pair = await lockedPair(colleague);
  await expect(crypto.subtle.exportKey("jwk", pair.opening)).rejects.toThrow();
  expect(await openSeals({ ...noKeys, open: () => [pair] })([sealed])).toEqual({ files: [opened], lines: [], summaries: [] });
});

it("asks once for a closed key, and takes no for all the files that it would open", async () => {
  const asked: (readonly string[])[] = [];
  const given = await openSeals({
    open: () => [],
    unlock: async (fingerprints) => {
      asked.push(fingerprints);
      return "sealed-locked";
    },
  })([sealed, { ...sealed, name: "autre.palier.json" }]);
  expect(asked).toEqual([[await fingerprintOf(publicKeyOf(ours)), await fingerprintOf(publicKeyOf(colleague))]]);
  expect(given.lines.map((line) => line.outcome === "refused" && line.reason.kind)).toEqual(["sealed-locked", "sealed-locked"]);
});

it("takes a sealed summary for the trace of a run whose file is missing", async () => {
  const bytes = await sealSummary({ ...summaryOf(run), campaign: "rentree-6e" }, [publicKeyOf(ours)]);
  const { files, lines, summaries } = await openSeals({ ...noKeys, open: () => [ours] }, (id) => `« ${id} »`)([file("code scanné", bytes)]);
  expect([files, lines]).toEqual([[], []]);
  expect(summaries).toMatchObject([{ file: "code scanné", run: { id: run.run.id, campaign: "« rentree-6e »", verdict: "to-check", reason: "summary-only", chain: [], answers: [] } }]);
});

it("opens all with a key unlocked once", async () => {
  let asked = 0;
  const unlocked = await lockedPair(ours);
  const keys: SealKeys = {
    open: () => [],
    async unlock() {
      asked += 1;
      return unlocked;
    },
  };
  const { files } = await openSeals(keys)([sealed, sealed]);
  expect([files.length, asked]).toEqual([2, 1]);
});

it.each<[what: string, files: Parameters<ReturnType<typeof openSeals>>[0], kind: string]>([
  ["no key", [sealed], "sealed"],
  ["another's key", [sealed, keyFile(stranger)], "sealed-for-others"],
  ["a broken seal", [{ ...sealed, bytes: sealed.bytes.slice(0, -40) }, keyFile(ours)], "sealed-damaged"],
])("says what to do with %s, and opens nothing", async (_, files, kind) => {
  const { files: given, lines } = await openSeals(noKeys)(files);
  expect(given).toEqual([]);
  expect(lines).toContainEqual({ file: "remise.palier.json", outcome: "refused", reason: { kind } });
});

function keyFile(key: TeamPrivateKey) {
  return file("cle.json", new TextEncoder().encode(JSON.stringify({ ...key, key_ops: ["sign"] })));
}

function file(name: string, bytes: Uint8Array) {
  return { name, bytes, modifiedAt: "2026-09-07T08:00:00.000Z" };
}
