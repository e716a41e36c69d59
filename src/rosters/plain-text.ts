/** A name or a title for comparing: without case, accents, marks nor repeated spaces. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Two students of one key are namesakes. */
export function nameKey({ familyName, givenName }: { readonly familyName: string; readonly givenName: string }): string {
  return `${plain(familyName)}|${plain(givenName)}`;
}

/** "3e B", "3EB" and "3 e b" are one class. */
export function classKey(className: string): string {
  return plain(className).replaceAll(" ", "");
}

/** A cell as it is kept: one line, one space between words, no control nor direction marks, bounded. */
export function tidy(cell: string, most: number): string {
  return [...cell.normalize("NFC").replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, " ").replace(/\p{Cf}+/gu, "").trim()].slice(0, most).join("").trim();
}
