import type { PixResult } from "./pix-result.ts";
import type { Student } from "./student.ts";
import type { TeamCampaign } from "./team-campaign.ts";

export interface Purge {
  readonly students: readonly Student[];
  readonly removed: readonly Student[];
  /** Old tokens that nothing kept still needs. */
  readonly tokens: number;
}

/** What a new school year no longer needs: whoever left, or was on no list, since before the day; and tokens replaced before it. */
export function purgeStudents(students: readonly Student[], day: string): Purge {
  const isPast = ({ leftAt, seenAt }: Student): boolean => (leftAt ?? seenAt) < day;
  const kept = students.filter((student) => !isPast(student));
  const lightened = kept.map((student) => ({ ...student, oldTokens: student.oldTokens.filter(({ replacedAt }) => replacedAt >= day) }));
  const count = (list: readonly Student[]): number => list.reduce((total, { oldTokens }) => total + oldTokens.length, 0);
  return { students: lightened, removed: students.filter(isPast), tokens: count(kept) - count(lightened) };
}

/** Campaigns that were over before the day; those without an end, made before it. */
export function purgeCampaigns(campaigns: readonly TeamCampaign[], day: string): readonly TeamCampaign[] {
  return campaigns.filter(({ campaign, madeAt }) => (campaign.closes ?? madeAt) >= day);
}

/** What Pix Orga says of campaigns in which somebody shared since the day, or whose days are unknown. */
export function purgePix(pix: readonly PixResult[], day: string): readonly PixResult[] {
  const last = new Map<string, string>();
  for (const { campaignId, sharedOn } of pix) if ((sharedOn ?? "") > (last.get(campaignId) ?? "")) last.set(campaignId, sharedOn ?? "");
  return pix.filter(({ campaignId }) => (last.get(campaignId) ?? day) >= day);
}
