export type TokenReading = { readonly kind: "none" } | { readonly kind: "token"; readonly token: string } | { readonly kind: "incomplete"; readonly length: number };

/** Reads what a student typed as a token: case, spaces, dashes and points are typing, not meaning. */
export function readToken(typed: string): TokenReading {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (letters.length === 0) return { kind: "none" };
  return letters.length === 8 ? { kind: "token", token: letters } : { kind: "incomplete", length: letters.length };
}
