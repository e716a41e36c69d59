/** What a student or a device notes beside the answers; `of` names a tutorial, the last event of a session, a skill, a competence or an item. */
export const MARK_KINDS = ["tutorial-saved", "tutorial-done", "handed-in", "skill-revised", "competence-reset", "answered-elsewhere"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * The latest mark of a kind on a thing is the one that holds; `on: false` takes it back. "answered-elsewhere" is an
 * answer whose outcome alone is known here: `of` is the item, `on` whether it was right, `at` the beginning of its day.
 */
export interface Mark {
  readonly kind: MarkKind;
  readonly of: string;
  readonly on: boolean;
  /** UTC with milliseconds, so that times compare as text. */
  readonly at: string;
}

export type Marks = ReadonlyMap<string, Mark>;

/** What two marks about the same thing share. */
export function markKey({ kind, of }: Pick<Mark, "kind" | "of">): string {
  return `${kind} ${of}`;
}

/** The marks that hold among all these, by key; their order does not matter. */
export function latestMarks(marks: Iterable<Mark>): Marks {
  const latest = new Map<string, Mark>();
  for (const mark of marks) {
    const key = markKey(mark);
    const other = latest.get(key);
    if (other === undefined || isLater(mark, other)) latest.set(key, mark);
  }
  return latest;
}

/** At the same instant, what is on holds: any fixed rule would do. */
function isLater(mark: Mark, other: Mark): boolean {
  return mark.at === other.at ? mark.on && !other.on : mark.at > other.at;
}
