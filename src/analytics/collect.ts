/** One results file, verified here and reduced to what the tables need. */
export interface CollectedRun {
  readonly id: string;
  readonly token: string | null;
  readonly campaign: string | null;
  readonly release: string;
  readonly startedAt: string;
  readonly ended: boolean;
  readonly verdict: "verified" | "to-check";
  /** Why it is to check: a code of the message catalogue. */
  readonly reason: string | null;
  /** Two files with the same key say the same thing: the chain's last hash once verified, else the file's own digest. */
  readonly key: string;
  /** The first 12 hexadecimal digits of each event's hash, in order. */
  readonly chain: readonly string[];
  readonly answers: readonly CollectedAnswer[];
  readonly scores: readonly CollectedScore[];
}

export interface CollectedAnswer {
  readonly item: string;
  /** Skill id, or null when the content that the run pins is unknown here. */
  readonly skill: string | null;
  /** As graded here; null when it could not be. */
  readonly correct: boolean | null;
  readonly skipped: boolean;
  readonly durationMs: number;
}

export interface CollectedScore {
  readonly competence: string;
  readonly measured: boolean;
  readonly level: number;
  readonly points: number;
  readonly low: number;
  readonly high: number;
  readonly answered: number;
}

export interface RosterEntry {
  readonly token: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly className: string;
  /** Orders two entries of one token: the file's date, then its digest. */
  readonly stamp: string;
}

/** Every version met of one run: the one that counts, and what is needed to know whether the others are its beginnings. */
export interface RunVersions {
  readonly best: CollectedRun;
  readonly others: readonly { readonly key: string; readonly length: number; readonly head: string }[];
}

/** All that was imported. Adding is a set union: any order, any number of times, same collection. */
export interface Collection {
  readonly runs: ReadonlyMap<string, RunVersions>;
  readonly roster: ReadonlyMap<string, RosterEntry>;
}

export type Addition = "accepted" | "duplicate" | "replaced" | "older";

export const emptyCollection: Collection = { runs: new Map(), roster: new Map() };

/** Adds runs in one pass, and says for each what became of it. */
export function addRuns(collection: Collection, added: readonly CollectedRun[]): { readonly collection: Collection; readonly additions: readonly Addition[] } {
  const runs = new Map(collection.runs);
  const additions = added.map((run) => {
    const known = runs.get(run.id);
    const { versions, addition } = known === undefined ? { versions: { best: run, others: [] }, addition: "accepted" as const } : addVersion(known, run);
    runs.set(run.id, versions);
    return addition;
  });
  return { collection: { ...collection, runs }, additions };
}

/** Adds roster entries; for one token the entry of the latest file stays. */
export function addRoster(collection: Collection, entries: readonly RosterEntry[]): Collection {
  const roster = new Map(collection.roster);
  for (const entry of entries) {
    const known = roster.get(entry.token);
    if (known === undefined || rosterRank(entry) > rosterRank(known)) roster.set(entry.token, entry);
  }
  return { ...collection, roster };
}

/** The run that counts; it is to check when another file tells another story under the same id. */
export function effectiveRun({ best, others }: RunVersions): CollectedRun {
  const forked = others.some((other) => best.chain[other.length - 1] !== other.head);
  return forked && best.verdict === "verified" ? { ...best, verdict: "to-check", reason: "forked" } : best;
}

function addVersion(known: RunVersions, run: CollectedRun): { readonly versions: RunVersions; readonly addition: Addition } {
  if (known.best.key === run.key || known.others.some((other) => other.key === run.key)) return { versions: known, addition: "duplicate" };
  const replaces = goesBefore(run, known.best);
  const [best, other] = replaces ? [run, known.best] : [known.best, run];
  const others = [...known.others, { key: other.key, length: other.chain.length, head: other.chain.at(-1) ?? "" }];
  return {
    versions: { best, others: others.toSorted((a, b) => (a.key < b.key ? -1 : 1)) },
    addition: replaces ? "replaced" : "older",
  };
}

/** Verified before to check, then longer, then by key, so that the order of import has no say. */
function goesBefore(a: CollectedRun, b: CollectedRun): boolean {
  if (a.verdict !== b.verdict) return a.verdict === "verified";
  if (a.chain.length !== b.chain.length) return a.chain.length > b.chain.length;
  return a.key < b.key;
}

/** Two lines of one file with one token: the content decides, not the order of the lines. */
function rosterRank({ stamp, familyName, givenName, className }: RosterEntry): string {
  return [stamp, familyName, givenName, className].join("\u0000");
}
