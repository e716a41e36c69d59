import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { checkTeam } from "./check-team.ts";
import { type SealedTeamFile, TEAM_VERSION, type TeamFile } from "./team-file.ts";

export type TeamError = FileError<"not-team">;

/** Ten thousand runs come to some 7 MB. */
const MAXIMUM_BYTES = 150_000_000;

/** Opens a workspace that anybody may have made; never throws, keeps all or nothing. */
export function parseTeam(bytes: Uint8Array): ParsedFile<TeamFile | SealedTeamFile, "not-team"> {
  return parseVersionedFile(bytes, { format: "palier-team", version: TEAM_VERSION, maximumBytes: MAXIMUM_BYTES, migrations, check: checkTeam, beginning: '{"format":"palier-team"', foreign: "not-team" });
}

export function serializeTeam(team: TeamFile | SealedTeamFile): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(team)}\n`);
}

/** Version 1 had no keys, no campaigns, no planning and nothing from Pix Orga. A sealed file says nothing but its version: what it holds is migrated once open. */
const migrations: Parameters<typeof parseVersionedFile>[1]["migrations"] = {
  1: (file) => ({ ...file, version: 2, ...(!("sealed" in file) && { keys: [], campaigns: [], plan: [], pix: [] }) }),
};
