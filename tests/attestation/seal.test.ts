import { expect, it } from "vitest";
import { openSealedResults, openSealedSummary } from "../../src/attestation/open-sealed.ts";
import { sealResults, sealSummary } from "../../src/attestation/seal.ts";
import { parseSummary, summaryOf } from "../../src/attestation/summary.ts";
import { fingerprintOf, publicKeyOf } from "../../src/attestation/team-key.ts";
import { MAXIMUM_RESULTS_BYTES, parseResults } from "../../src/results/parse.ts";
import { serializeResults } from "../../src/results/serialize.ts";
import { honestRun } from "../results/honest-run.ts";
import { GARBAGE, newTeamKey } from "./team-keys.ts";
import { CompactEncrypt, GeneralEncrypt } from "jose";

const [ours, colleague, stranger] = await Promise.all([newTeamKey(), newTeamKey(), newTeamKey()]);
const file = await honestRun();
const sealed = await sealResults(file, [publicKeyOf(ours), publicKeyOf(colleague)]);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

it.each([ours, colleague])("opens for each of its keys, to the very bytes that were sealed", async (key) => {
  const opened = await openSealedResults(sealed, key);
  expect(opened).toEqual({ ok: true, bytes: serializeResults(file) });
  expect(opened.ok && parseResults(opened.bytes)).toEqual({ ok: true, value: file });
});

it("opens for a single key", async () => {
  expect(await openSealedResults(await sealResults(file, [publicKeyOf(ours)]), ours)).toMatchObject({ ok: true });
});

it("shows nothing of the results to others, and names the keys that open it", async () => {
  for (const secret of ["K7PM2XQD", "requete-simple", "rentree-3e-b"]) expect(textOf(sealed)).not.toContain(secret);
  expect(await openSealedResults(sealed, stranger)).toEqual({ ok: false, error: { kind: "wrong-key", keys: [await fingerprintOf(ours), await fingerprintOf(colleague)] } });
});

it("calls damaged a file cut short, wherever it is", async () => {
  for (let length = 60; length < sealed.length; length += 101) {
    const { ok, error } = (await openSealedResults(sealed.slice(0, length), ours)) as { ok: boolean; error?: { kind: string } };
    expect([ok, error?.kind]).toEqual([false, textOf(sealed.slice(0, length)).includes('"ciphertext"') ? "damaged" : "not-sealed"]);
  }
});

it("calls damaged a file with one character changed in any of its parts", async () => {
  const { recipients, ...parts } = JSON.parse(textOf(sealed));
  const flip = (text: string) => (text[10] === "A" ? `${text.slice(0, 10)}B${text.slice(11)}` : `${text.slice(0, 10)}A${text.slice(11)}`);
  const edits = [
    ...["iv", "ciphertext", "tag"].map((part) => ({ ...parts, recipients, [part]: flip(parts[part]) })),
    { ...parts, recipients: [{ ...recipients[0], encrypted_key: flip(recipients[0].encrypted_key) }] },
    { ...parts, recipients: [{ ...recipients[0], header: { ...recipients[0].header, epk: { ...recipients[0].header.epk, x: flip(recipients[0].header.epk.x) } } }] },
    { ...parts, recipients: [{ ...recipients[0], header: { kid: recipients[0].header.kid } }] },
    { ...parts, recipients: [{ ...recipients[1], header: { ...recipients[1].header, kid: recipients[0].header.kid } }] },
  ];
  for (const edited of edits) expect(await openSealedResults(bytesOf(JSON.stringify(edited)), ours)).toEqual({ ok: false, error: { kind: "damaged" } });
});

it.each<[what: string, edit: (sealed: Record<string, unknown>) => object]>([
  ["no recipient", (whole) => ({ ...whole, recipients: [] })],
  ["recipients that are no list", (whole) => ({ ...whole, recipients: {} })],
  ["a crowd of recipients", (whole) => ({ ...whole, recipients: Array.from({ length: 9 }, () => (whole["recipients"] as unknown[])[0]) })],
  ["a recipient without a name", (whole) => ({ ...whole, recipients: [{ encrypted_key: "AAAA", header: {} }] })],
  ["a null recipient", (whole) => ({ ...whole, recipients: [null] })],
  ["no tag", ({ tag: _, ...whole }) => whole],
  ["a header that is not base64", (whole) => ({ ...whole, protected: "é" })],
  ["a header that is not JSON", (whole) => ({ ...whole, protected: "AAAA" })],
  ["a header that is null", (whole) => ({ ...whole, protected: "bnVsbA" })],
])("calls damaged a sealed file with %s", async (_, edit) => {
  expect(await openSealedResults(bytesOf(JSON.stringify(edit(JSON.parse(textOf(sealed))))), ours)).toEqual({ ok: false, error: { kind: "damaged" } });
});

it.each(GARBAGE)("says that %s is not sealed", async (_, text) => {
  expect(await openSealedResults(bytesOf(text), ours)).toEqual({ ok: false, error: { kind: "not-sealed" } });
});

it("refuses too large a file before reading it", async () => {
  expect(await openSealedResults(new Uint8Array(7 * 2 ** 20), ours)).toMatchObject({ error: { kind: "too-large" } });
});

it("stops inflating a bomb that somebody sealed for the team", async () => {
  const header = { alg: "ECDH-ES+A256KW", enc: "A256GCM", zip: "DEF", typ: "palier-results" };
  const kid = await fingerprintOf(ours);
  const bomb = await new GeneralEncrypt(new Uint8Array(MAXIMUM_RESULTS_BYTES + 1)).setProtectedHeader(header).addRecipient({ ...publicKeyOf(ours) }).setUnprotectedHeader({ kid }).encrypt();
  expect(JSON.stringify(bomb).length).toBeLessThan(10_000);
  expect(await openSealedResults(bytesOf(JSON.stringify(bomb)), ours)).toEqual({ ok: false, error: { kind: "damaged" } });
});

it("opens nothing but results where results are expected", async () => {
  const summary = await sealSummary(summaryOf(file), [publicKeyOf(ours)]);
  expect(await openSealedResults(summary, ours)).toEqual({ ok: false, error: { kind: "not-sealed" } });
  const compact = await new CompactEncrypt(serializeResults(file)).setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM" }).encrypt({ ...publicKeyOf(ours) });
  expect(await openSealedResults(bytesOf(compact), ours)).toEqual({ ok: false, error: { kind: "not-sealed" } });
});

it("seals a summary that fits a QR code for four keys, and opens it", async () => {
  const keys = [ours, colleague, stranger, await newTeamKey()].map(publicKeyOf);
  const code = await sealSummary(summaryOf(file), keys);
  expect(code.length).toBeLessThan(1600);
  const opened = await openSealedSummary(code, stranger);
  expect(opened.ok && parseSummary(opened.bytes)).toEqual({ ok: true, value: summaryOf(file) });
  expect(summaryOf(file)).toMatchObject({ token: "K7PM2XQD", campaign: "rentree-3e-b", answered: 7, lastHash: file.events.at(-1)?.hash });
});

it.each([["nothing", ""], ["a results file", textOf(serializeResults(file))], ["a summary of nothing", '{"format":"palier-summary","version":1}']])("does not take %s for a summary", (_, text) => {
  expect(parseSummary(bytesOf(text)).ok).toBe(false);
});
