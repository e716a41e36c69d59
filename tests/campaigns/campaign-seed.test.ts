import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { campaignSeed } from "../../src/campaigns/campaign-seed.ts";
import { effects } from "../results/arbitraries.ts";

it("draws the same path for the same token, and another for a neighbour's or another campaign", async () => {
  const expected = createHash("sha256").update("rentree-6e K7QM2XRD").digest().readUInt32BE(0);
  expect(await campaignSeed("rentree-6e", "K7QM2XRD", effects)).toBe(expected);
  expect(await campaignSeed("rentree-6e", "K7QM2XRE", effects)).not.toBe(expected);
  expect(await campaignSeed("rentree-5e", "K7QM2XRD", effects)).not.toBe(expected);
});
