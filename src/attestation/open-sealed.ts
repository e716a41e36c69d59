import { generalDecrypt } from "jose";
import { MAXIMUM_RESULTS_BYTES } from "../results/parse.ts";
import { MAXIMUM_SEALED_BYTES, readSealedFile, type SealedType } from "./sealed-file.ts";
import { fingerprintOf, openingHalf, publicKeyOf, type TeamSecret } from "./team-key.ts";

export type SealError =
  | { readonly kind: "not-sealed" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly maximumBytes: number }
  /** It is whole, and sealed for other keys, named by their fingerprints. */
  | { readonly kind: "wrong-key"; readonly keys: readonly string[] }
  /** Cut short, altered, or not sealed by our means. */
  | { readonly kind: "damaged" };

export type OpenedSeal = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: SealError };

/** The bytes of a results file sealed for this key; they are to be parsed like any file that anybody may have made. */
export function openSealedResults(bytes: Uint8Array, key: TeamSecret): Promise<OpenedSeal> {
  return openSealed(bytes, key, "palier-results");
}

/** The bytes of a summary sealed for this key, for `parseSummary`. */
export function openSealedSummary(bytes: Uint8Array, key: TeamSecret): Promise<OpenedSeal> {
  return openSealed(bytes, key, "palier-summary");
}

/** The bytes of an exam's answers sealed for this key, for `parseExamAnswers`. */
export function openSealedExam(bytes: Uint8Array, key: TeamSecret): Promise<OpenedSeal> {
  return openSealed(bytes, key, "palier-exam-answers");
}

async function openSealed(bytes: Uint8Array, key: TeamSecret, type: SealedType): Promise<OpenedSeal> {
  const refuse = (error: SealError): OpenedSeal => ({ ok: false, error });
  if (bytes.length > MAXIMUM_SEALED_BYTES) return refuse({ kind: "too-large", bytes: bytes.length, maximumBytes: MAXIMUM_SEALED_BYTES });
  const sealed = readSealedFile(bytes, type);
  if (sealed === undefined) return refuse({ kind: "not-sealed" });
  if (sealed === "damaged") return refuse({ kind: "damaged" });
  const kid = await fingerprintOf(publicKeyOf(key));
  const recipient = sealed.recipients.find(({ header }) => header.kid === kid);
  if (!recipient) return refuse({ kind: "wrong-key", keys: sealed.recipients.map(({ header }) => header.kid) });
  try {
    const { plaintext } = await generalDecrypt({ ...sealed, recipients: [recipient] }, openingHalf(key), {
      keyManagementAlgorithms: ["ECDH-ES+A256KW"],
      contentEncryptionAlgorithms: ["A256GCM"],
      // A few sealed bytes can inflate to gigabytes.
      maxDecompressedLength: MAXIMUM_RESULTS_BYTES,
    });
    return { ok: true, bytes: plaintext };
  } catch {
    return refuse({ kind: "damaged" });
  }
}
