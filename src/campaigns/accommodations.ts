import type { Accommodations } from "../results/results-file.ts";

/**
 * Accommodations as words of a link, "temps-150.espace": they travel beside the token, in the open, because the team
 * reads in the results what was really applied.
 */
export function writeAccommodations(accommodations: Accommodations): string {
  const { time, textSize, spacing, readAloud, checkpointEvery } = accommodations;
  const words = [time && TIME[time], textSize && `texte-${String(textSize)}`, spacing && "espace", readAloud && "lecture", checkpointEvery && `etape-${String(checkpointEvery)}`];
  return words.filter((word) => typeof word === "string").join(".");
}

/** What the words of a link ask for; those of a later version, or mistyped, are given back to be told. */
export function readAccommodations(words: string): { readonly accommodations: Accommodations; readonly unknown: readonly string[] } {
  const parts = words.split(".").filter((word) => word !== "").slice(0, MOST_WORDS);
  const read = parts.map((word) => ({ word, found: WORDS.get(word) ?? readCheckpoint(word) }));
  return {
    accommodations: Object.assign({}, ...read.map(({ found }) => found ?? {})) as Accommodations,
    unknown: read.filter(({ found }) => !found).map(({ word }) => word.slice(0, 40)),
  };
}

const MOST_WORDS = 10;

const TIME = { "x1.33": "temps-133", "x1.5": "temps-150", untimed: "sans-temps" } as const;

const WORDS: ReadonlyMap<string, Accommodations> = new Map<string, Accommodations>([
  ["temps-133", { time: "x1.33" }],
  ["temps-150", { time: "x1.5" }],
  ["sans-temps", { time: "untimed" }],
  ["texte-2", { textSize: 2 }],
  ["texte-3", { textSize: 3 }],
  ["espace", { spacing: "wide" }],
  ["lecture", { readAloud: true }],
]);

function readCheckpoint(word: string): Accommodations | undefined {
  const [, number] = /^etape-([1-9])$/.exec(word) ?? [];
  return number === undefined ? undefined : { checkpointEvery: Number(number) };
}
