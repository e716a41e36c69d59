import { decodeUtf8 } from "../results/utf8.ts";

/** What is inside, named in the protected header: the name of a file says nothing sure. */
export type SealedType = "palier-results" | "palier-summary" | "palier-exam-answers";

/** A file for a team's keys: a JWE in its general JSON form (RFC 7516, 7.2.1), each recipient named by its key's fingerprint. */
export interface SealedFile {
  readonly protected: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
  readonly recipients: readonly { readonly encrypted_key: string; readonly header: { readonly kid: string } }[];
}

/** Base64url of a results file that deflate could not shrink, and its recipients. */
export const MAXIMUM_SEALED_BYTES = 6 * 1024 * 1024;
const MOST_RECIPIENTS = 8;

/** The sealed file in these bytes, `damaged` when it is one that lost a part, undefined when they are something else. */
export function readSealedFile(bytes: Uint8Array, type: SealedType): SealedFile | "damaged" | undefined {
  if (bytes.length > MAXIMUM_SEALED_BYTES) return undefined;
  const text = decodeUtf8(bytes) ?? "";
  const looksSealed = text.includes('"ciphertext"');
  if (!looksSealed) return undefined;
  try {
    const file: unknown = JSON.parse(text);
    if (!isWhole(file)) return "damaged";
    const { typ } = JSON.parse(atob(file.protected.replaceAll("-", "+").replaceAll("_", "/"))) as { readonly typ?: unknown };
    return typ === type ? file : undefined;
  } catch {
    return "damaged";
  }
}

function isWhole(file: unknown): file is SealedFile {
  if (!isObject(file) || !["protected", "iv", "ciphertext", "tag"].every((name) => typeof file[name] === "string")) return false;
  const { recipients } = file;
  return Array.isArray(recipients) && recipients.length > 0 && recipients.length <= MOST_RECIPIENTS && recipients.every(isRecipient);
}

function isRecipient(recipient: unknown): boolean {
  return isObject(recipient) && typeof recipient["encrypted_key"] === "string" && isObject(recipient["header"]) && typeof recipient["header"]["kid"] === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
