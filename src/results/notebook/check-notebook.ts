import { runEvents } from "../check-results.ts";
import { type Check, exactly, identifier, kinds, list, object, type Problem, time, yesOrNo } from "../checks.ts";
import { type Mark, MARK_KINDS } from "./mark.ts";
import type { Notebook, Story } from "./notebook.ts";

/** The first place where a file of the current version departs from schemas/notebook.schema.json, if any. */
export function checkNotebook(file: unknown): Problem | undefined {
  return notebook(file, "");
}

const MOST_SESSIONS = 10_000;
const MOST_MARKS = 50_000;

const mark: Check = kinds(Object.fromEntries(MARK_KINDS.map((kind) => [kind, object<Mark>({ kind: exactly(kind), of: identifier, on: yesOrNo, at: time })])));

const notebook = object<Notebook>({
  format: exactly("palier-notebook"),
  version: exactly(1),
  sessions: list(object<Story>({ events: runEvents }), { most: MOST_SESSIONS }),
  marks: list(mark, { most: MOST_MARKS }),
});
