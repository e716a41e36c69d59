import { canonicalJson } from "../results/canonical-json.ts";
import { type ChainEffects, verifyChain } from "../results/chain.ts";
import type { ResultsFile } from "../results/results-file.ts";
import type { CheckReason } from "./verify-run.ts";

/** What the events tell by themselves: the chain holds, time goes forward, nothing follows the end. */
export async function checkEvents({ run, events }: ResultsFile, effects: ChainEffects): Promise<readonly CheckReason[]> {
  const reasons: CheckReason[] = [];
  const chain = await verifyChain(events, effects);
  if (chain.kind === "broken") reasons.push({ kind: "broken-chain", at: chain.at });
  const [first] = events;
  if (first?.kind !== "started" || canonicalJson(first.header) !== canonicalJson(run)) reasons.push({ kind: "other-header" });
  const end = events.findIndex((event) => event.kind === "ended");
  const after = events.findIndex((event, index) => end >= 0 && index > end && event.kind !== "reported");
  if (after >= 0) reasons.push({ kind: "event-after-end", at: after });
  const back = events.findIndex((event, index) => event.at < (events[index - 1]?.at ?? ""));
  if (back >= 0) reasons.push({ kind: "time-goes-back", at: back });
  return reasons;
}
