import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { KeptKey } from "../../src/rosters/kept-key.ts";
import { parseKey, serializeKey } from "../../src/rosters/parse-key.ts";
import { GARBAGE } from "../attestation/team-keys.ts";

const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(JSON.parse(readFileSync("schemas/key.schema.json", "utf8")) as object);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const kept: KeptKey = { name: "Mme Martin", kind: "member", key: { kty: "EC", crv: "P-256", x: "x".repeat(43), y: "y".repeat(43) }, madeAt: "2026-09-07T08:00:00.000Z" };

describe("the file of a key", () => {
  it.each<[string, KeptKey]>([["public", kept], ["sealed", { ...kept, kind: "recovery", sealed: "eyJ9..AA.AA.AA" }]])("comes back as it was saved when it is %s", (_, key) => {
    const value = { format: "palier-key", version: 1, ...key };
    expect(parseKey(serializeKey(key))).toEqual({ ok: true, value });
    expect(validate(value)).toBe(true);
  });

  it("never holds what is not its own", () => {
    expect(new TextDecoder().decode(serializeKey({ ...kept, d: "secret" } as KeptKey))).not.toContain("secret");
  });

  it.each<readonly [what: string, text: string]>([...GARBAGE, ["a private key in the open", JSON.stringify({ format: "palier-key", version: 1, ...kept, key: { ...kept.key, d: "d".repeat(43) } })]])("is refused when it is %s", (_, text) => {
    expect(parseKey(utf8(text)).ok).toBe(false);
  });
});
