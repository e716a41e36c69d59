import type { CompiledChallenge } from "./compile-challenge.ts";
import type { Content } from "./content.ts";

/** The content with its texts compiled, as the checks see it. */
export interface Bank {
  /** Folder that paths are relative to. */
  readonly root: string;
  readonly content: Content;
  readonly challenges: readonly CompiledChallenge[];
}
