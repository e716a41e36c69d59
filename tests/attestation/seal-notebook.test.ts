import { FlattenedEncrypt } from "jose";
import { expect, it } from "vitest";
import { openSealedNotebook, sealNotebook } from "../../src/attestation/seal-notebook.ts";
import { readSealed, type SealedNotebook } from "../../src/attestation/sealed-notebook.ts";

const secret = new TextEncoder().encode('{"format":"palier-notebook"}');
const bytes = await sealNotebook(secret, "trois mots secrètement");
const sealed = readSealed(bytes) as SealedNotebook;
const encode = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

it("opens with the passphrase that sealed it", async () => {
  expect(await openSealedNotebook(sealed, "trois mots secrètement")).toEqual({ ok: true, bytes: secret });
});

it("does not mind how an accent was typed, nor a space at the end", async () => {
  expect(await openSealedNotebook(sealed, "trois mots secrètement ".normalize("NFD"))).toMatchObject({ ok: true });
});

it.each(["", "Trois mots secrètement", "trois mots"])("says that « %s » is not the passphrase", async (passphrase) => {
  expect(await openSealedNotebook(sealed, passphrase)).toEqual({ ok: false, error: "wrong-passphrase" });
});

it("shows nothing of what it holds", () => {
  expect(new TextDecoder().decode(bytes)).not.toContain("format");
});

it.each(["protected", "encrypted_key", "iv", "ciphertext", "tag"] as const)("says that a copy is damaged when one character of %s changed", async (part) => {
  const text = sealed[part];
  const changed = { ...sealed, [part]: (text.startsWith("A") ? "B" : "A") + text.slice(1) };
  const read = readSealed(encode(changed));
  if (typeof read === "object") expect(await openSealedNotebook(read, "trois mots secrètement")).toEqual({ ok: false, error: "damaged" });
  else expect(part).toBe("protected");
});

it("does not spend hours on a file that asks for them", async () => {
  const header = btoa(JSON.stringify({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", typ: "palier-notebook", p2c: 2 ** 31, p2s: "AAAA" })).replaceAll("=", "");
  const parts = { ...sealed, protected: header };
  const text = [parts.protected, parts.encrypted_key, parts.iv, parts.ciphertext, parts.tag].join(".");
  const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", encode(text))).toString("base64url");
  const hostile = readSealed(encode({ ...parts, unprotected: { sha256 } })) as SealedNotebook;
  expect(await openSealedNotebook(hostile, "trois mots secrètement")).toEqual({ ok: false, error: "damaged" });
});

it.each([
  ["nothing", "", undefined],
  ["an open notebook", '{"format":"palier-notebook"}', undefined],
  ["a list", "[]", undefined],
  ["a sealed notebook cut short", new TextDecoder().decode(bytes).slice(0, -10), "damaged"],
  ["one that lost its tag", { ...sealed, tag: undefined }, "damaged"],
])("reads %s for what it is", (_, file, expected) => {
  expect(readSealed(encode(file))).toBe(expected);
});

it("leaves alone what was sealed for something else", async () => {
  const other = await new FlattenedEncrypt(secret).setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", typ: "other" }).encrypt(encode("x"));
  expect(readSealed(encode({ ...other, unprotected: { sha256: "" } }))).toBeUndefined();
});
