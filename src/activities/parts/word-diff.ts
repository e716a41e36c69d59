export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Turns one text into another word by word, by their longest common subsequence; spaces belong to the word before. */
export function wordDiff(before: string, after: string): Piece[] {
  const old = before.match(/\S+\s*|\s+/g) ?? [];
  const fresh = after.match(/\S+\s*|\s+/g) ?? [];
  const same = (i: number, j: number) => old[i]!.trim() === fresh[j]!.trim();
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = same(i, j) ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pieces: Piece[] = [];
  const push = (kind: Piece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && same(i, j)) {
      push("same", fresh[j]!);
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) push("removed", old[i++]!);
    else push("added", fresh[j++]!);
  }
  return pieces;
}
