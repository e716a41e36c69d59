import { describe, expect, it } from "vitest";
import type { FrameworkBundle } from "../../src/bank/bundle.ts";
import { campaignReach, proposedLength, reachableTopics } from "../../src/campaigns/campaign-reach.ts";

const topic = (id: string, counts: readonly number[]) => ({ id, name: id, description: "", skills: counts.map((challengeCount, index) => ({ id: `${id}.${index + 1}`, level: index + 1, statement: "", challengeCount })) });
const competence = (code: string, topics: readonly ReturnType<typeof topic>[]) => ({ code, name: code, description: "", digcomp: [], topics });
const framework: FrameworkBundle = {
  id: "essai",
  version: "1",
  name: "Essai",
  highestReachableLevel: 6,
  levels: [],
  domains: [{ code: "1", name: "", description: "", competences: [competence("1.1", [topic("a", [2, 1, 0, 4]), topic("b", [0, 0, 3])]), competence("1.2", [topic("c", [5])])] }],
};

describe("what a campaign can ask", () => {
  it.each([
    ["one competence up to its level", [{ competence: "1.1", maximumLevel: 2 }], { competences: 1, topics: 1, skills: 2, possibleSkills: 4, challenges: 3 }],
    ["one topic of it", [{ competence: "1.1", topics: ["b"], maximumLevel: 3 }], { competences: 1, topics: 1, skills: 1, possibleSkills: 3, challenges: 3 }],
    ["two competences", [{ competence: "1.1", maximumLevel: 8 }, { competence: "1.2", maximumLevel: 8 }], { competences: 2, topics: 3, skills: 5, possibleSkills: 8, challenges: 15 }],
    ["what the site does not have", [{ competence: "5.1", maximumLevel: 8 }], { competences: 0, topics: 0, skills: 0, possibleSkills: 0, challenges: 0 }],
  ])("counts %s", (_, scope, reach) => {
    expect(campaignReach(scope, framework)).toEqual(reach);
  });

  it("offers the topics that have something to ask up to the level", () => {
    const [first] = framework.domains[0]!.competences;
    expect(reachableTopics(first!, 2).map(({ id }) => id)).toEqual(["a"]);
    expect(reachableTopics(first!, 3).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it.each([
    [1, 100, { minimum: 10, maximum: 20 }],
    [3, 100, { minimum: 18, maximum: 36 }],
    [5, 300, { minimum: 30, maximum: 60 }],
    [16, 900, { minimum: 60, maximum: 60 }],
    [1, 4, { minimum: 4, maximum: 4 }],
    [0, 0, { minimum: 1, maximum: 1 }],
  ])("plans for %i competences and %i challenges", (competences, challenges, length) => {
    expect(proposedLength({ competences, challenges, topics: 0, skills: 0, possibleSkills: 0 })).toEqual(length);
  });
});
