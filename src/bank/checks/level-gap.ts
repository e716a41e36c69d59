import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** An open competence is served at every reachable level: without one of them, students get stuck below it. */
export const levelGap: Check = ({ content }) => {
  const served = Map.groupBy(content.challenges.filter(({ challenge }) => challenge.status === "validated"), ({ challenge }) => challenge.skill.split(".").slice(0, 2).join("."));
  return [...served].flatMap(([code, sources]): Issue[] => {
    const levels = new Set(sources.map(({ challenge }) => Number(challenge.skill.at(-1))));
    const missing = Array.from({ length: content.framework.highestReachableLevel }, (_, index) => index + 1).filter((level) => !levels.has(level));
    if (missing.length === 0) return [];
    return [{ rule: "level-gap", severity: "warning", file: `content/framework/topics/${code}.json`, line: 1, column: 1, found: `aucune épreuve validée au niveau ${missing.join(", ")} dans la compétence ${code}.`, todo: "Écrivez-en une au moins à chaque niveau." }];
  });
};
