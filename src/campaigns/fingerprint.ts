import { canonicalJson } from "../results/canonical-json.ts";
import type { ChainEffects } from "../results/chain.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import type { TeamKey } from "./campaign.ts";
import { SYMBOLS } from "./symbols.ts";

/** The first 60 bits of a key's thumbprint (RFC 7638) as "K7QM-2XRD-94HT": short enough to compare with the board's. */
export async function fingerprint({ crv, kty, x, y }: TeamKey, { digest }: ChainEffects): Promise<string> {
  const bytes = await digest(encodeUtf8(canonicalJson({ crv, kty, x, y })));
  const bits = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const symbols = Array.from({ length: 12 }, (_, index) => SYMBOLS.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)));
  return symbols.join("").replace(/(.{4})(?=.)/g, "$1-");
}
