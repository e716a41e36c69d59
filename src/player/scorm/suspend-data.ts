import { deflateSync, inflateSync } from "fflate";
import type { EarlierAnswer } from "../../engine/session.ts";
import type { ItemBank } from "../../engine/item.ts";
import type { ChainedEvent, RunHeader, SessionEvent } from "../../results/results-file.ts";
import { runEvents } from "../../results/check-results.ts";

/** What an LMS of SCORM 1.2 keeps between two visits: `cmi.suspend_data`, a CMIString4096. */
export const MOST_CHARACTERS = 4096;

export type Suspended =
  /** The whole passage: it goes on where it stopped, its chain made again from the same events. */
  | { readonly kind: "events"; readonly events: readonly SessionEvent[] }
  /** Right or wrong only, when the answers themselves did not fit: they count for the choice of questions, and prove nothing. */
  | { readonly kind: "outline"; readonly token: string | null; readonly earlier: readonly EarlierAnswer[] };

const EVENTS = "palier1.";
const OUTLINE = "palier1-.";

/** The passage in at most 4,096 characters: items and variants by their rank in the bank, times as differences, deflated. */
export function suspend(events: readonly ChainedEvent[], bank: ItemBank): string {
  const whole = EVENTS + pack(compactEvents(events, bank));
  return whole.length <= MOST_CHARACTERS ? whole : OUTLINE + pack(outline(events, bank));
}

/** What was suspended, on the same content; undefined when it is nothing of ours, or of another release. Never throws. */
export function resume(text: string, bank: ItemBank): Suspended | undefined {
  try {
    if (text.startsWith(EVENTS)) return readEvents(unpack(text.slice(EVENTS.length)) as CompactRun, bank);
    if (text.startsWith(OUTLINE)) return readOutline(unpack(text.slice(OUTLINE.length)) as CompactOutline, bank);
  } catch {
    // Cut short by the LMS, or written by another content: as good as nothing.
  }
  return undefined;
}

type CompactEvent =
  | readonly [elapsedMs: number, item: number, variant: number, correct: 0 | 1, durationMs: number, submission: unknown]
  | readonly [elapsedMs: number]
  | readonly [elapsedMs: number, reason: string];

interface CompactRun {
  readonly header: Omit<RunHeader, "seen">;
  /** As they are, when this content has them no more. */
  readonly seen: readonly (string | readonly [item: number, variant: number])[];
  readonly at: number;
  readonly events: readonly CompactEvent[];
}

interface CompactOutline {
  readonly release: string;
  readonly token: string | null;
  readonly answers: readonly (readonly [item: number, correct: 0 | 1])[];
}

function compactEvents(events: readonly ChainedEvent[], bank: ItemBank): CompactRun {
  const [started, ...later] = events;
  if (started?.kind !== "started") throw new Error("a session begins with a started event");
  const { seen, ...header } = started.header;
  let before = Date.parse(started.at);
  return {
    header,
    at: before,
    seen: seen.map((met) => {
      const [item = "", variant = ""] = met.split("#");
      const ranks = rankOf(item, variant, bank);
      return ranks.includes(-1) ? met : ranks;
    }),
    events: later.map((event): CompactEvent => {
      const elapsedMs = Date.parse(event.at) - before;
      before += elapsedMs;
      if (event.kind === "answered") return [elapsedMs, ...rankOf(event.item, event.variant, bank), event.correct ? 1 : 0, event.durationMs, event.submission.kind === "skip" ? 0 : event.submission];
      return event.kind === "ended" ? [elapsedMs, event.reason] : [elapsedMs];
    }),
  };
}

function readEvents({ header, seen, at, events }: CompactRun, bank: ItemBank): Suspended | undefined {
  if (header.release !== bank.release) return undefined;
  const met = seen.map((ranks) => {
    if (typeof ranks === "string") return ranks;
    const known = nameOf(...ranks, bank);
    return `${known.item}#${known.variant}`;
  });
  let time = at;
  const later = events.map((event): SessionEvent => {
    time += event[0];
    const when = new Date(time).toISOString();
    if (event.length === 1) return { kind: "checkpoint-passed", at: when };
    if (event.length === 2) return { kind: "ended", at: when, reason: event[1] };
    const [, item, variant, correct, durationMs, submission] = event;
    return { kind: "answered", at: when, ...nameOf(item, variant, bank), correct: correct === 1, durationMs, submission: submission === 0 ? { kind: "skip" } : submission } as SessionEvent;
  });
  const read: readonly SessionEvent[] = [{ kind: "started", at: new Date(at).toISOString(), header: { ...header, seen: met } }, ...later];
  // An LMS is somebody else's database: what comes back is checked as a file would be.
  return runEvents(read.map((event) => ({ ...event, hash: "0".repeat(64) })), "/events") ? undefined : { kind: "events", events: read };
}

function outline(events: readonly ChainedEvent[], bank: ItemBank): CompactOutline {
  const [started] = events;
  return {
    release: bank.release,
    token: started?.kind === "started" ? started.header.token : null,
    answers: events.flatMap((event) => (event.kind === "answered" ? [[rankOf(event.item, event.variant, bank)[0], event.correct ? 1 : 0] as const] : [])),
  };
}

function readOutline({ release, token, answers }: CompactOutline, bank: ItemBank): Suspended | undefined {
  if (release !== bank.release) return undefined;
  return { kind: "outline", token, earlier: answers.map(([item, correct]) => ({ item: nameOf(item, 0, bank).item, correct: correct === 1, daysAgo: 0 })) };
}

function rankOf(item: string, variant: string, { items }: ItemBank): readonly [item: number, variant: number] {
  const rank = items.findIndex(({ id }) => id === item);
  return [rank, items[rank]?.variants.indexOf(variant) ?? -1];
}

function nameOf(item: number, variant: number, { items }: ItemBank): { readonly item: string; readonly variant: string } {
  const found = items[item];
  const own = found?.variants[variant];
  if (!found || own === undefined) throw new Error("unknown item");
  return { item: found.id, variant: own };
}

function pack(value: unknown): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** 4,096 characters of base 64 inflate to 3 MB at most. */
function unpack(text: string): unknown {
  return JSON.parse(new TextDecoder().decode(inflateSync(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))));
}
