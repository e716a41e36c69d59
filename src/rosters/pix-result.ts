/** One line of a Pix Orga export: a source of its own, never mixed with what is measured here. */
export interface PixResult {
  readonly kind: "assessment" | "profile";
  readonly campaignId: string;
  readonly campaign: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly className: string;
  /** Day on which the student shared it; null when it was not. */
  readonly sharedOn: string | null;
  /** Pix in all for a profile; share of the skills mastered, 0 to 1, for an assessment. */
  readonly total: number | null;
  /** By code: the level of a profile, the share of skills mastered in an assessment. */
  readonly competences: Readonly<Record<string, number>>;
}

export const MOST_PIX_RESULTS = 20_000;
