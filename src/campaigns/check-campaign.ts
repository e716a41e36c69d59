import { type Check, exactly, identifier, list, matching, object, optional, type Problem, text, time, wholeNumber } from "../results/checks.ts";
import type { Campaign, TeamKey } from "./campaign.ts";

/** The first place where a campaign departs from schemas/campaign.schema.json, if any. */
export function checkCampaign(value: unknown, path = ""): Problem | undefined {
  return campaign(value, path) ?? keyOfProof(value as Campaign, path);
}

/** Results are sealed for the team: without a key, nobody could open them. */
function keyOfProof({ proof, keys = [] }: Campaign, path: string): Problem | undefined {
  return proof === "campaign" && keys.length === 0 ? { path: `${path}/keys`, expected: "list" } : undefined;
}

const slug: Check = (value, path) => text(60)(value, path) ?? matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "identifier")(value, path);
const competence = matching(/^[1-5]\.[1-4]$/, "identifier");
export const coordinate = matching(/^[A-Za-z0-9_-]{43}$/, "key");

type Design = Campaign["design"];
type OwnDesign = Extract<Design, { readonly scope: unknown }>;

const ofTemplate = object<Extract<Design, { readonly template: string }>>({ template: slug });
const ofOwn = object<OwnDesign>({
  scope: list(
    object<OwnDesign["scope"][number]>({ competence, topics: optional(list(identifier, { most: 20, least: 1 })), maximumLevel: wholeNumber(1, 8) }),
    { most: 16, least: 1 },
  ),
  questions: object<OwnDesign["questions"]>({ minimum: wholeNumber(1, 200), maximum: wholeNumber(1, 200) }),
  intervalPoints: optional(wholeNumber(4, 64)),
  minutes: optional(wholeNumber(5, 240)),
});
const design: Check = (value, path) => (typeof value === "object" && value !== null && Object.hasOwn(value, "template") ? ofTemplate : ofOwn)(value, path);

/** A public key of a team. */
export const teamKey = object<TeamKey>({ kty: exactly("EC"), crv: exactly("P-256"), x: coordinate, y: coordinate });

const campaign = object<Campaign & { readonly $schema?: string }>({
  $schema: optional(text(200)),
  format: exactly("palier-campaign"),
  version: exactly(1),
  id: slug,
  name: text(80, 3),
  team: text(80, 2),
  text: optional(text(2000)),
  design,
  checkpointEvery: optional(wholeNumber(1, 40)),
  opens: optional(time),
  closes: optional(time),
  proof: exactly("practice", "campaign"),
  keys: optional(list(teamKey, { most: 8 })),
  attempts: optional(object<NonNullable<Campaign["attempts"]>>({ most: optional(wholeNumber(1, 20)), daysBetween: optional(wholeNumber(0, 60)) })),
  readers: optional(list(object<NonNullable<Campaign["readers"]>[number]>({ who: text(80, 2), sees: exactly("answers", "levels") }), { most: 6 })),
  handIn: optional(text(300)),
});
