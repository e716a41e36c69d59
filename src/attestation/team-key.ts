import { fingerprint } from "../campaigns/fingerprint.ts";
import type { TeamKey } from "../campaigns/campaign.ts";

/**
 * A team's private key, as a JWK. One P-256 pair signs (ES256) and opens (ECDH-ES): the joint use is proven sound
 * (Degabriele et al., CT-RSA 2012), and a team has one key to keep, not two.
 */
export interface TeamPrivateKey extends TeamKey {
  readonly d: string;
}

/** The same pair as a browser keeps it: it signs and opens, and nobody can read its private half back. */
export interface TeamKeyPair {
  readonly key: TeamKey;
  readonly signing: CryptoKey;
  readonly opening: CryptoKey;
}

export type TeamSecret = TeamPrivateKey | TeamKeyPair;

/** A new pair; it can be read, and is to be sealed at once. */
export async function makeTeamKey(): Promise<TeamPrivateKey> {
  const { privateKey } = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const { x = "", y = "", d = "" } = await crypto.subtle.exportKey("jwk", privateKey);
  return { kty: "EC", crv: "P-256", x, y, d };
}

/** The pair that can no longer be read; throws when its halves are not those of one key. */
export async function lockedPair(key: TeamPrivateKey): Promise<TeamKeyPair> {
  const jwk = { ...key };
  const signing = await crypto.subtle.importKey("jwk", jwk, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
  const opening = await crypto.subtle.importKey("jwk", jwk, { name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]);
  return { key: publicKeyOf(key), signing, opening };
}

/** The private key in these bytes, a JWK as a team keeps it; undefined when they are something else. */
export function readTeamKey(bytes: Uint8Array): TeamPrivateKey | undefined {
  if (bytes.length > LONGEST_KEY_FILE) return undefined;
  try {
    const { kty, crv, x, y, d } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const isKey = kty === "EC" && crv === "P-256" && [x, y, d].every((part) => typeof part === "string" && /^[A-Za-z0-9_-]{43}$/.test(part));
    return isKey ? ({ kty, crv, x, y, d } as TeamPrivateKey) : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST_KEY_FILE = 4096;

export function publicKeyOf(secret: TeamSecret): TeamKey {
  if ("key" in secret) return secret.key;
  const { kty, crv, x, y } = secret;
  return { kty, crv, x, y };
}

/** What jose signs with. */
export function signingHalf(secret: TeamSecret): CryptoKey | TeamPrivateKey {
  return "key" in secret ? secret.signing : { ...secret };
}

/** What jose opens with. */
export function openingHalf(secret: TeamSecret): CryptoKey | TeamPrivateKey {
  return "key" in secret ? secret.opening : { ...secret };
}

export function fingerprintOf(key: TeamKey): Promise<string> {
  return fingerprint(key, { digest: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) });
}
