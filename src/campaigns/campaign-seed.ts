import type { ChainEffects } from "../results/chain.ts";
import { encodeUtf8 } from "../results/utf8.ts";

/**
 * The seed of a student's path in a campaign: the first 32 bits of SHA-256("campaign token"). Starting over on a
 * computer that forgets gives the same questions, a neighbour's token others.
 */
export async function campaignSeed(campaign: string, token: string, { digest }: ChainEffects): Promise<number> {
  const [a = 0, b = 0, c = 0, d = 0] = await digest(encodeUtf8(`${campaign} ${token}`));
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
