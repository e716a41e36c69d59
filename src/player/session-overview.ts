import type { Design, RecordedResponse } from "../engine/session.ts";
import type { ChainedEvent, RunHeader } from "../results/results-file.ts";
import type { SessionStore } from "../storage/session-store.ts";

/** One session on this device, read from its events without the bank. */
export interface SessionOverview {
  readonly id: string;
  readonly header: RunHeader;
  readonly startedAt: string;
  readonly lastAt: string;
  /** Reason of the end; undefined while it can go on. */
  readonly ended: string | undefined;
  readonly competences: readonly string[];
  readonly responses: readonly (RecordedResponse & { readonly at: string })[];
  readonly events: readonly ChainedEvent[];
}

/** Every session of the device, the newest first. */
export async function listSessions(store: SessionStore): Promise<readonly SessionOverview[]> {
  const sessions = await Promise.all((await store.sessions()).map(async ({ id }) => describeSession(id, await store.events(id))));
  return sessions.filter((session) => session !== undefined).sort((left, right) => right.startedAt.localeCompare(left.startedAt));
}

export function describeSession(id: string, events: readonly ChainedEvent[]): SessionOverview | undefined {
  const first = events[0];
  if (first?.kind !== "started") return undefined;
  const ended = events.find((event) => event.kind === "ended");
  return {
    id,
    events,
    header: first.header,
    startedAt: first.at,
    lastAt: events.at(-1)?.at ?? first.at,
    ended: ended?.reason,
    competences: (first.header.design as Design).scope.map(({ competence }) => competence),
    responses: events.flatMap((event) =>
      event.kind === "answered"
        ? [{ item: event.item, variant: event.variant, correct: event.correct, skipped: event.submission.kind === "skip", at: event.at }]
        : [],
    ),
  };
}

/** The passage of a design that waits for its next answer. */
export function findUnfinished(sessions: readonly SessionOverview[], designId: string): SessionOverview | undefined {
  return sessions.find((session) => session.ended === undefined && session.header.design.id === designId);
}

/** Items met on this device, with their variants, so that the engine offers others first. */
export function seenItems(sessions: readonly SessionOverview[]): readonly string[] {
  return [...new Set(sessions.flatMap(({ responses }) => responses.map(({ item, variant }) => `${item}#${variant}`)))];
}
