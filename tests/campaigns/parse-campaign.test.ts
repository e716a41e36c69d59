import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MAXIMUM_CAMPAIGN_BYTES } from "../../src/campaigns/campaign.ts";
import { checkCampaign } from "../../src/campaigns/check-campaign.ts";
import { parseCampaign } from "../../src/campaigns/parse-campaign.ts";
import { mutate } from "../results/mutate.ts";
import { sampleCampaign } from "./sample-campaign.ts";

const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(JSON.parse(readFileSync("schemas/campaign.schema.json", "utf8")));
const parseText = (text: string) => parseCampaign(new TextEncoder().encode(text));
const ofTemplate = { ...sampleCampaign, design: { template: "rentree-6e" } };

it("gives back a campaign as it was written", () => {
  expect(parseText(JSON.stringify(sampleCampaign))).toEqual({ ok: true, value: sampleCampaign });
  expect(parseText(JSON.stringify(ofTemplate))).toEqual({ ok: true, value: ofTemplate });
});

it.each([sampleCampaign, ofTemplate])("agrees with the schema on 3,000 edited campaigns", (campaign) => {
  let refused = 0;
  for (let seed = 0; seed < 3000; seed += 1) {
    const edited = mutate(campaign, seed);
    const accepted = validate(edited);
    if (!accepted) refused += 1;
    expect(checkCampaign(edited) === undefined, `${String(seed)} ${JSON.stringify(checkCampaign(edited))} ${JSON.stringify(validate.errors)}`).toBe(accepted);
  }
  expect(refused).toBeGreaterThan(1000);
  expect(refused).toBeLessThan(2990);
});

it.each<[what: string, text: string, error: object]>([
  ["nothing", "", { kind: "not-campaign" }],
  ["prose", "Bonjour", { kind: "not-campaign" }],
  ["a list", "[]", { kind: "not-campaign" }],
  ["a results file", '{"format":"palier-results","version":1}', { kind: "not-campaign" }],
  ["a format inherited from nowhere", '{"__proto__":{"format":"palier-campaign"}}', { kind: "not-campaign" }],
  ["a campaign cut short", JSON.stringify(sampleCampaign).slice(0, -1), { kind: "damaged", path: "", expected: "json" }],
  ["a later version", '{"format":"palier-campaign","version":2}', { kind: "too-new", version: 2 }],
  ["a version that is no number", '{"format":"palier-campaign","version":"1"}', { kind: "damaged", path: "/version", expected: "known-version" }],
  ["a sealed campaign without a key", JSON.stringify({ ...sampleCampaign, keys: [] }), { kind: "damaged", path: "/keys", expected: "list" }],
  ["a key that is not on the curve's form", JSON.stringify({ ...sampleCampaign, keys: [{ kty: "RSA" }] }), { kind: "damaged", path: "/keys/0/kty", expected: "known-kind" }],
  ["a private key", JSON.stringify({ ...sampleCampaign, keys: [{ ...sampleCampaign.keys?.[0], d: "secret" }] }), { kind: "damaged", path: "/keys/0/d", expected: "nothing" }],
  ["two designs at once", JSON.stringify({ ...sampleCampaign, design: { ...sampleCampaign.design, template: "a" } }), { kind: "damaged", path: "/design/scope", expected: "nothing" }],
  ["30 February", JSON.stringify({ ...sampleCampaign, opens: "2026-02-30T08:00:00.000Z" }), { kind: "damaged", path: "/opens", expected: "time" }],
])("refuses %s", (_, text, error) => {
  expect(parseText(text)).toEqual({ ok: false, error });
});

it("refuses too large a campaign before reading it", () => {
  expect(parseCampaign(new Uint8Array(MAXIMUM_CAMPAIGN_BYTES + 1))).toMatchObject({ ok: false, error: { kind: "too-large" } });
});
