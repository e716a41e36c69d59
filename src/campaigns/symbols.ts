/** Crockford's base 32: no letter that looks like a digit on paper, and no U. */
export const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What was typed or read from paper, as those symbols: O is 0, I and L are 1; case, spaces and dashes are typing. */
export function readSymbols(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}
