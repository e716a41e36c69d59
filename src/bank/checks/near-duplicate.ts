import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { proseOf, wordsOf } from "./prose.ts";

/** Share of common runs of four words from which two statements read as the same exercise. */
const TOO_CLOSE = 0.5;
const RUN = 4;

/** Two challenges whose statements share most of their sentences: students meet the same exercise twice. */
export const nearDuplicate: Check = ({ content }) => {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return content.challenges.flatMap(({ file, challenge }, index): Issue[] => {
    const runs = runsOf(wordsOf(proseOf(file.body)));
    sizes.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const known = holders.get(run);
      if (!known) holders.set(run, [index]);
      else {
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        known.push(index);
      }
    }
    const [closest] = [...shared].map(([other, common]) => ({ other, share: common / (runs.size + sizes[other]! - common) })).toSorted((a, b) => b.share - a.share);
    if (!closest || closest.share < TOO_CLOSE || runs.size < 8) return [];
    const twin = content.challenges[closest.other]!;
    if (twin.file.body === file.body) return [];
    return [{ rule: "near-duplicate", severity: "warning", file: file.path, line: file.bodyLine, column: 1, found: `l'énoncé de « ${challenge.id} » ressemble à ${Math.round(closest.share * 100)} % à celui de « ${twin.challenge.id} ».`, todo: "Changez la situation, ou faites-en des déclinaisons d'une seule épreuve." }];
  });
};

function runsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(0, 1 - RUN || undefined).map((_, index) => words.slice(index, index + RUN).join(" ")));
}
