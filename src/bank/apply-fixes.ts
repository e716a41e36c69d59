import type { Fix, Issue } from "./issue.ts";

/** The text of an MDX file with the fixes of its issues made; overlapping ones wait for the next round. */
export function applyFixes(text: string, bodyLength: number, issues: readonly Issue[]): { readonly text: string; readonly applied: number } {
  const bodyStart = text.length - bodyLength;
  const fixes = issues.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => a.bodyOffset - b.bodyOffset);
  let end = 0;
  const apart = fixes.filter(({ bodyOffset, length }) => {
    if (bodyOffset < end) return false;
    end = bodyOffset + length;
    return true;
  });
  return { text: apart.toReversed().reduce((mended, fix) => replace(mended, bodyStart, fix), text), applied: apart.length };
}

function replace(text: string, bodyStart: number, { bodyOffset, length, text: inserted }: Fix): string {
  const start = bodyStart + bodyOffset;
  return text.slice(0, start) + inserted + text.slice(start + length);
}
