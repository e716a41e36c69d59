import { canonicalJson } from "./canonical-json.ts";
import { encodeUtf8 } from "./utf8.ts";

export interface ChainEffects {
  /** SHA-256. */
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

export type ChainVerdict = { readonly kind: "intact" } | { readonly kind: "broken"; readonly at: number };

/** What the first event of a run is chained to. */
export const FIRST_PREVIOUS_HASH = "0".repeat(64);

/** The event with its hash: SHA-256, in hexadecimal, of the previous hash followed by the event's canonical JSON. */
export async function chainEvent<Event extends object>(
  previousHash: string,
  event: Event,
  effects: ChainEffects,
): Promise<Event & { readonly hash: string }> {
  return { ...event, hash: await hashEvent(previousHash, event, effects) };
}

/** Recomputes every hash; `at` is the first event that does not follow from those before it. */
export async function verifyChain(events: readonly { readonly hash: string }[], effects: ChainEffects): Promise<ChainVerdict> {
  let previousHash = FIRST_PREVIOUS_HASH;
  for (const [at, { hash, ...event }] of events.entries()) {
    if ((await hashEvent(previousHash, event, effects)) !== hash) return { kind: "broken", at };
    previousHash = hash;
  }
  return { kind: "intact" };
}

async function hashEvent(previousHash: string, event: object, { digest }: ChainEffects): Promise<string> {
  const bytes = await digest(encodeUtf8(previousHash + canonicalJson(event)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
