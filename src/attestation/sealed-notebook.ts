import { MAXIMUM_NOTEBOOK_BYTES } from "../results/notebook/parse-notebook.ts";

/** A notebook under a passphrase: a JWE in its flattened JSON form (RFC 7516, 7.2.2). */
export interface SealedNotebook {
  readonly protected: string;
  readonly encrypted_key: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
  /** Base64url SHA-256 of the five parts above: tells a damaged copy from a wrong passphrase. It proves nothing against a forger. */
  readonly unprotected: { readonly sha256: string };
}

/** In the protected header: this, and not the name of the file, says that a notebook is inside. */
export const SEALED_TYPE = "palier-notebook";

/** The sealed notebook in these bytes, or undefined when they are something else; `damaged` when it is one that lost a part. */
export function readSealed(bytes: Uint8Array): SealedNotebook | "damaged" | undefined {
  // Base64url takes 4 characters for 3 bytes.
  if (bytes.length > MAXIMUM_NOTEBOOK_BYTES * 1.4) return undefined;
  const text = new TextDecoder().decode(bytes);
  const looksSealed = text.includes('"encrypted_key"') && text.includes('"protected"');
  try {
    const file: unknown = JSON.parse(text);
    if (!looksSealed || typeof file !== "object" || file === null) return undefined;
    return isWhole(file) ? (typeOf(file.protected) === SEALED_TYPE ? file : undefined) : "damaged";
  } catch {
    return looksSealed ? "damaged" : undefined;
  }
}

function isWhole(file: object): file is SealedNotebook {
  const { unprotected, ...parts } = file as Record<string, unknown>;
  const hasParts = ["protected", "encrypted_key", "iv", "ciphertext", "tag"].every((name) => typeof parts[name] === "string");
  return hasParts && typeof unprotected === "object" && unprotected !== null && "sha256" in unprotected && typeof unprotected.sha256 === "string";
}

function typeOf(header: string): unknown {
  return (JSON.parse(atob(header.replaceAll("-", "+").replaceAll("_", "/"))) as { readonly typ?: unknown } | null)?.typ;
}
