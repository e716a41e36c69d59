import { canonicalJson } from "../canonical-json.ts";
import type { ChainedEvent } from "../results-file.ts";
import { latestMarks, type Mark } from "./mark.ts";

/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const NOTEBOOK_VERSION = 1;

/** A student's whole history in one file. The revision schedule follows from answers and "skill-revised" marks, so it is not written. */
export interface Notebook {
  readonly format: "palier-notebook";
  readonly version: 1;
  readonly sessions: readonly Story[];
  readonly marks: readonly Mark[];
}

/** One session from its start on. Two stories may begin alike and part: the same session was then continued in two places. */
export interface Story {
  readonly events: readonly ChainedEvent[];
}

/** The notebook of these stories and marks: each once, no story that another one continues, in an order that only depends on them. */
export function makeNotebook(sessions: readonly Story[], marks: Iterable<Mark>): Notebook {
  return { format: "palier-notebook", version: NOTEBOOK_VERSION, sessions: longestStories(sessions), marks: sortedMarks(marks) };
}

/** Everything that either holds: idempotent, commutative, associative. */
export function mergeNotebooks(one: Notebook, other: Notebook): Notebook {
  return makeNotebook([...one.sessions, ...other.sessions], [...one.marks, ...other.marks]);
}

/** Whether `story` is `beginning`, or goes on from it. Events are compared whole: a hash that was copied proves nothing. */
export function continues(story: Story, beginning: Story): boolean {
  return textOf(story).startsWith(textOf(beginning));
}

/** Sorted as text, a story stands right before those that continue it. */
function longestStories(sessions: readonly Story[]): readonly Story[] {
  const byText = new Map(sessions.map((story) => [textOf(story), story]));
  const texts = [...byText.keys()].sort();
  return texts.filter((text, index) => !texts[index + 1]?.startsWith(text)).map((text) => byText.get(text) as Story);
}

function sortedMarks(marks: Iterable<Mark>): readonly Mark[] {
  const latest = latestMarks(marks);
  return [...latest.keys()].sort().map((key) => latest.get(key) as Mark);
}

/** One line an event; canonical JSON holds no line break. */
function textOf({ events }: Story): string {
  return events.map((event) => `${canonicalJson(event)}\n`).join("");
}
