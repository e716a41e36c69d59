/** One results file, verified here and reduced to what the tables need. */
export interface CollectedRun {
  readonly id: string;
  readonly token: string | null;
  readonly campaign: string | null;
  readonly release: string;
  readonly startedAt: string;
  readonly ended: boolean;
  readonly verdict: "verified" | "to-check";
  /** Why it is to check: codes of the message catalogue, the gravest first, separated by spaces. */
  readonly reason: string | null;
  /** Two files with the same key say the same thing: the chain's last hash once verified, else the file's own digest. */
  readonly key: string;
  /** The first 12 hexadecimal digits of each event's hash, in order. */
  readonly chain: readonly string[];
  readonly answers: readonly CollectedAnswer[];
  readonly scores: readonly CollectedScore[];
  readonly reports: readonly CollectedReport[];
}

/** What the student says is wrong with a question. */
export interface CollectedReport {
  readonly item: string;
  readonly variant: string;
  readonly problem: string;
  readonly text: string;
  readonly at: string;
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
  readonly others: readonly { readonly key: string; readonly verified: boolean; readonly length: number; readonly head: string }[];
}

/** All that was imported, runs by `runKey`. Adding is a set union: any order, any number of times, same collection. */
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
    const known = runs.get(runKey(run));
    const { versions, addition } = known === undefined ? { versions: { best: run, others: [] }, addition: "accepted" as const } : addVersion(known, run);
    runs.set(runKey(run), versions);
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

/** A run is its id and its token: a copy under another token is a run of its own, so that neither student loses theirs. */
export function runKey({ id, token }: Pick<CollectedRun, "id" | "token">): string {
  return `${id} ${token ?? ""}`;
}

/**
 * The version of each run that counts. Two verified stories under one id and token, or one id verified under two tokens,
 * are to check; a copy that does not verify by itself throws no doubt on the one that does.
 */
export function countingRuns({ runs }: Collection): readonly CollectedRun[] {
  const verified = new Map<string, number>();
  for (const { best } of runs.values()) if (best.verdict === "verified") verified.set(best.id, (verified.get(best.id) ?? 0) + 1);
  return Array.from(runs.values(), ({ best, others }) => {
    if (best.verdict !== "verified") return best;
    if (others.some((other) => other.verified && best.chain[other.length - 1] !== other.head)) return { ...best, verdict: "to-check", reason: "forked" };
    return (verified.get(best.id) ?? 0) > 1 ? { ...best, verdict: "to-check", reason: "shared" } : best;
  });
}

function addVersion(known: RunVersions, run: CollectedRun): { readonly versions: RunVersions; readonly addition: Addition } {
  if (known.best.key === run.key || known.others.some((other) => other.key === run.key)) return { versions: known, addition: "duplicate" };
  const replaces = goesBefore(run, known.best);
  const [best, other] = replaces ? [run, known.best] : [known.best, run];
  const others = [...known.others, { key: other.key, verified: other.verdict === "verified", length: other.chain.length, head: other.chain.at(-1) ?? "" }];
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
