import type { TitleMemory } from "./guess-columns.ts";
import type { KeptKey } from "./kept-key.ts";
import type { PixResult } from "./pix-result.ts";
import type { PlanEntry } from "./plan-entry.ts";
import type { Student } from "./student.ts";
import type { TeamCampaign } from "./team-campaign.ts";

/** The version that this code writes; older files are migrated on opening, newer ones refused. */
export const TEAM_VERSION = 2;

/** A team's workspace as one file: schemas/team.schema.json. */
export interface TeamFile {
  readonly format: "palier-team";
  readonly version: typeof TEAM_VERSION;
  readonly savedAt: string;
  readonly students: readonly Student[];
  /** What was said of the columns of lists, so that it need not be said again. */
  readonly titles: readonly TitleMemory[];
  /** The keys of the team's members, and its recovery key. */
  readonly keys: readonly KeptKey[];
  readonly campaigns: readonly TeamCampaign[];
  /** Who works on what, when. */
  readonly plan: readonly PlanEntry[];
  /** What Pix Orga says, apart. */
  readonly pix: readonly PixResult[];
  /** Id of the test design chosen for the class. */
  readonly design?: string;
  /** The imported results, packed by the analytics room, in base 64; absent from what the browser keeps apart. */
  readonly results?: string;
}

/** The same file behind a passphrase: a JWE in compact form holds it. */
export interface SealedTeamFile {
  readonly format: "palier-team";
  readonly version: typeof TEAM_VERSION;
  readonly sealed: string;
}

export const emptyTeam: TeamFile = { format: "palier-team", version: TEAM_VERSION, savedAt: "2026-01-01T00:00:00.000Z", students: [], titles: [], keys: [], campaigns: [], plan: [], pix: [] };
