import type { Campaign } from "./campaign.ts";

/** Whether a test may begin now; times are in milliseconds since 1970, by the device's clock. */
export type CampaignMoment =
  | { readonly kind: "open" }
  | { readonly kind: "not-yet" | "closed"; readonly at: string }
  | { readonly kind: "no-attempt-left"; readonly most: number }
  | { readonly kind: "too-soon"; readonly fromMs: number };

const DAY_MS = 86_400_000;

/** Dates first, then the attempts that this student ended on this device. A campaign whose dates are crossed is closed. */
export function campaignMoment({ opens, closes, attempts = {} }: Campaign, now: { readonly iso: string; readonly ms: number }, endedAtMs: readonly number[]): CampaignMoment {
  if (closes !== undefined && now.iso >= closes) return { kind: "closed", at: closes };
  if (opens !== undefined && now.iso < opens) return { kind: "not-yet", at: opens };
  const { most, daysBetween = 0 } = attempts;
  if (most !== undefined && endedAtMs.length >= most) return { kind: "no-attempt-left", most };
  const fromMs = Math.max(0, ...endedAtMs) + daysBetween * DAY_MS;
  return endedAtMs.length > 0 && now.ms < fromMs ? { kind: "too-soon", fromMs } : { kind: "open" };
}
