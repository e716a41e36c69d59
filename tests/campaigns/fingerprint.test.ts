import { calculateJwkThumbprint } from "jose";
import { expect, it } from "vitest";
import { fingerprint } from "../../src/campaigns/fingerprint.ts";
import { effects } from "../results/arbitraries.ts";
import { sampleCampaign } from "./sample-campaign.ts";

const [key, other] = sampleCampaign.keys ?? [];

it("is the beginning of the key's RFC 7638 thumbprint, in characters made for paper", async () => {
  const thumbprint = Buffer.from(await calculateJwkThumbprint(key!), "base64url");
  const bits = Array.from(thumbprint, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const symbols = Array.from({ length: 12 }, (_, index) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number.parseInt(bits.slice(5 * index, 5 * index + 5), 2)]).join("");
  expect((await fingerprint(key!, effects)).replaceAll("-", "")).toBe(symbols);
  expect(await fingerprint(key!, effects)).toMatch(/^.{4}-.{4}-.{4}$/);
  expect(await fingerprint(other!, effects)).not.toBe(await fingerprint(key!, effects));
});
