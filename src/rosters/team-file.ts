import type { TitleMemory } from "./guess-columns.ts";
import type { Student } from "./student.ts";

/** A team's workspace as one file, version 1: schemas/team.schema.json. */
export interface TeamFile {
  readonly format: "palier-team";
  readonly version: 1;
  readonly savedAt: string;
  readonly students: readonly Student[];
  /** What was said of the columns of lists, so that it need not be said again. */
  readonly titles: readonly TitleMemory[];
  /** Id of the test design chosen for the class. */
  readonly design?: string;
  /** The imported results, packed by the analytics room, in base 64; absent from what the browser keeps apart. */
  readonly results?: string;
}

/** The same file behind a passphrase: a JWE in compact form holds it. */
export interface SealedTeamFile {
  readonly format: "palier-team";
  readonly version: 1;
  readonly sealed: string;
}

export const emptyTeam: TeamFile = { format: "palier-team", version: 1, savedAt: "2026-01-01T00:00:00.000Z", students: [], titles: [] };
