import fc from "fast-check";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../../src/results/chain.ts";
import { type Mark, MARK_KINDS } from "../../../src/results/notebook/mark.ts";
import { makeNotebook, type Notebook, type Story } from "../../../src/results/notebook/notebook.ts";
import type { ChainedEvent, SessionEvent } from "../../../src/results/results-file.ts";
import { chainRun, effects } from "../arbitraries.ts";
import { honestHeader } from "../honest-run.ts";

/** Every story of a few sessions that a few devices may have continued on their own: few choices, so that stories often meet. */
const TURNS = ["one", "two"] as const;

/** The events of session `id` after these turns: the same turns give the same events, hashes included. */
export async function tellStory(id: number, turns: readonly (typeof TURNS)[number][]): Promise<Story> {
  const header = { ...honestHeader, id: `0b7e6c1a-3f52-4d5e-9a41-6f1f0c2d7b9${String(id)}` };
  const events: ChainedEvent[] = [...(await chainRun(header, []))];
  for (const [index, item] of turns.entries()) {
    const event: SessionEvent = { kind: "answered", at: `2026-09-07T09:0${String(index)}:00.000Z`, item: `${item}-${String(index)}`, variant: "a", submission: { kind: "skip" }, correct: false, durationMs: 1000 };
    events.push(await chainEvent(events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH, event, effects));
  }
  return { events };
}

const stories = await Promise.all([0, 1].flatMap((id) => allTurns(4).map((turns) => tellStory(id, turns))));

export const anyMark: fc.Arbitrary<Mark> = fc.record({
  kind: fc.constantFrom(...MARK_KINDS),
  of: fc.constantFrom("1.1", "chercher-trier-filtrer", "1.1.requetes.2"),
  on: fc.boolean(),
  at: fc.constantFrom("2026-09-07T08:00:00.000Z", "2026-09-08T08:00:00.000Z", "2026-09-09T08:00:00.000Z"),
});

export const anyNotebook: fc.Arbitrary<Notebook> = fc
  .tuple(fc.array(fc.constantFrom(...stories), { maxLength: 6 }), fc.array(anyMark, { maxLength: 8 }))
  .map(([sessions, marks]) => makeNotebook(sessions, marks));

function allTurns(most: number): (typeof TURNS)[number][][] {
  if (most === 0) return [[]];
  const shorter = allTurns(most - 1);
  return [...shorter, ...shorter.filter(({ length }) => length === most - 1).flatMap((turns) => TURNS.map((turn) => [...turns, turn]))];
}
