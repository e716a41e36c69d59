import type { ItemBank } from "../engine/item.ts";
import { type Design, nextStep, passCheckpoint, recordResponse, type SessionState, startSession, type Step, type Why } from "../engine/session.ts";
import type { ChainedEvent, RunHeader, SessionEvent } from "../results/results-file.ts";

export type AnsweredEvent = Extract<SessionEvent, { kind: "answered" }>;

/** A session as its events tell it. */
export interface FoldedSession {
  readonly header: RunHeader;
  readonly startedAt: string;
  readonly state: SessionState;
  /** Answers in order, with the reason for each question and whether a checkpoint was passed since. */
  readonly answers: readonly { readonly event: AnsweredEvent; readonly why: Why | undefined }[];
  /** State at the last checkpoint, or at the start. */
  readonly stateAtCheckpoint: SessionState;
  /** Items that the student reported a problem with. */
  readonly reported: readonly string[];
  readonly ended: { readonly at: string; readonly reason: string } | undefined;
}

/** Rebuilds a session from its events; the first one must be "started". */
export function foldSession(bank: ItemBank, events: readonly ChainedEvent[]): FoldedSession {
  const first = events[0];
  if (first?.kind !== "started") throw new Error("a session begins with a started event");
  const { header } = first;
  const state = startSession(bank, header.design as Design, header.seed, header.seen, header.earlier);
  const start: FoldedSession = { header, startedAt: first.at, state, stateAtCheckpoint: state, answers: [], reported: [], ended: undefined };
  return events.slice(1).reduce(applyEvent, start);
}

/** False for events that no session could have written: a file merged from elsewhere, a disk gone bad. */
export function isReplayable(bank: ItemBank, events: readonly ChainedEvent[]): boolean {
  try {
    nextStep(foldSession(bank, events).state);
    return true;
  } catch {
    return false;
  }
}

/** The session after one more event. */
export function applyEvent(session: FoldedSession, event: SessionEvent): FoldedSession {
  switch (event.kind) {
    case "started":
      throw new Error("a session starts once");
    case "answered":
      return {
        ...session,
        answers: [...session.answers, { event, why: whyAsked(nextStep(session.state), event) }],
        state: recordResponse(session.state, {
          item: event.item,
          variant: event.variant,
          correct: event.correct,
          skipped: event.submission.kind === "skip",
        }),
      };
    case "checkpoint-passed": {
      const state = passCheckpoint(session.state);
      return { ...session, state, stateAtCheckpoint: state };
    }
    case "reported":
      return { ...session, reported: [...session.reported, event.item] };
    case "ended":
      return { ...session, ended: { at: event.at, reason: event.reason } };
  }
}

/** Answers since the last checkpoint that the student passed. */
export function answersSinceCheckpoint(session: FoldedSession): FoldedSession["answers"] {
  return session.answers.slice(session.stateAtCheckpoint.responses.length);
}

function whyAsked(step: Step, event: AnsweredEvent): Why | undefined {
  return step.kind === "ask" && step.item === event.item ? step.why : undefined;
}
