import { openWithPassphrase, sealWithPassphrase } from "../attestation/passphrase.ts";
import { parseTeam, serializeTeam, type TeamError } from "./parse-team.ts";
import { type SealedTeamFile, TEAM_VERSION, type TeamFile } from "./team-file.ts";

/** Puts a workspace behind a passphrase. */
export async function sealTeam(team: TeamFile, passphrase: string): Promise<SealedTeamFile> {
  return { format: "palier-team", version: TEAM_VERSION, sealed: await sealWithPassphrase(serializeTeam(team), passphrase) };
}

export type Unsealed = { readonly ok: true; readonly value: TeamFile } | { readonly ok: false; readonly error: TeamError | { readonly kind: "wrong-passphrase" } };

/** Opens it again; a wrong passphrase and an altered file cannot be told apart. */
export async function unsealTeam({ sealed }: SealedTeamFile, passphrase: string): Promise<Unsealed> {
  const opened = await openWithPassphrase(sealed, passphrase);
  if (opened === undefined) return { ok: false, error: { kind: "wrong-passphrase" } };
  const parsed = parseTeam(opened);
  if (!parsed.ok) return parsed;
  return "sealed" in parsed.value ? { ok: false, error: { kind: "not-team" } } : { ok: true, value: parsed.value };
}
