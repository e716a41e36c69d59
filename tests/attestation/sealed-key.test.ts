import { describe, expect, it } from "vitest";
import { makeRecoveryCode, openSealedKey, recoveryPassphrase, sealKey } from "../../src/attestation/sealed-key.ts";
import { lockedPair, makeTeamKey, publicKeyOf, readTeamKey } from "../../src/attestation/team-key.ts";
import { makeCampaignLink } from "../../src/attestation/campaign-link.ts";
import { openCampaign } from "../../src/attestation/open-campaign.ts";
import { sampleCampaign } from "../campaigns/sample-campaign.ts";

describe("a sealed key", { timeout: 20_000 }, () => {
  it("opens with its passphrase alone, and signs what its team's site believes", async () => {
    const key = await makeTeamKey();
    const sealed = await sealKey(key, "quatre mots faciles");
    expect(atob(sealed.split(".")[0]!.replaceAll("-", "+").replaceAll("_", "/"))).not.toContain(key.d);
    expect(await openSealedKey(sealed, "quatre mots difficiles", publicKeyOf(key))).toBeUndefined();
    const pair = await openSealedKey(sealed, "quatre mots faciles", publicKeyOf(key));
    const campaign = { ...sampleCampaign, keys: [publicKeyOf(key)] };
    const link = await makeCampaignLink(campaign, pair!, { page: "https://ecole.example/campagne/" });
    expect(await openCampaign(link.split("c=")[1]!)).toEqual({ ok: true, campaign, signer: publicKeyOf(key) });
  });

  it("is refused when it holds another key than the one announced", async () => {
    const [key, other] = await Promise.all([makeTeamKey(), makeTeamKey()]);
    expect(await openSealedKey(await sealKey(other, "phrase"), "phrase", publicKeyOf(key))).toBeUndefined();
    await expect(lockedPair({ ...key, d: other.d })).rejects.toThrow();
  });

  it("is made such that it is read back", async () => {
    const key = await makeTeamKey();
    expect(readTeamKey(new TextEncoder().encode(JSON.stringify(key)))).toEqual(key);
  });
});

it("has a recovery code that is read aloud, mistaken letters and all", () => {
  const code = makeRecoveryCode((count) => Array.from({ length: count }, (_, index) => index));
  expect(code).toBe("0123-4567-89AB-CDEF-GHJK-MNPQ");
  expect(recoveryPassphrase(" o123 4567 89ab cdef ghjk mnpq ")).toBe(recoveryPassphrase(code));
  expect(recoveryPassphrase("OI23")).toBe("0123");
});
