import { scoreSession } from "../../engine/score.ts";
import type { ItemBank } from "../../engine/item.ts";
import type { Campaign } from "../../campaigns/campaign.ts";
import type { ChainedEvent } from "../../results/results-file.ts";
import { foldSession } from "../fold-session.ts";
import { prepareHandOver } from "../hand-over.ts";
import { resultsOf } from "../results-download.ts";
import type { Lms } from "./lms.ts";
import { MOST_CHARACTERS, suspend } from "./suspend-data.ts";

const POINTS_PER_LEVEL = 8;

/** Tells the LMS where the passage stands; resolves to whether it is kept there, and whether the sealed results are with it. */
export async function reportRun(lms: Lms, events: readonly ChainedEvent[], bank: ItemBank, campaign: Campaign | undefined, elapsedMs: number): Promise<{ readonly kept: boolean; readonly handedIn: boolean }> {
  const ended = events.at(-1)?.kind === "ended";
  const { state } = foldSession(bank, events);
  const score = scoreSession(state);
  let handedIn = false;
  let data = suspend(events, bank);
  if (ended) {
    const sealed = await prepareHandOver(resultsOf(events, score), campaign).catch(() => undefined);
    const text = sealed?.sealed ? new TextDecoder().decode(sealed.bytes) : undefined;
    handedIn = text !== undefined && text.length <= MOST_CHARACTERS;
    if (text !== undefined && handedIn) data = text;
    const { scope } = state.design;
    const points = score.competences.filter(({ code }) => scope.some(({ competence }) => competence === code)).reduce((sum, competence) => sum + competence.points, 0);
    const most = scope.reduce((sum, { maximumLevel }) => sum + maximumLevel * POINTS_PER_LEVEL, 0);
    // SCORM 1.2 wants a score from 0 to 100: here the share of the points that the test could give.
    lms.set("cmi.core.score.min", "0");
    lms.set("cmi.core.score.max", "100");
    lms.set("cmi.core.score.raw", (Math.round((10_000 * Math.min(points, most)) / most) / 100).toString());
  }
  lms.set("cmi.core.lesson_status", ended ? "completed" : "incomplete");
  lms.set("cmi.core.exit", ended ? "" : "suspend");
  lms.set("cmi.core.session_time", sessionTime(elapsedMs));
  const kept = lms.set("cmi.suspend_data", data) && lms.commit();
  return { kept, handedIn: kept && handedIn };
}

/** CMITimespan: HHHH:MM:SS.SS. */
export function sessionTime(elapsedMs: number): string {
  const hundredths = Math.floor(elapsedMs / 10);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${String(Math.floor(hundredths / 360_000)).padStart(4, "0")}:${two((hundredths / 6000) % 60)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}
