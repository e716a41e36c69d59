/** Rounds that a passphrase goes through, and the most that an unknown file may ask of this device. */
const rounds = { ours: 600_000, most: 2_000_000 };

/** Puts bytes behind a passphrase: a JWE in compact form (PBES2). The passphrase is kept nowhere. */
export async function sealWithPassphrase(bytes: Uint8Array, passphrase: string): Promise<string> {
  const { CompactEncrypt } = await import("jose");
  return new CompactEncrypt(bytes).setProtectedHeader({ alg: "PBES2-HS256+A128KW", enc: "A256GCM" }).setKeyManagementParameters({ p2c: rounds.ours }).encrypt(secret(passphrase));
}

/** The same bytes again; undefined for a wrong passphrase and for an altered file, which cannot be told apart. */
export async function openWithPassphrase(sealed: string, passphrase: string): Promise<Uint8Array | undefined> {
  const { compactDecrypt } = await import("jose");
  const options = { keyManagementAlgorithms: ["PBES2-HS256+A128KW"], contentEncryptionAlgorithms: ["A256GCM"], maxPBES2Count: rounds.most };
  return compactDecrypt(sealed, secret(passphrase), options).then(({ plaintext }) => plaintext, () => undefined);
}

/** Typed on another keyboard, an accent may come apart: both writings are one passphrase. */
function secret(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize("NFC"));
}
