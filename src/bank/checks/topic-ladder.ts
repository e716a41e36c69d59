import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** A topic belongs to its competence's file, and climbs one rung at a time. */
export const topicLadder: Check = ({ content }) =>
  [...content.topics].flatMap(([code, file]): Issue[] => {
    const path = `content/framework/topics/${code}.json`;
    const issue = (found: string, todo: string): Issue => ({ rule: "topic-ladder", severity: "error", file: path, line: 1, column: 1, found, todo });
    const own = file.competence === code ? [] : [issue(`« competence » vaut « ${file.competence} » dans le fichier de ${code}.`, "Donnez le même code aux deux.")];
    const ids = file.topics.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => issue(`deux sujets s'appellent « ${id} ».`, "Renommez l'un des deux."));
    const ladders = file.topics.flatMap(({ id, skills }) => {
      const strange = id.startsWith(`${code}.`) ? [] : [issue(`le sujet « ${id} » n'est pas de la compétence ${code}.`, `Commencez son identifiant par « ${code}. ».`)];
      const climbs = skills.every(({ level }, index) => index === 0 || level > skills[index - 1]!.level);
      return climbs ? strange : [...strange, issue(`les niveaux du sujet « ${id} » ne montent pas : ${skills.map(({ level }) => level).join(", ")}.`, "Rangez les acquis du plus facile au plus difficile, un seul par niveau.")];
    });
    return [...own, ...twice, ...ladders];
  });
