import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** Half at least of a competence's challenges make students do the thing. */
const LEAST = 0.5;

export const doingShare: Check = ({ content }) => {
  const served = Map.groupBy(content.challenges.filter(({ challenge }) => challenge.status === "validated"), ({ challenge }) => challenge.skill.split(".").slice(0, 2).join("."));
  return [...served].flatMap(([code, sources]): Issue[] => {
    const doing = sources.filter(({ challenge }) => challenge.pedagogy === "do").length;
    if (doing >= LEAST * sources.length) return [];
    return [{ rule: "doing-share", severity: "warning", file: `content/framework/topics/${code}.json`, line: 1, column: 1, found: `${doing} épreuve(s) sur ${sources.length} font faire la tâche dans la compétence ${code}.`, todo: "Préférez « pedagogy: do » : un fichier à ouvrir, une page à explorer, une activité." }];
  });
};
