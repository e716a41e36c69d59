import { expect, it } from "vitest";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { campaignMoment } from "../../src/campaigns/campaign-moment.ts";
import { sampleCampaign } from "./sample-campaign.ts";

const DAY = 86_400_000;
const at = (iso: string) => ({ iso, ms: Date.parse(iso) });
const { attempts: _, ...unlimited } = sampleCampaign;

it.each<[moment: string, ended: readonly number[], campaign: Campaign, expected: object]>([
  ["2026-09-07T05:59:59.999Z", [], sampleCampaign, { kind: "not-yet", at: "2026-09-07T06:00:00.000Z" }],
  ["2026-09-07T06:00:00.000Z", [], sampleCampaign, { kind: "open" }],
  ["2026-09-18T15:59:59.999Z", [], sampleCampaign, { kind: "open" }],
  ["2026-09-18T16:00:00.000Z", [], sampleCampaign, { kind: "closed", at: "2026-09-18T16:00:00.000Z" }],
  ["2026-09-10T06:00:00.000Z", [Date.parse("2026-09-08T06:00:00.000Z")], sampleCampaign, { kind: "too-soon", fromMs: Date.parse("2026-09-12T06:00:00.000Z") }],
  ["2026-09-12T06:00:00.000Z", [Date.parse("2026-09-08T06:00:00.000Z")], sampleCampaign, { kind: "open" }],
  ["2026-09-16T06:00:00.000Z", [1, 2].map((day) => Date.parse("2026-09-08T06:00:00.000Z") - day * DAY), sampleCampaign, { kind: "no-attempt-left", most: 2 }],
  ["2026-09-16T06:00:00.000Z", [1, 2, 3], unlimited, { kind: "open" }],
])("at %s, after %j, is as expected", (moment, ended, campaign, expected) => {
  expect(campaignMoment(campaign, at(moment), ended)).toEqual(expected);
});
