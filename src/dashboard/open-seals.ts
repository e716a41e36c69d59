import type { ImportedFile } from "../analytics/unpack.ts";
import type { OpenSeals, ReportLine, SealRefusal } from "../analytics/import-files.ts";
import { readSealedFile } from "../attestation/sealed-file.ts";
import { fingerprintOf, publicKeyOf, readTeamKey, type TeamSecret } from "../attestation/team-key.ts";
import { parseKey } from "../rosters/parse-key.ts";

/** The team's own keys, which need not be dropped. */
export interface SealKeys {
  /** Those that can be used now. */
  open(): readonly TeamSecret[];
  /** Asks for one of these, named by their fingerprints: the key, or why there is none. */
  unlock(fingerprints: readonly string[]): Promise<TeamSecret | "sealed-locked" | "sealed-for-others">;
}

/** Keys of the workspace, dropped with the files or before them, open what is sealed; a dropped one stays in memory, and nowhere else. */
export function openSeals(known: SealKeys): OpenSeals {
  const dropped = new Map<string, TeamSecret>();
  return async (files) => {
    const lines: ReportLine[] = [];
    const others: ImportedFile[] = [];
    for (const file of files) {
      const key = readTeamKey(file.bytes);
      if (key) {
        const fingerprint = await fingerprintOf(publicKeyOf(key));
        dropped.set(fingerprint, key);
        lines.push({ file: file.name, outcome: "key", fingerprint });
      } else if (parseKey(file.bytes).ok) lines.push({ file: file.name, outcome: "refused", reason: { kind: "key-file" } });
      else others.push(file);
    }
    const keys = new Map(dropped);
    for (const key of known.open()) keys.set(await fingerprintOf(publicKeyOf(key)), key);
    const refusals = new Map<string, SealRefusal>();
    const opened: ImportedFile[] = [];
    for (const file of others) {
      const bytes = await open(file.bytes, keys, refusals, known);
      if (typeof bytes === "string") lines.push({ file: file.name, outcome: "refused", reason: { kind: bytes } });
      else opened.push({ ...file, bytes });
    }
    return { files: opened, lines };
  };
}

/** What is inside; the bytes themselves when they are not sealed. A person is asked once for each group of recipients. */
async function open(bytes: Uint8Array, keys: Map<string, TeamSecret>, refusals: Map<string, SealRefusal>, known: SealKeys): Promise<Uint8Array | SealRefusal> {
  const sealed = readSealedFile(bytes, "palier-results");
  if (sealed === undefined) return bytes;
  if (sealed === "damaged") return keys.size === 0 ? "sealed" : "sealed-damaged";
  const wanted = sealed.recipients.map(({ header }) => header.kid);
  const group = wanted.toSorted().join(" ");
  let key = wanted.map((kid) => keys.get(kid)).find((found) => found !== undefined);
  if (key === undefined) {
    const answer = refusals.get(group) ?? (await known.unlock(wanted));
    if (typeof answer === "string") {
      refusals.set(group, answer);
      return answer === "sealed-for-others" && keys.size === 0 ? "sealed" : answer;
    }
    keys.set(await fingerprintOf(publicKeyOf(answer)), answer);
    key = answer;
  }
  const { openSealedResults } = await import("../attestation/open-sealed.ts");
  const result = await openSealedResults(bytes, key);
  return result.ok ? result.bytes : "sealed-damaged";
}
