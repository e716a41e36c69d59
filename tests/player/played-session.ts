import { competenceDesign } from "../../src/engine/design.ts";
import { createHash } from "node:crypto";
import type { Item, ItemBank } from "../../src/engine/item.ts";
import { nextStep } from "../../src/engine/session.ts";
import { foldSession } from "../../src/player/fold-session.ts";
import { newRunHeader } from "../../src/player/start-session.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../src/results/chain.ts";
import type { ChainedEvent, SessionEvent } from "../../src/results/results-file.ts";

const TOPICS = ["1.1.requetes", "1.1.sources", "1.1.veille"];

/** Three topics of six levels, two items for each skill. */
export const bank: ItemBank = {
  release: "0123456789abcdef",
  highestReachableLevel: 6,
  competences: [{ code: "1.1", topics: TOPICS.map((id) => ({ id, levels: [1, 2, 3, 4, 5, 6] })) }],
  items: TOPICS.flatMap((topic) => [1, 2, 3, 4, 5, 6].flatMap((level) => ["a", "b"].map((copy) => item(topic, level, copy)))),
};

interface Play {
  readonly seed: number;
  readonly answers: readonly (boolean | "skip")[];
}

/** The events of a session that goes through these answers, as the player would write them; checkpoints are not passed. */
export async function playEvents({ seed, answers }: Play): Promise<readonly ChainedEvent[]> {
  const header = newRunHeader(bank, competenceDesign(bank, "1.1"), { token: null, seen: [] }, { id: () => "run", seed: () => seed });
  let events = await chain([], { kind: "started", at: "2026-11-23T09:00:00Z", header });
  for (const answer of answers) {
    const step = nextStep(foldSession(bank, events).state);
    if (step.kind !== "ask") throw new Error(`no question here: ${step.kind}`);
    events = await chain(events, {
      kind: "answered",
      at: "2026-11-23T09:01:00Z",
      item: step.item,
      variant: step.variant,
      submission: answer === "skip" ? { kind: "skip" } : { kind: "short-text", text: "x" },
      correct: answer === true,
      durationMs: 1000,
    });
  }
  return events;
}

export async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return createHash("sha256").update(bytes).digest();
}

async function chain(events: readonly ChainedEvent[], event: SessionEvent): Promise<readonly ChainedEvent[]> {
  return [...events, await chainEvent(events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH, event, { digest })];
}

function item(topic: string, level: number, copy: string): Item {
  return { id: `${topic.slice(4)}-${level}-${copy}`, competence: "1.1", topic, level, guessing: 0, timed: false, variants: ["a", "b"] };
}
