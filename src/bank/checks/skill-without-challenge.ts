import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** In a competence that is open to students, each reachable skill should have a validated challenge. */
export const skillWithoutChallenge: Check = ({ content }) => {
  const covered = new Set(content.challenges.filter(({ challenge }) => challenge.status === "validated").map(({ challenge }) => challenge.skill));
  return [...content.topics].flatMap(([code, { topics }]): Issue[] => {
    if (![...covered].some((skill) => skill.startsWith(`${code}.`))) return [];
    const missing = topics.flatMap((topic) => topic.skills.filter(({ level }) => level <= content.framework.highestReachableLevel).map(({ level }) => `${topic.id}.${level}`)).filter((skill) => !covered.has(skill));
    if (missing.length === 0) return [];
    return [{ rule: "skill-without-challenge", severity: "warning", file: `content/framework/topics/${code}.json`, line: 1, column: 1, found: `${missing.length} acquis n'ont pas encore d'épreuve validée : ${missing.join(", ")}.`, todo: "Écrivez une épreuve pour chacun." }];
  });
};
