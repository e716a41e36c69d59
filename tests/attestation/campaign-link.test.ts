import { base64url, CompactSign } from "jose";
import { deflateSync } from "fflate";
import { expect, it } from "vitest";
import { makeCampaignFile, makeCampaignLink } from "../../src/attestation/campaign-link.ts";
import { openCampaign, readCampaignFile } from "../../src/attestation/open-campaign.ts";
import { publicKeyOf } from "../../src/attestation/team-key.ts";
import { readAccommodations } from "../../src/campaigns/accommodations.ts";
import { type Campaign, MAXIMUM_CAMPAIGN_BYTES } from "../../src/campaigns/campaign.ts";
import { readEntry } from "../../src/campaigns/campaign-entry.ts";
import { sampleCampaign } from "../campaigns/sample-campaign.ts";
import { GARBAGE, newTeamKey } from "./team-keys.ts";

const [key, colleague, stranger] = await Promise.all([newTeamKey(), newTeamKey(), newTeamKey()]);
const campaign: Campaign = { ...sampleCampaign, keys: [publicKeyOf(colleague), publicKeyOf(key)] };
const page = "https://palier.example/campagne/";
const link = await makeCampaignLink(campaign, key, { page });
const signed = jwsOf(link);

it("carries a whole campaign in a link, signed by one of its keys", async () => {
  expect(await openCampaign(signed)).toEqual({ ok: true, campaign, signer: publicKeyOf(key) });
  expect(link.length).toBeLessThan(1600);
  expect(new URL(link).pathname).toBe("/campagne/");
});

it("carries a student's token and accommodations beside it", async () => {
  const own = await makeCampaignLink(campaign, key, { page, token: "K7QM2XRN", accommodations: { time: "x1.5", spacing: "wide" } });
  const entry = readEntry(`\n ${own.replace(/(.{76})/g, "$1\r\n")} `);
  expect(entry).toMatchObject({ source: { kind: "signed" }, token: "K7QM2XRN" });
  expect(readAccommodations(entry?.accommodations ?? "")).toEqual({ accommodations: { time: "x1.5", spacing: "wide" }, unknown: [] });
  expect(await openCampaign(jwsOf(own))).toMatchObject({ ok: true });
});

it("carries the same campaign in a file", async () => {
  const file = await makeCampaignFile(campaign, key);
  expect(await openCampaign(readCampaignFile(file) ?? "")).toEqual({ ok: true, campaign, signer: publicKeyOf(key) });
});

it("refuses to sign with a key that is not the campaign's", async () => {
  await expect(makeCampaignLink(campaign, stranger, { page })).rejects.toThrow("not one of the campaign's");
});

it("tells another signer when somebody signs the campaign again with a key of theirs", async () => {
  const stolen: Campaign = { ...campaign, keys: [publicKeyOf(stranger)] };
  expect(await openCampaign(jwsOf(await makeCampaignLink(stolen, stranger, { page })))).toMatchObject({ ok: true, signer: publicKeyOf(stranger) });
});

it("calls forged a campaign that was changed after it was signed", async () => {
  const [header, , signature] = signed.split(".");
  for (const changed of [{ ...campaign, name: "Autre nom" }, { ...campaign, keys: [...(campaign.keys ?? []), publicKeyOf(stranger)] }, { ...campaign, keys: undefined, proof: "practice" }])
    expect(await openCampaign(`${header}.${payload(changed)}.${signature}`)).toEqual({ ok: false, error: { kind: "forged" } });
});

it("calls forged a campaign signed by a key that it does not name", async () => {
  const jws = await new CompactSign(deflateSync(new TextEncoder().encode(JSON.stringify(campaign)))).setProtectedHeader({ alg: "ES256", zip: "DEF", typ: "palier-campaign" }).sign({ ...stranger });
  expect(await openCampaign(jws)).toEqual({ ok: false, error: { kind: "forged" } });
});

it("calls damaged a link cut short, wherever it is", async () => {
  for (let length = 20; length < signed.length; length += 7) {
    const opened = await openCampaign(signed.slice(0, length));
    expect(opened.ok ? "opened" : opened.error.kind).toMatch(/^(?:damaged|forged)$/);
  }
  expect(await openCampaign(signed.slice(0, 200))).toMatchObject({ error: { kind: "damaged" } });
});

it("stops inflating a bomb", async () => {
  const bomb = `${signed.split(".")[0]}.${base64url.encode(deflateSync(new Uint8Array(20_000_000), { level: 9 }))}.AAAA`;
  expect(bomb.length).toBeLessThan(30_000);
  expect(await openCampaign(bomb)).toEqual({ ok: false, error: { kind: "too-large", bytes: MAXIMUM_CAMPAIGN_BYTES + 1, maximumBytes: MAXIMUM_CAMPAIGN_BYTES } });
});

it.each([
  ["no algorithm", { alg: "none", zip: "DEF", typ: "palier-campaign" }],
  ["a shared secret", { alg: "HS256", zip: "DEF", typ: "palier-campaign" }],
  ["another type", { alg: "ES256", zip: "DEF", typ: "JWT" }],
  ["no compression", { alg: "ES256", typ: "palier-campaign" }],
])("refuses a header with %s", async (_, header) => {
  const opened = await openCampaign(`${base64url.encode(JSON.stringify(header))}.${signed.split(".")[1]}.${signed.split(".")[2]}`);
  expect(opened.ok ? "opened" : opened.error.kind).toMatch(/^(?:damaged|not-campaign)$/);
});

it.each(GARBAGE)("refuses %s, in a link and in a file", async (_, text) => {
  const opened = await openCampaign(text);
  expect(opened.ok ? "opened" : opened.error.kind).toMatch(/^(?:not-campaign|too-large)$/);
  expect(readCampaignFile(new TextEncoder().encode(text))).toBeUndefined();
});

function jwsOf(address: string): string {
  const entry = readEntry(address);
  return entry?.source.kind === "signed" ? entry.source.jws : "";
}

function payload(value: object): string {
  return base64url.encode(deflateSync(new TextEncoder().encode(JSON.stringify(value))));
}
