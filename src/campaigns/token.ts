import { readSymbols, SYMBOLS } from "./symbols.ts";

export type TokenReading =
  | { readonly kind: "none" }
  | { readonly kind: "token"; readonly token: string }
  /** Eight characters whose last one does not check the others: mistyped, or made by other means than ours. */
  | { readonly kind: "doubtful"; readonly token: string }
  | { readonly kind: "incomplete"; readonly length: number };

const LENGTH = 8;

/** Reads what a student typed as a token: case, spaces, dashes and points are typing, and so are O for 0, I or L for 1. */
export function readToken(typed: string): TokenReading {
  const token = readSymbols(typed);
  if (token.length === 0) return { kind: "none" };
  if (token.length !== LENGTH) return { kind: "incomplete", length: token.length };
  if (isChecked(token)) return { kind: "token", token };
  // A team may have tokens of its own, where the letter O is an O.
  return { kind: "doubtful", token: typed.toUpperCase().replace(/[^A-Z0-9]/g, "") };
}

/** A token from seven numbers below 32, with its check character; the numbers are the caller's chance. */
export function makeToken(numbers: readonly number[]): string {
  if (numbers.length !== LENGTH - 1) throw new Error(`a token takes ${String(LENGTH - 1)} numbers`);
  return [...numbers, timesX(checksum(numbers))].map((number) => SYMBOLS.charAt(number)).join("");
}

function isChecked(token: string): boolean {
  const numbers = Array.from(token, (symbol) => SYMBOLS.indexOf(symbol));
  return !numbers.includes(-1) && checksum(numbers) === 0;
}

/** Sum of the characters weighted by powers of x in GF(32): any wrong character, and any two exchanged, change it. */
function checksum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => timesX(sum) ^ number, 0);
}

/** Product by x modulo x⁵ + x² + 1, which is primitive: the weights of up to 31 characters differ. */
function timesX(element: number): number {
  const product = element << 1;
  return product & 32 ? product ^ 0b100101 : product;
}
