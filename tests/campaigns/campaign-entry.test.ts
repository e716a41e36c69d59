import fc from "fast-check";
import { expect, it } from "vitest";
import { type CampaignEntry, readEntry, readFragment, writeFragment } from "../../src/campaigns/campaign-entry.ts";

const JWS = "eyJhbGciOiJFUzI1NiIsInppcCI6IkRFRiJ9.abc.def";

it.each<[text: string, entry: CampaignEntry | undefined]>([
  ["essai", { source: { kind: "code", code: "essai" } }],
  [" Rentrée 6 ", { source: { kind: "code", code: "Rentrée 6" } }],
  ["https://palier.example/campagne/#code=essai&jeton=K7QM2XRN", { source: { kind: "code", code: "essai" }, token: "K7QM2XRN" }],
  [`https://palier.example/campagne/#c=${JWS}`, { source: { kind: "signed", jws: JWS } }],
  [`https://ailleurs.example/p/campagne/#c=${JWS}&jeton=k7qm-2xrn&amenagements=espace`, { source: { kind: "signed", jws: JWS }, token: "k7qm-2xrn", accommodations: "espace" }],
  [`<https://palier.example/campagne/#c=${JWS.slice(0, 30)}\r\n  ${JWS.slice(30)}`, { source: { kind: "signed", jws: JWS } }],
  [JWS, { source: { kind: "signed", jws: JWS } }],
  ["", undefined],
  ["https://palier.example/campagne/", undefined],
  ["https://palier.example/campagne/#contenu", undefined],
  ["#jeton=K7QM2XRN", undefined],
  ["une phrase bien trop longue pour un code de campagne", undefined],
])("reads %j", (text, entry) => {
  const read = readEntry(text);
  expect(read && JSON.parse(JSON.stringify(read))).toEqual(entry);
});

it("reads a student's token without a campaign, for a link to any test", () => {
  expect(readFragment("#jeton=K7QM2XRN&amenagements=espace")).toEqual({ source: undefined, token: "K7QM2XRN", accommodations: "espace" });
  expect(writeFragment({ token: "K7QM2XRN", accommodations: "espace" })).toBe("jeton=K7QM2XRN&amenagements=espace");
  expect(readFragment("#contenu")).toEqual({ source: undefined, token: undefined, accommodations: undefined });
});

it("reads in an address what was written there, whatever the code", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.option(fc.string({ minLength: 1 }), { nil: undefined }), (code, token) => {
      const entry: CampaignEntry = { source: { kind: "code", code }, token, accommodations: undefined };
      expect(readFragment(`#${writeFragment(entry)}`)).toEqual(entry);
    }),
  );
});

it("never throws on a fragment", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (fragment) => void readFragment(fragment)));
  expect(readFragment("#code=%E0%A4%A")).toMatchObject({ source: { kind: "code", code: "%E0%A4%A" } });
});
