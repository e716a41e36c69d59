import { openSealedKey, recoveryPassphrase } from "../../attestation/sealed-key.ts";
import type { TeamKeyPair } from "../../attestation/team-key.ts";
import { keys as text } from "../../i18n/fr/keys.ts";
import type { KeptKey } from "../../rosters/kept-key.ts";
import { askPassphrase } from "./passphrase-dialog.ts";

/** Asks for what opens a key of the workspace, until it opens or the person gives up. */
export async function openKey(document: Document, { name, kind, key, sealed = "" }: KeptKey, hint?: string): Promise<TeamKeyPair | undefined> {
  const isRecovery = kind === "recovery";
  let pair: TeamKeyPair | undefined;
  await askPassphrase(document, {
    title: text.open.title(name),
    ...(isRecovery && { label: text.open.code }),
    ...((hint ?? isRecovery) && { hint: hint ?? text.open.codeHint }),
    async tryOpen(secret) {
      pair = await openSealedKey(sealed, isRecovery ? recoveryPassphrase(secret) : secret, key);
      return pair === undefined ? (isRecovery ? text.open.wrongCode : text.open.wrong) : undefined;
    },
  });
  return pair;
}
