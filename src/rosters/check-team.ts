import { checkCampaign, teamKey } from "../campaigns/check-campaign.ts";
import { accommodations } from "../results/check-results.ts";
import { type Problem, entries, exactly, identifier, list, matching, nullable, number, object, optional, text, time, token, wholeNumber } from "../results/checks.ts";
import type { ColumnRole } from "./column-titles.ts";
import type { TitleMemory } from "./guess-columns.ts";
import { type KeptKey, MOST_KEYS } from "./kept-key.ts";
import { MOST_PIX_RESULTS, type PixResult } from "./pix-result.ts";
import { MOST_PLAN_ENTRIES, type PlanEntry } from "./plan-entry.ts";
import type { Student } from "./student.ts";
import { MOST_CAMPAIGNS, type TeamCampaign } from "./team-campaign.ts";
import { type SealedTeamFile, TEAM_VERSION, type TeamFile } from "./team-file.ts";

/** The first place where a workspace of the current version departs from schemas/team.schema.json, if any. */
export function checkTeam(file: unknown): Problem | undefined {
  const isSealed = typeof file === "object" && file !== null && "sealed" in file;
  return (isSealed ? sealedTeam : team)(file, "") ?? (isSealed ? undefined : (sharedToken(file as TeamFile) ?? sharedKey(file as TeamFile) ?? sharedCampaign(file as TeamFile)));
}

export const MOST_STUDENTS = 20_000;

const roles: readonly ColumnRole[] = ["familyName", "usageName", "givenName", "fullName", "className", "groups", "token", "none"];

const student = object<Student>({
  id: token,
  familyName: text(200),
  givenName: text(200),
  className: text(60),
  groups: list(text(60), { most: 30 }),
  token,
  oldTokens: list(object<Student["oldTokens"][number]>({ token, replacedAt: time }), { most: 100 }),
  accommodations,
  seenAt: time,
  leftAt: nullable(time),
});

/** A key with its owner, alone in a file as in the workspace. */
export const keptKey = {
  name: text(80, 1),
  kind: exactly("member", "recovery"),
  key: teamKey,
  madeAt: time,
  sealed: optional(compactJwe),
};

const pixResult = object<PixResult>({
  kind: exactly("assessment", "profile"),
  campaignId: text(40),
  campaign: text(200),
  familyName: text(200),
  givenName: text(200),
  className: text(200),
  sharedOn: nullable(matching(/^\d{4}-\d\d-\d\d$/, "time")),
  total: nullable(number(0, 100_000)),
  competences: entries(number(0, 8), { most: 20 }),
});

const team = object<TeamFile>({
  format: exactly("palier-team"),
  version: exactly(TEAM_VERSION),
  savedAt: time,
  students: list(student, { most: MOST_STUDENTS }),
  titles: list(object<TitleMemory>({ title: text(80), role: exactly(...roles) }), { most: 200 }),
  keys: list(object<KeptKey>(keptKey), { most: MOST_KEYS }),
  campaigns: list(object<TeamCampaign>({ campaign: checkCampaign, className: text(200), madeAt: time, code: optional(matching(/^[a-z0-9]{3,12}$/, "identifier")) }), { most: MOST_CAMPAIGNS }),
  plan: list(object<PlanEntry>({ competence: matching(/^[1-5]\.[1-4]$/, "identifier"), subject: text(80), teacher: text(80), term: wholeNumber(0, 3) }), { most: MOST_PLAN_ENTRIES }),
  pix: list(pixResult, { most: MOST_PIX_RESULTS }),
  design: optional(identifier),
  results: optional(base64),
});

const sealedTeam = object<SealedTeamFile>({ format: exactly("palier-team"), version: exactly(TEAM_VERSION), sealed: compactJwe });

/** Two students with one token would be one student in the results. */
function sharedToken({ students }: TeamFile): Problem | undefined {
  const owners = new Map<string, number>();
  for (const [index, { id, token: current, oldTokens }] of students.entries()) {
    for (const own of new Set([id, current, ...oldTokens.map((old) => old.token)])) {
      if (owners.has(own)) return { path: `/students/${String(index)}/token`, expected: "token" };
      owners.set(own, index);
    }
  }
  return undefined;
}

function sharedKey({ keys }: TeamFile): Problem | undefined {
  const again = keys.findIndex(({ key }, index) => keys.findIndex((other) => other.key.x === key.x) < index);
  return again < 0 ? undefined : { path: `/keys/${String(again)}/key`, expected: "key" };
}

/** Results name their campaign by its id. */
function sharedCampaign({ campaigns }: TeamFile): Problem | undefined {
  const ids = campaigns.map(({ campaign }) => campaign.id);
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  return again < 0 ? undefined : { path: `/campaigns/${String(again)}/campaign/id`, expected: "identifier" };
}

function base64(value: unknown, path: string): Problem | undefined {
  return typeof value === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(value) ? undefined : { path, expected: "text" };
}

function compactJwe(value: unknown, path: string): Problem | undefined {
  return typeof value === "string" && /^[\w-]+(?:\.[\w-]*){4}$/.test(value) ? undefined : { path, expected: "text" };
}
