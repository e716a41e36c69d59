import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTeam, serializeTeam } from "../../src/rosters/parse-team.ts";
import type { PixResult } from "../../src/rosters/pix-result.ts";
import { purgeCampaigns, purgePix, purgeStudents } from "../../src/rosters/purge.ts";
import { schoolYearName, schoolYearStart } from "../../src/rosters/school-year.ts";
import { sealTeam, unsealTeam } from "../../src/rosters/seal-team.ts";
import type { KeptKey } from "../../src/rosters/kept-key.ts";
import type { Student } from "../../src/rosters/student.ts";
import { emptyTeam, type TeamFile } from "../../src/rosters/team-file.ts";
import { sampleCampaign } from "../campaigns/sample-campaign.ts";

const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as object;
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }).addSchema(schema("campaign")).compile(schema("team"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const zoe: Student = {
  id: "ABCD2345",
  familyName: "Roy",
  givenName: "Zoé",
  className: "3e B",
  groups: ["ALL1"],
  token: "BCDE2345",
  oldTokens: [{ token: "ABCD2345", replacedAt: "2026-09-20T08:00:00.000Z" }],
  accommodations: { time: "x1.33", textSize: 2, spacing: "wide", readAloud: true, checkpointEvery: 3 },
  seenAt: "2026-09-07T08:00:00.000Z",
  leftAt: null,
};
const key: KeptKey = {
  name: "Mme Martin",
  kind: "member",
  key: { kty: "EC", crv: "P-256", x: "x".repeat(43), y: "y".repeat(43) },
  madeAt: "2026-09-07T08:00:00.000Z",
  sealed: "eyJ9..AA.AA.AA",
};
const pix: PixResult = { kind: "profile", campaignId: "12", campaign: "Collecte 3e", familyName: "Roy", givenName: "Zoé", className: "3B", sharedOn: "2026-10-02", total: 158, competences: { "1.1": 3 } };
const team: TeamFile = { ...emptyTeam, savedAt: "2026-09-21T08:00:00.000Z", students: [zoe], titles: [{ title: "regroupement tp", role: "groups" }], keys: [key], campaigns: [{ campaign: sampleCampaign, className: "3e B", madeAt: "2026-09-07T08:00:00.000Z", code: "renb" }], plan: [{ competence: "1.1", subject: "Mathématiques", teacher: "M. Petit", term: 2 }], pix: [pix], design: "rentree-3e", results: "QUJD" };

describe("the file of a workspace", () => {
  it("comes back as it was saved", () => {
    expect(parseTeam(serializeTeam(team))).toEqual({ ok: true, value: team });
    expect(validate(team)).toBe(true);
  });

  it.each([
    ["another file", '{"format":"palier-results","version":1}', { kind: "not-team" }],
    ["no JSON", "jeton;nom", { kind: "not-team" }],
    ["half a file", '{"format":"palier-team","version":1,"stud', { kind: "damaged", path: "", expected: "json" }],
    ["a newer version", '{"format":"palier-team","version":3}', { kind: "too-new", version: 3 }],
    ["a version that never was", '{"format":"palier-team","version":0}', { kind: "damaged", path: "/version", expected: "known-version" }],
    ["a number of the State", JSON.stringify({ ...team, students: [{ ...zoe, ine: "120000001AA" }] }), { kind: "damaged", path: "/students/0/ine", expected: "nothing" }],
    ["an accommodation that does not exist", JSON.stringify({ ...team, students: [{ ...zoe, accommodations: { time: "x9" } }] }), { kind: "damaged", path: "/students/0/accommodations/time", expected: "known-kind" }],
    ["one token for two students", JSON.stringify({ ...team, students: [zoe, { ...zoe, id: "XYZT2345", oldTokens: [] }] }), { kind: "damaged", path: "/students/1/token", expected: "token" }],
    ["one key twice", JSON.stringify({ ...team, keys: [key, { ...key, name: "M. Petit" }] }), { kind: "damaged", path: "/keys/1/key", expected: "key" }],
    ["a private key in the open", JSON.stringify({ ...team, keys: [{ ...key, key: { ...key.key, d: "d".repeat(43) } }] }), { kind: "damaged", path: "/keys/0/key/d", expected: "nothing" }],
    ["one campaign twice", JSON.stringify({ ...team, campaigns: [...team.campaigns, ...team.campaigns] }), { kind: "damaged", path: "/campaigns/1/campaign/id", expected: "identifier" }],
    ["a campaign that nobody could open", JSON.stringify({ ...team, campaigns: [{ ...team.campaigns[0], campaign: { ...sampleCampaign, keys: [] } }] }), { kind: "damaged", path: "/campaigns/0/campaign/keys", expected: "list" }],
    ["no seal", JSON.stringify({ format: "palier-team", version: 2, sealed: "x" }), { kind: "damaged", path: "/sealed", expected: "text" }],
  ])("is refused when it is %s", (_, text, error) => {
    expect(parseTeam(utf8(text))).toEqual({ ok: false, error });
  });

  it("opens as it was before teams had keys", () => {
    const { keys: _, campaigns: __, plan: ___, pix: ____, ...first } = team;
    expect(parseTeam(utf8(JSON.stringify({ ...first, version: 1 })))).toEqual({ ok: true, value: { ...team, keys: [], campaigns: [], plan: [], pix: [] } });
    expect(parseTeam(utf8('{"format":"palier-team","version":1,"sealed":"eyJ9..AA.AA.AA"}'))).toEqual({ ok: true, value: { format: "palier-team", version: 2, sealed: "eyJ9..AA.AA.AA" } });
  });

  it("never throws, and never accepts what the schema refuses", () => {
    const value = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.constant([]), fc.constant({}));
    const spoilt = fc.tuple(fc.constantFrom(...Object.keys(zoe)), value).map(([key, other]) => JSON.stringify({ ...team, students: [{ ...zoe, [key]: other }] }));
    const outer = fc.tuple(fc.constantFrom(...Object.keys(team), "other"), value).map(([key, other]) => JSON.stringify({ ...team, [key]: other }));
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.oneof(spoilt, outer, fc.json()).map(utf8)), (bytes) => {
      const parsed = parseTeam(bytes);
      if (parsed.ok) expect(validate(parsed.value)).toBe(true);
    }));
  });
});

