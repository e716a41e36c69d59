import type { ItemBank } from "./item.ts";

/** The engine's version, recorded in results: a path is only comparable under the same one. */
export const ENGINE_VERSION = "1";

/** A test design: what is measured, and how long it may take. */
export interface Design {
  readonly id: string;
  /** Topics asked, grouped by competence; `topics` absent means all of them. */
  readonly scope: readonly { readonly competence: string; readonly topics?: readonly string[]; readonly maximumLevel: number }[];
  readonly minimumLength: number;
  readonly maximumLength: number;
  /** Answers between two checkpoints. */
  readonly checkpointEvery: number;
  /** Stop when the 90 % interval of each competence in scope is at most this wide, in points. */
  readonly targetIntervalPoints: number;
}

export interface RecordedResponse {
  readonly item: string;
  readonly variant: string;
  readonly correct: boolean;
  readonly skipped: boolean;
}

export interface SessionState {
  readonly bank: ItemBank;
  readonly design: Design;
  readonly seed: number;
  readonly seen: readonly string[];
  readonly responses: readonly RecordedResponse[];
  /** Number of answers at the last checkpoint that the student passed. */
  readonly checkpointAt: number;
}

export type Step =
  | { readonly kind: "ask"; readonly item: string; readonly variant: string; readonly why: Why }
  | { readonly kind: "checkpoint"; readonly answered: number }
  | { readonly kind: "stop"; readonly reason: StopReason };

export type StopReason = "precise" | "length" | "exhausted";

/** Why an item was chosen, in figures that the player turns into a sentence. */
export interface Why {
  readonly topic: string;
  readonly level: number;
  readonly estimatedLevel: number;
  readonly successProbability: number;
  readonly rule: "first-question" | "most-informative" | "easier-after-failures" | "explore-topic";
}
