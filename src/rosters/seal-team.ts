import { parseTeam, serializeTeam, type TeamError } from "./parse-team.ts";
import type { SealedTeamFile, TeamFile } from "./team-file.ts";

/** Rounds that a passphrase goes through, and the most that an unknown file may ask of this device. */
const rounds = { ours: 600_000, most: 2_000_000 };

/** Puts a workspace behind a passphrase (JWE, PBES2). The passphrase is kept nowhere. */
export async function sealTeam(team: TeamFile, passphrase: string): Promise<SealedTeamFile> {
  const { CompactEncrypt } = await import("jose");
  const sealed = await new CompactEncrypt(serializeTeam(team))
    .setProtectedHeader({ alg: "PBES2-HS256+A128KW", enc: "A256GCM" })
    .setKeyManagementParameters({ p2c: rounds.ours })
    .encrypt(secret(passphrase));
  return { format: "palier-team", version: 1, sealed };
}

export type Unsealed = { readonly ok: true; readonly value: TeamFile } | { readonly ok: false; readonly error: TeamError | { readonly kind: "wrong-passphrase" } };

/** Opens it again; a wrong passphrase and an altered file cannot be told apart. */
export async function unsealTeam({ sealed }: SealedTeamFile, passphrase: string): Promise<Unsealed> {
  const { compactDecrypt } = await import("jose");
  const options = { keyManagementAlgorithms: ["PBES2-HS256+A128KW"], contentEncryptionAlgorithms: ["A256GCM"], maxPBES2Count: rounds.most };
  const opened = await compactDecrypt(sealed, secret(passphrase), options).catch(() => undefined);
  if (opened === undefined) return { ok: false, error: { kind: "wrong-passphrase" } };
  const parsed = parseTeam(opened.plaintext);
  if (!parsed.ok) return parsed;
  return "sealed" in parsed.value ? { ok: false, error: { kind: "not-team" } } : { ok: true, value: parsed.value };
}

/** Typed on another keyboard, an accent may come apart: both writings are one passphrase. */
function secret(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize("NFC"));
}
