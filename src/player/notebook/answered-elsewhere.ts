import type { EarlierAnswer } from "../../engine/session.ts";
import type { Mark, Marks } from "../../results/notebook/mark.ts";
import type { ChainedEvent } from "../../results/results-file.ts";
import type { DeviceHistory } from "./device-history.ts";
import type { OutlineAnswer } from "./outline.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
/** As results files allow: ten years. */
const MOST_DAYS = 3660;

/** The last answer to each question, made here or told by another device. */
export function outlineOf({ sessions, marks }: DeviceHistory): readonly OutlineAnswer[] {
  const here = lastAnswers([...sessions.values()].flat());
  const answers = [...here].map(([item, { at, correct }]): OutlineAnswer => ({ item, correct, day: dayOf(at) }));
  return [...answers, ...elsewhere(marks).filter(({ of }) => !here.has(of)).map(({ of, on, at }) => ({ item: of, correct: on, day: dayOf(at) }))];
}

/** What these answers add to a device: nothing of a question whose answer it knows from that day or later. */
export function marksOf(answers: readonly OutlineAnswer[], device: DeviceHistory): readonly Mark[] {
  const known = new Map(outlineOf(device).map(({ item, day }) => [item, day]));
  return answers
    .filter(({ item, day }) => (known.get(item) ?? 0) < day)
    .map(({ item, correct, day }) => ({ kind: "answered-elsewhere", of: item, on: correct, at: new Date(FIRST_DAY + day * DAY_MS).toISOString() }));
}

/** The answers of which only the outcome is known here, for a new test on these items; those of the device itself count otherwise. */
export function earlierAnswers(marks: Marks, answeredHere: ReadonlySet<string>, items: ReadonlySet<string>, now: Date): readonly EarlierAnswer[] {
  return elsewhere(marks)
    .filter(({ of }) => items.has(of) && !answeredHere.has(of))
    .sort((one, other) => one.at.localeCompare(other.at) || one.of.localeCompare(other.of))
    .map(({ of, on, at }) => ({ item: of, correct: on, daysAgo: Math.min(MOST_DAYS, Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MS))) }));
}

function elsewhere(marks: Marks): readonly Mark[] {
  return [...marks.values()].filter(({ kind }) => kind === "answered-elsewhere");
}

function lastAnswers(events: readonly ChainedEvent[]): ReadonlyMap<string, { readonly at: string; readonly correct: boolean }> {
  const last = new Map<string, { readonly at: string; readonly correct: boolean }>();
  for (const event of events) if (event.kind === "answered" && (last.get(event.item)?.at ?? "") <= event.at) last.set(event.item, event);
  return last;
}

function dayOf(at: string): number {
  return Math.floor((Date.parse(at) - FIRST_DAY) / DAY_MS);
}
