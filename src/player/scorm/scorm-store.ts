import type { ItemBank } from "../../engine/item.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../results/chain.ts";
import type { SessionEvent } from "../../results/results-file.ts";
import { openMemoryStore } from "../../storage/memory-store.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { digest } from "../digest.ts";
import { setHandedIn } from "../hand-in.ts";
import { findKeptCampaign } from "../kept-campaigns.ts";
import type { Lms } from "./lms.ts";
import { reportRun } from "./report-run.ts";

/**
 * Sessions as an LMS keeps them: one, beside the student's account, so that a school computer mixes nobody up and another
 * one goes on. An event is kept once the LMS has said so.
 */
export async function openScormStore(lms: Lms, bank: ItemBank, earlier: readonly SessionEvent[], elapsedMs: () => number): Promise<SessionStore> {
  const memory = openMemoryStore();
  const [started] = earlier;
  if (started?.kind === "started") {
    let previous = FIRST_PREVIOUS_HASH;
    for (const event of earlier) {
      const chained = await chainEvent(previous, event, { digest });
      await memory.append(started.header.id, chained);
      previous = chained.hash;
    }
  }
  return {
    ...memory,
    async append(sessionId, event) {
      await memory.append(sessionId, event);
      // The next passage takes the place of one that was left.
      if (event.kind === "ended" && event.reason === "restarted") return;
      const events = await memory.events(sessionId);
      const [first] = events;
      const campaign = first?.kind === "started" && first.header.campaign ? await findKeptCampaign(memory, first.header.campaign.id) : undefined;
      const { kept, handedIn } = await reportRun(lms, events, bank, campaign, elapsedMs());
      if (handedIn) await setHandedIn(memory, events, true);
      if (!kept) throw new Error("the LMS did not keep the event");
    },
  };
}
