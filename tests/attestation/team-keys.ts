import { exportJWK, generateKeyPair } from "jose";
import type { TeamPrivateKey } from "../../src/attestation/team-key.ts";

/** A new pair, as the team would keep it. */
export async function newTeamKey(): Promise<TeamPrivateKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  return { kty, crv, x, y, d } as TeamPrivateKey;
}

/** What a school's mail, disks and students make of a file. */
export const GARBAGE: readonly (readonly [what: string, text: string])[] = [
  ["nothing", ""],
  ["spaces", " \r\n "],
  ["prose", "Bonjour, voici mon fichier."],
  ["null", "null"],
  ["a number", "12"],
  ["a text", '"palier"'],
  ["an empty list", "[]"],
  ["an empty object", "{}"],
  ["a web page", "<!doctype html><title>Connexion au Wi-Fi</title>"],
  ["an archive", "PK\u0003\u0004\u0014"],
  ["zeros", "\0".repeat(500)],
  ["a hundred thousand brackets", "[".repeat(100_000)],
  ["deep but well-formed nesting", "[".repeat(100_000) + "]".repeat(100_000)],
  ["dots", "...."],
  ["three dots of base64", "eyJ9.eyJ9.eyJ9"],
  ["a JWT of somebody else", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMiJ9.dGVzdA"],
  ["a results file", '{"format":"palier-results","version":1}'],
  ["a format from nowhere", '{"__proto__":{"format":"palier-campaign"}}'],
  ["lone surrogates", "\ud800\udfff\ud800"],
  ["a very long word", "a".repeat(300_000)],
];
