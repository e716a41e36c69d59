const BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const KEY_LENGTH = 16;
const RECOVERY_CODES = 6;

/** FNV-1a, then a last mix: the same text always gives the same number below 2³². */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The key that a site shows, as a drawing to scan or sixteen characters to type. */
export function setupKey(site: string, login: string): string {
  return Array.from({ length: KEY_LENGTH }, (_, index) => BASE_32[hash(`${site}/${login}/${index}`) % BASE_32.length]).join("");
}

/** Groups of four, as sites show it. */
export function grouped(text: string): string {
  return text.replace(/(.{4})(?=.)/g, "$1 ");
}

export function normalKey(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

export function sixDigits(secret: string, tick: number): string {
  return String(hash(`${secret}#${tick}`) % 1_000_000).padStart(6, "0");
}

export function recoveryCodes(site: string, login: string, made: number): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, (_, index) => {
    const digits = String(hash(`${site}!${login}!${made}!${index}`) % 100_000_000).padStart(8, "0");
    return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  });
}

/** Spaces and dashes do not count when a code is typed. */
export function normalCode(typed: string): string {
  return typed.replace(/[\s-]/g, "");
}
