import type { ItemBank } from "../engine/item.ts";
import { type Design, ENGINE_VERSION } from "../engine/session.ts";
import type { RunHeader } from "../results/results-file.ts";

/** The header of a new passage. */
export function newRunHeader(
  bank: ItemBank,
  design: Design,
  { token, seen }: { readonly token: string | null; readonly seen: readonly string[] },
  chance = { id: () => crypto.randomUUID() as string, seed: () => crypto.getRandomValues(new Uint32Array(1))[0] as number },
): RunHeader {
  return {
    id: chance.id(),
    token,
    campaign: null,
    release: bank.release,
    engine: ENGINE_VERSION,
    seed: chance.seed(),
    design,
    seen,
  };
}
