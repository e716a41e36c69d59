import { fingerprint } from "../campaigns/fingerprint.ts";
import type { TeamKey } from "../campaigns/campaign.ts";

/**
 * A team's private key, as a JWK. One P-256 pair signs (ES256) and opens (ECDH-ES): the joint use is proven sound
 * (Degabriele et al., CT-RSA 2012), and a team has one key to keep, not two.
 */
export interface TeamPrivateKey extends TeamKey {
  readonly d: string;
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

export function publicKeyOf({ kty, crv, x, y }: TeamPrivateKey): TeamKey {
  return { kty, crv, x, y };
}

export function fingerprintOf(key: TeamKey): Promise<string> {
  return fingerprint(key, { digest: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) });
}
