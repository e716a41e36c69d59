import { fingerprint } from "../campaigns/fingerprint.ts";
import type { TeamKey } from "../campaigns/campaign.ts";

/**
 * A team's private key, as a JWK. One P-256 pair signs (ES256) and opens (ECDH-ES): the joint use is proven sound
 * (Degabriele et al., CT-RSA 2012), and a team has one key to keep, not two.
 */
export interface TeamPrivateKey extends TeamKey {
  readonly d: string;
}

export function publicKeyOf({ kty, crv, x, y }: TeamPrivateKey): TeamKey {
  return { kty, crv, x, y };
}

export function fingerprintOf(key: TeamKey): Promise<string> {
  return fingerprint(key, { digest: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) });
}
