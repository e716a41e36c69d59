import { readSymbols, SYMBOLS } from "../campaigns/symbols.ts";
import type { TeamKey } from "../campaigns/campaign.ts";
import { openWithPassphrase, sealWithPassphrase } from "./passphrase.ts";
import { lockedPair, readTeamKey, type TeamKeyPair, type TeamPrivateKey } from "./team-key.ts";

/** A private key behind a passphrase, to be kept in the workspace and in files. */
export function sealKey(key: TeamPrivateKey, passphrase: string): Promise<string> {
  return sealWithPassphrase(new TextEncoder().encode(JSON.stringify(key)), passphrase);
}

/** The pair that a sealed key holds, ready to use; undefined when the passphrase is not the right one, or the key not the one announced. */
export async function openSealedKey(sealed: string, passphrase: string, announced: TeamKey): Promise<TeamKeyPair | undefined> {
  const bytes = await openWithPassphrase(sealed, passphrase);
  const key = bytes && readTeamKey(bytes);
  if (key?.x !== announced.x || key.y !== announced.y) return undefined;
  return lockedPair(key).catch(() => undefined);
}

/** 120 bits: whoever finds the sealed key can do nothing without the paper. */
const RECOVERY_LENGTH = 24;

/** The code that opens a recovery key, in groups of four; the numbers, below 32, are the caller's chance. */
export function makeRecoveryCode(chance: (count: number) => readonly number[]): string {
  const symbols = chance(RECOVERY_LENGTH).map((number) => SYMBOLS.charAt(number));
  return symbols.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/** The passphrase that a code, printed or typed, stands for. */
export function recoveryPassphrase(code: string): string {
  return readSymbols(code);
}
