/** Letters and digits of a token. Those that look alike on paper are written one way: O is 0, I and L are 1. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

export type TokenReading = { readonly kind: "none" } | { readonly kind: "token"; readonly token: string } | { readonly kind: "incomplete"; readonly length: number };

/** Reads what a student typed as a token: case, spaces, dashes and look-alikes are typing, not meaning. */
export function readToken(typed: string): TokenReading {
  const letters = [...typed.toUpperCase()].filter((letter) => /[A-Z0-9]/.test(letter));
  if (letters.length === 0) return { kind: "none" };
  if (letters.length !== 8) return { kind: "incomplete", length: letters.length };
  return { kind: "token", token: letters.map((letter) => LOOKALIKES[letter] ?? letter).join("") };
}
