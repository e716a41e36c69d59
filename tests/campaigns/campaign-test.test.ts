import { expect, it } from "vitest";
import type { NamedDesign, Release } from "../../src/bank/bundle.ts";
import { campaignTest } from "../../src/campaigns/campaign-test.ts";
import { sampleCampaign } from "./sample-campaign.ts";

const competences: Release["competences"] = [
  { code: "1.1", challengeCount: 12, topics: [{ id: "1.1.requetes", levels: [1, 2] }] },
  { code: "4.2", challengeCount: 9, topics: [] },
  { code: "5.1", challengeCount: 0, topics: [] },
];
const template: NamedDesign = {
  kind: "template",
  title: "Rentrée",
  summary: "Un parcours.",
  audience: "6e",
  minutes: 120,
  design: { id: "template-rentree-6e", scope: [{ competence: "1.1", maximumLevel: 3 }], minimumLength: 30, maximumLength: 60, checkpointEvery: 5, targetIntervalPoints: 12 },
};
const demo: NamedDesign = { ...template, kind: "demo", design: { ...template.design, id: "demo-essai", items: ["un", "deux"], checkpointEvery: 2 } };
const test = (design: (typeof sampleCampaign)["design"]) => campaignTest({ ...sampleCampaign, design }, { competences }, [template, demo]);

it("asks what the campaign says", () => {
  expect(test(sampleCampaign.design)).toEqual({
    ok: true,
    minutes: 45,
    design: { id: "campaign-rentree-6e-2026", scope: "scope" in sampleCampaign.design && sampleCampaign.design.scope, minimumLength: 10, maximumLength: 24, checkpointEvery: 4, targetIntervalPoints: 14 },
  });
});

it("plans two minutes a question unless told", () => {
  expect(test({ scope: [{ competence: "1.1", maximumLevel: 3 }], questions: { minimum: 10, maximum: 24 } })).toMatchObject({ minutes: 48, design: { targetIntervalPoints: 12 } });
});

it("takes a template with the campaign's own checkpoints, and a demo as it is", () => {
  expect(test({ template: "rentree-6e" })).toMatchObject({ ok: true, minutes: 120, design: { id: "campaign-rentree-6e-2026", maximumLength: 60, checkpointEvery: 4 } });
  expect(test({ template: "essai" })).toMatchObject({ ok: true, design: { items: ["un", "deux"], checkpointEvery: 2 } });
});

it.each([
  [{ template: "inconnu" }, { kind: "unknown-template", id: "inconnu" }],
  [{ scope: [{ competence: "5.1", maximumLevel: 3 }], questions: { minimum: 1, maximum: 5 } }, { kind: "unknown-competence", id: "5.1" }],
  [{ scope: [{ competence: "1.1", topics: ["1.1.autre"], maximumLevel: 3 }], questions: { minimum: 1, maximum: 5 } }, { kind: "unknown-topic", id: "1.1.autre" }],
])("says what of %j this site does not have", (design, error) => {
  expect(test(design)).toEqual({ ok: false, error });
});
