import type { ItemBank } from "../engine/item.ts";
import { type Design, ENGINE_VERSION } from "../engine/session.ts";
import type { Accommodations, RunHeader } from "../results/results-file.ts";

/** What a new passage begins with, beside its content. */
export interface NewRun extends Pick<RunHeader, "token" | "seen"> {
  readonly campaign?: RunHeader["campaign"];
  readonly accommodations?: Accommodations | undefined;
  readonly earlier?: RunHeader["earlier"];
  /** Drawn by chance unless a campaign ties it to the token. */
  readonly seed?: number;
}

/** The header of a new passage. */
export function newRunHeader(
  bank: ItemBank,
  design: Design,
  { token, seen, campaign = null, accommodations, earlier, seed }: NewRun,
  chance = { id: () => crypto.randomUUID() as string, seed: () => crypto.getRandomValues(new Uint32Array(1))[0] as number },
): RunHeader {
  return {
    id: chance.id(),
    token,
    campaign,
    release: bank.release,
    engine: ENGINE_VERSION,
    seed: seed ?? chance.seed(),
    design,
    seen,
    ...(earlier && { earlier }),
    ...(accommodations && Object.keys(accommodations).length > 0 && { accommodations }),
  };
}
