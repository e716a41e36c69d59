import type { ImportedFile } from "../analytics/unpack.ts";
import type { OpenSeals, ReportLine, SealRefusal } from "../analytics/import-files.ts";
import { readSealedFile } from "../attestation/sealed-file.ts";
import { fingerprintOf, publicKeyOf, readTeamKey, type TeamPrivateKey } from "../attestation/team-key.ts";

/** Keys dropped with the files, or before them, open what is sealed; they stay in memory, and nowhere else. */
export function openSeals(): OpenSeals {
  const keys = new Map<string, TeamPrivateKey>();
  return async (files) => {
    const lines: ReportLine[] = [];
    const others: ImportedFile[] = [];
    for (const file of files) {
      const key = readTeamKey(file.bytes);
      if (!key) {
        others.push(file);
        continue;
      }
      const fingerprint = await fingerprintOf(publicKeyOf(key));
      keys.set(fingerprint, key);
      lines.push({ file: file.name, outcome: "key", fingerprint });
    }
    const opened: ImportedFile[] = [];
    for (const file of others) {
      const bytes = readSealedFile(file.bytes, "palier-results") === undefined ? file.bytes : await open(file.bytes, [...keys.values()]);
      if (typeof bytes === "string") lines.push({ file: file.name, outcome: "refused", reason: { kind: bytes } });
      else opened.push({ ...file, bytes });
    }
    return { files: opened, lines };
  };
}

async function open(bytes: Uint8Array, keys: readonly TeamPrivateKey[]): Promise<Uint8Array | SealRefusal> {
  if (keys.length === 0) return "sealed";
  const { openSealedResults } = await import("../attestation/open-sealed.ts");
  let refusal: SealRefusal = "sealed-for-others";
  for (const key of keys) {
    const opened = await openSealedResults(bytes, key);
    if (opened.ok) return opened.bytes;
    if (opened.error.kind !== "wrong-key") refusal = "sealed-damaged";
  }
  return refusal;
}