describe("a sealed workspace", () => {
  it("opens with its passphrase alone, however its accents are typed", { timeout: 20_000 }, async () => {
    const sealed = await sealTeam(team, "été à la mer".normalize("NFD"));
    expect(JSON.stringify(sealed)).not.toContain("Roy");
    expect(validate(sealed)).toBe(true);
    expect(parseTeam(serializeTeam(sealed))).toEqual({ ok: true, value: sealed });
    expect(await unsealTeam(sealed, "été à la mer")).toEqual({ ok: true, value: team });
    expect(await unsealTeam(sealed, "ete a la mer")).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
  });

  it("is refused at once when it asks for rounds without end", async () => {
    const header = Buffer.from(JSON.stringify({ alg: "PBES2-HS256+A128KW", enc: "A256GCM", p2c: 2_000_000_000, p2s: "AAAAAAAAAAAAAAAAAAAAAA" })).toString("base64url");
    const started = performance.now();
    expect(await unsealTeam({ format: "palier-team", version: 2, sealed: `${header}.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA` }, "x")).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the end of a school year", () => {
  it.each([
    ["2026-11-26", "2026-08-01"],
    ["2027-07-31", "2026-08-01"],
    ["2027-08-01", "2027-08-01"],
  ])("on %s, the year began on %s", (day, start) => {
    expect(schoolYearStart(day)).toBe(start);
    expect(schoolYearName(day)).toBe(`${start.slice(2, 4)}-${Number(start.slice(2, 4)) + 1}`);
  });

  it("forgets campaigns that are over, and what Pix Orga says of a past year", () => {
    const made = { campaign: sampleCampaign, className: "", madeAt: "2026-06-01T08:00:00.000Z" };
    const { closes: _, ...endless } = sampleCampaign;
    expect(purgeCampaigns([made, { ...made, campaign: endless }], "2026-08-01")).toEqual([made]);
    const unsent = { ...pix, familyName: "Doe", sharedOn: null };
    expect(purgePix([pix, unsent, { ...unsent, campaignId: "9" }], "2026-08-01")).toHaveLength(3);
    expect(purgePix([pix, unsent], "2027-08-01")).toEqual([]);
  });

  it("removes who left or was on no list before the day, and the tokens replaced before it", () => {
    const gone = { ...zoe, id: "GONE2345", token: "GONE2345", oldTokens: [], leftAt: "2026-05-01T08:00:00.000Z" };
    const unseen = { ...zoe, id: "SEEN2345", token: "SEEN2345", oldTokens: [], seenAt: "2025-09-01T08:00:00.000Z" };
    const { students, removed, tokens } = purgeStudents([zoe, gone, unseen], "2026-08-01");
    expect([students, removed, tokens]).toEqual([[zoe], [gone, unseen], 0]);
    expect(purgeStudents([{ ...zoe, seenAt: "2026-12-01T08:00:00.000Z" }], "2026-10-01")).toMatchObject({ tokens: 1, removed: [], students: [{ oldTokens: [] }] });
  });
});
