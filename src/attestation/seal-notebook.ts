import { base64url, errors, FlattenedEncrypt, flattenedDecrypt } from "jose";
import { SEALED_TYPE, type SealedNotebook } from "./sealed-notebook.ts";

export type OpenedSeal =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `damaged`: the copy is not what was written. `wrong-passphrase`: it is, and these words do not open it. */
  | { readonly ok: false; readonly error: "damaged" | "wrong-passphrase" };

const ALGORITHM = "PBES2-HS512+A256KW";
const ENCRYPTION = "A256GCM";
/** OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512; 0.1 s on a school PC. */
const ITERATIONS = 210_000;
/** A hostile file could ask for hours of work. */
const MOST_ITERATIONS = 1_000_000;

/** Seals a notebook under a passphrase; whoever loses the passphrase loses this copy. */
export async function sealNotebook(notebook: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const jwe = await new FlattenedEncrypt(notebook)
    .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, typ: SEALED_TYPE })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(keyOf(passphrase));
  const parts = jwe as Omit<SealedNotebook, "unprotected">;
  const sealed: SealedNotebook = { ...parts, unprotected: { sha256: await digestOf(parts) } };
  return new TextEncoder().encode(JSON.stringify(sealed));
}

export async function openSealedNotebook(sealed: SealedNotebook, passphrase: string): Promise<OpenedSeal> {
  if ((await digestOf(sealed)) !== sealed.unprotected.sha256) return { ok: false, error: "damaged" };
  try {
    const { plaintext } = await flattenedDecrypt(sealed, keyOf(passphrase), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: [ENCRYPTION],
      maxPBES2Count: MOST_ITERATIONS,
    });
    return { ok: true, bytes: plaintext };
  } catch (error) {
    return { ok: false, error: error instanceof errors.JWEDecryptionFailed ? "wrong-passphrase" : "damaged" };
  }
}

/** An accent may be typed as one character or two, and phones add a space at the end: neither is meaning. */
function keyOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize("NFC").trim());
}

async function digestOf(parts: Omit<SealedNotebook, "unprotected">): Promise<string> {
  const text = [parts.protected, parts.encrypted_key, parts.iv, parts.ciphertext, parts.tag].join(".");
  return base64url.encode(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
