import { fingerprintOf, type TeamSecret } from "../attestation/team-key.ts";
import { keys as text } from "../i18n/fr/keys.ts";
import type { KeptKey } from "../rosters/kept-key.ts";
import type { KeyRing } from "./key-ring.ts";
import type { SealKeys } from "./open-seals.ts";
import { openKey } from "./prepare/open-key.ts";

/** The keys of the workspace as an import uses them: those that are open, and a question for one that is not. */
export function workspaceKeys(document: Document, ring: KeyRing, known: () => readonly KeptKey[]): SealKeys {
  return {
    open: () => ring.pairs().filter(({ key }) => known().some((kept) => kept.key.x === key.x)),
    async unlock(fingerprints): Promise<TeamSecret | "sealed-locked" | "sealed-for-others"> {
      const names = await Promise.all(known().map(async (kept) => ({ kept, fingerprint: await fingerprintOf(kept.key) })));
      const closed = names.flatMap(({ kept, fingerprint }) => (kept.sealed !== undefined && fingerprints.includes(fingerprint) ? [kept] : []));
      // A recovery key is for the day when no member's opens.
      for (const kept of closed.toSorted((a, b) => Number(a.kind === "recovery") - Number(b.kind === "recovery"))) {
        const pair = await openKey(document, kept, text.open.forFiles);
        if (pair === undefined) continue;
        await ring.add(pair);
        return pair;
      }
      return closed.length > 0 ? "sealed-locked" : "sealed-for-others";
    },
  };
}
