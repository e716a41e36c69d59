import { GeneralEncrypt } from "jose";
import type { TeamKey } from "../campaigns/campaign.ts";
import type { ResultsFile } from "../results/results-file.ts";
import { serializeResults } from "../results/serialize.ts";
import type { SealedType } from "./sealed-file.ts";
import { type ResultsSummary, summaryBytes } from "./summary.ts";
import { fingerprintOf } from "./team-key.ts";

/** The results file that only the holders of these keys can read. */
export function sealResults(file: ResultsFile, keys: readonly TeamKey[]): Promise<Uint8Array<ArrayBuffer>> {
  return seal(serializeResults(file), keys, "palier-results");
}

/** The summary that fits a QR code: a trace of the hand-in when the file itself goes astray. */
export function sealSummary(summary: ResultsSummary, keys: readonly TeamKey[]): Promise<Uint8Array<ArrayBuffer>> {
  return seal(summaryBytes(summary), keys, "palier-summary");
}

/** The answers of an exam, as `serializeExamAnswers` writes them. */
export function sealExam(answers: Uint8Array, keys: readonly TeamKey[]): Promise<Uint8Array<ArrayBuffer>> {
  return seal(answers, keys, "palier-exam-answers");
}

async function seal(bytes: Uint8Array, keys: readonly TeamKey[], type: SealedType): Promise<Uint8Array<ArrayBuffer>> {
  const sealing = new GeneralEncrypt(bytes).setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM", zip: "DEF", typ: type });
  for (const key of keys) sealing.addRecipient({ ...key }).setUnprotectedHeader({ kid: await fingerprintOf(key) });
  return new TextEncoder().encode(JSON.stringify(await sealing.encrypt()));
}
