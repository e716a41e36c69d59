import { latestMarks, type Mark } from "../../results/notebook/mark.ts";
import { continues, type Notebook, type Story } from "../../results/notebook/notebook.ts";
import type { ChainedEvent } from "../../results/results-file.ts";
import type { StoreChange } from "../../storage/session-store.ts";
import { countAnswers, type DeviceHistory } from "./device-history.ts";

/** What opening a notebook changes on a device, how to take it back, and what to tell of it. */
export interface Opening {
  readonly change: DeviceHistory;
  readonly undo: Required<StoreChange>;
  /** Sessions that the device did not know, that it knew in part, that went on elsewhere in another way. */
  readonly added: number;
  readonly continued: number;
  readonly parted: number;
  /** Answers, outcomes of answers made elsewhere, and other marks that the device did not have. */
  readonly answers: number;
  readonly outcomes: number;
  readonly marks: number;
}

type Sessions = Map<string, readonly ChainedEvent[]>;

/** The union of the device and the notebook. Nothing of the device is dropped: a session only grows, another ending gets its own place. */
export function planOpening(device: DeviceHistory, notebook: Notebook): Opening {
  const after: Sessions = new Map(device.sessions);
  const change: Sessions = new Map();
  for (const story of notebook.sessions) {
    const key = placeOf(story, after);
    if (key === undefined) continue;
    after.set(key, story.events);
    change.set(key, story.events);
  }
  const marks = newMarks(device, notebook);
  const placed = [...change].map(([key, events]) => (device.sessions.has(key) ? "continued" : key === idOf(events) ? "added" : "parted"));
  const outcomes = [...marks.values()].filter(({ kind }) => kind === "answered-elsewhere").length;
  return {
    change: { sessions: change, marks },
    undo: {
      sessions: new Map([...change.keys()].map((key) => [key, device.sessions.get(key)])),
      marks: new Map([...marks.keys()].map((key) => [key, device.marks.get(key)])),
    },
    added: placed.filter((place) => place === "added").length,
    continued: placed.filter((place) => place === "continued").length,
    parted: placed.filter((place) => place === "parted").length,
    answers: [...change].reduce((sum, [key, events]) => sum + countAnswers(events) - countAnswers(device.sessions.get(key) ?? []), 0),
    outcomes,
    marks: marks.size - outcomes,
  };
}

/** Takes an opening back where the device still is as the opening left it; what was done since stays. */
export function planUndo({ change, undo }: Opening, device: DeviceHistory): StoreChange {
  const untouched = (key: string) => device.sessions.get(key)?.at(-1)?.hash === change.sessions.get(key)?.at(-1)?.hash;
  const unmarked = (key: string) => device.marks.get(key)?.at === change.marks.get(key)?.at;
  return {
    sessions: new Map([...undo.sessions].filter(([key]) => untouched(key))),
    marks: new Map([...undo.marks].filter(([key]) => unmarked(key))),
  };
}

/** The key under which the story goes; undefined when the device has all of it. Another ending of a session goes beside the first: "id~2". */
function placeOf(story: Story, sessions: ReadonlyMap<string, readonly ChainedEvent[]>): string | undefined {
  const id = idOf(story.events);
  const relatives = [...sessions].filter(([, events]) => idOf(events) === id);
  if (relatives.some(([, events]) => continues({ events }, story))) return undefined;
  const shorter = relatives.find(([, events]) => continues(story, { events }));
  if (shorter) return shorter[0];
  let key = id;
  for (let ending = 2; sessions.has(key); ending++) key = `${id}~${String(ending)}`;
  return key;
}

function newMarks(device: DeviceHistory, notebook: Notebook): ReadonlyMap<string, Mark> {
  const latest = latestMarks([...device.marks.values(), ...notebook.marks]);
  return new Map([...latest].filter(([key, { at, on }]) => device.marks.get(key)?.at !== at || device.marks.get(key)?.on !== on));
}

function idOf(events: readonly ChainedEvent[]): string {
  const first = events[0];
  return first?.kind === "started" ? first.header.id : "";
}
