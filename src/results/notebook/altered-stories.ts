import { type ChainEffects, verifyChain } from "../chain.ts";
import type { Notebook, Story } from "./notebook.ts";

/** The stories whose events do not follow from one another: changed since they were recorded, or badly copied. */
export async function alteredStories({ sessions }: Notebook, effects: ChainEffects): Promise<readonly Story[]> {
  const verdicts = await Promise.all(sessions.map(({ events }) => verifyChain(events, effects)));
  return sessions.filter((_, index) => verdicts[index]?.kind === "broken");
}
