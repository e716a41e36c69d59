import type { TeamKey } from "../campaigns/campaign.ts";

/** A key of the team: everybody sees whose it is, and only its passphrase opens what is sealed in it. */
export interface KeptKey {
  /** A member's name, or what the recovery key is called. */
  readonly name: string;
  /** A recovery key is opened by a code that was printed, for the day when nobody has theirs. */
  readonly kind: "member" | "recovery";
  readonly key: TeamKey;
  readonly madeAt: string;
  /** The private key behind a passphrase: a JWE in compact form. Absent for a colleague who keeps theirs elsewhere. */
  readonly sealed?: string;
}

/** As many as a campaign may name. */
export const MOST_KEYS = 8;

/** A key in a file of its own, to be kept apart or, without its private half, given to colleagues. */
export interface KeyFile extends KeptKey {
  readonly format: "palier-key";
  readonly version: 1;
}
