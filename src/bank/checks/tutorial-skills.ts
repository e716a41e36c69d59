import { locate } from "../front-matter.ts";
import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** A tutorial helps with skills that exist, and at least one challenge sends students to it. */
export const tutorialSkills: Check = ({ content }) => {
  const skills = new Set([...content.topics.values()].flatMap(({ topics }) => topics.flatMap(({ id, skills: rungs }) => rungs.map(({ level }) => `${id}.${level}`))));
  const cited = new Set(content.challenges.flatMap(({ challenge }) => [...challenge.tutorials.succeed, ...(challenge.tutorials.further ?? [])]));
  return content.tutorials.flatMap(({ file, tutorial }): Issue[] => {
    const unknown = tutorial.skills.flatMap((skill, index): Issue[] =>
      skills.has(skill) ? [] : [{ rule: "tutorial-skills", severity: "error", file: file.path, ...locate(file, ["skills", index]), found: `l'acquis « ${skill} » n'existe pas dans le référentiel.`, todo: "Corrigez-le, ou retirez-le." }],
    );
    if (cited.has(tutorial.id)) return unknown;
    return [...unknown, { rule: "tutorial-skills", severity: "warning", file: file.path, line: 2, column: 1, found: "aucune épreuve ne renvoie à ce tutoriel.", todo: `Citez « ${tutorial.id} » dans « tutorials » d'une épreuve, ou supprimez-le.` }];
  });
};
