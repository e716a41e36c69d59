import { type CollectedAnswer, type CollectedReport, type CollectedRun, type CollectedScore, type Collection, type RosterEntry, addRoster, addRuns, emptyCollection } from "../../src/analytics/collect.ts";
import type { FrameworkOutline } from "../../src/analytics/framework-outline.ts";

/** Two competences of two domains, small enough to know every count by heart. */
export const smallFramework: FrameworkOutline = {
  levels: ["novice", "novice", "independent", "independent", "advanced", "advanced", "expert", "expert"].map((band, index) => ({ level: index + 1, band })),
  domains: [
    { code: "1", name: "Informations et données", competences: [competence("1.1", "Mener une recherche")] },
    { code: "4", name: "Protection et sécurité", competences: [competence("4.2", "Protéger les données")] },
  ],
};

function competence(code: string, name: string): FrameworkOutline["domains"][number]["competences"][number] {
  const id = `${code}.sujet`;
  return { code, name, topics: [{ id, name: "Sujet", skills: [1, 2, 3].map((level) => ({ id: `${id}.${level}`, level })) }] };
}

export function rosterEntry(token: string, familyName: string, givenName: string, className: string, stamp = "1"): RosterEntry {
  return { token, familyName, givenName, className, stamp };
}

export function score(competenceCode: string, level: number, overrides: Partial<CollectedScore> = {}): CollectedScore {
  return { competence: competenceCode, measured: true, level, points: level * 8, low: level * 8 - 4, high: level * 8 + 4, answered: 10, ...overrides };
}

export function answer(skill: string, correct: boolean): CollectedAnswer {
  return { item: `${skill}.a`, skill, correct, skipped: false, durationMs: 12_000 };
}

export function report(item: string, problem: string, text: string): CollectedReport {
  return { item, variant: "a", problem, text, at: "2026-10-10T09:12:00.000Z" };
}

export function run(id: string, token: string | null, day: string, scores: readonly CollectedScore[], overrides: Partial<CollectedRun> = {}): CollectedRun {
  return {
    id, token, campaign: null, release: "release-a", startedAt: `${day}T09:00:00.000Z`, ended: true, verdict: "verified", reason: null,
    key: `key-${id}`, chain: [`${id}-1`, `${id}-2`], answers: [answer("1.1.sujet.1", true), answer("1.1.sujet.2", false)], scores, reports: [], ...overrides,
  };
}

/** Class A: Ada (two runs in 1.1), Bob (missing). Class B: Cleo (a run to check). A stranger without token. */
export const smallCollection: Collection = addRuns(
  addRoster(emptyCollection, [rosterEntry("AAAA1111", "Ada", "Alba", "3e A"), rosterEntry("BBBB2222", "Bob", "Basile", "3e A"), rosterEntry("CCCC3333", "Cleo", "Célia", "3e B")]),
  [
    run("r1", "AAAA1111", "2026-09-10", [score("1.1", 2)]),
    run("r2", "AAAA1111", "2026-10-10", [score("1.1", 4), score("4.2", 0)], { reports: [report("1.1.sujet.2.a", "typo", ""), report("1.1.sujet.1.a", "unclear", "Je ne comprends pas « trier »")] }),
    run("r3", "CCCC3333", "2026-10-11", [score("1.1", 5)], { verdict: "to-check", reason: "broken-chain", campaign: "Rentrée" }),
    run("r4", null, "2026-11-02", [score("4.2", 3), score("1.1", 3, { measured: false })]),
  ],
).collection;
