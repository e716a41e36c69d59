export interface Search {
  readonly find: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

const LETTER = /[\p{L}\p{N}_]/u;

/** Where the text holds what is looked for, from left to right, none over another. */
export function findIn(text: string, { find, matchCase, wholeWord }: Search): number[] {
  if (find === "") return [];
  const fold = (each: string) => (matchCase ? each : each.toLowerCase());
  const hay = fold(text);
  const needle = fold(find);
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, found.at(-1) === at ? at + needle.length : at + 1)) {
    if (!wholeWord || isWhole(text, at, find.length)) found.push(at);
  }
  return found;
}

/** Replaces the places given, or all of them. */
export function replaceIn(text: string, search: Search, replacement: string, only?: number): string {
  return findIn(text, search)
    .filter((_, index) => only === undefined || index === only)
    .toReversed()
    .reduce((left, at) => left.slice(0, at) + replacement + left.slice(at + search.find.length), text);
}

function isWhole(text: string, at: number, length: number): boolean {
  return !LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + length] ?? "");
}
