import { CompactEncrypt, compactDecrypt } from "jose";
import type { TeamKey } from "../campaigns/campaign.ts";
import type { ExamAnswers } from "../exam/exam-answers.ts";
import { type ExamAnswersError, MAXIMUM_EXAM_ANSWERS_BYTES, parseExamAnswers, serializeExamAnswers } from "../exam/parse-exam-answers.ts";
import { decodeUtf8, encodeUtf8 } from "../results/utf8.ts";
import { keyBytes } from "./exam-bundle.ts";
import { openSealedExam, type SealError } from "./open-sealed.ts";
import { sealExam } from "./seal.ts";
import type { TeamPrivateKey } from "./team-key.ts";

export type OpenedHandIn = { readonly ok: true; readonly answers: ExamAnswers } | { readonly ok: false; readonly error: SealError | ExamAnswersError };

/** A candidate's answers that only the holders of these keys can read. */
export function sealHandIn(answers: ExamAnswers, keys: readonly TeamKey[]): Promise<Uint8Array<ArrayBuffer>> {
  return sealExam(serializeExamAnswers(answers), keys);
}

/** Opens bytes that anybody may have made. Never throws. */
export async function openHandIn(bytes: Uint8Array, key: TeamPrivateKey): Promise<OpenedHandIn> {
  const opened = await openSealedExam(bytes, key);
  if (!opened.ok) return opened;
  const parsed = parseExamAnswers(opened.bytes);
  return parsed.ok ? { ok: true, answers: parsed.value } : parsed;
}

const TYPE = "palier-exam-copy";

/** A copy to go on elsewhere: whoever opened the session there can read it. */
export async function sealCopy(answers: ExamAnswers, key: string): Promise<Uint8Array<ArrayBuffer>> {
  return encodeUtf8(await new CompactEncrypt(serializeExamAnswers(answers)).setProtectedHeader({ alg: "dir", enc: "A128GCM", zip: "DEF", typ: TYPE, kid: answers.session }).encrypt(keyBytes(key)!));
}

/** The answers in a copy made in the same session; undefined for anything else. Never throws. */
export async function openCopy(bytes: Uint8Array, key: string): Promise<ExamAnswers | undefined> {
  if (bytes.length > MAXIMUM_EXAM_ANSWERS_BYTES) return undefined;
  const secret = keyBytes(key);
  const opened = secret && (await compactDecrypt(decodeUtf8(bytes)?.trim() ?? "", secret, { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A128GCM"], maxDecompressedLength: MAXIMUM_EXAM_ANSWERS_BYTES }).catch(() => undefined));
  if (opened?.protectedHeader.typ !== TYPE) return undefined;
  const parsed = parseExamAnswers(opened.plaintext);
  return parsed.ok && parsed.value.session === opened.protectedHeader.kid ? parsed.value : undefined;
}
