import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** In a competence that is open to students, each topic has a tutorial: what to read after a failure. */
export const topicWithoutTutorial: Check = ({ content }) => {
  const taught = new Set(content.tutorials.flatMap(({ tutorial }) => tutorial.skills.map((skill) => skill.slice(0, skill.lastIndexOf(".")))));
  const open = new Set(content.challenges.filter(({ challenge }) => challenge.status === "validated").map(({ challenge }) => challenge.skill.slice(0, challenge.skill.lastIndexOf("."))));
  return [...content.topics].flatMap(([code, { topics }]): Issue[] => {
    const missing = topics.map(({ id }) => id).filter((id) => open.has(id) && !taught.has(id));
    if (missing.length === 0) return [];
    return [{ rule: "topic-without-tutorial", severity: "warning", file: `content/framework/topics/${code}.json`, line: 1, column: 1, found: `aucun tutoriel n'aide pour : ${missing.join(", ")}.`, todo: "Écrivez-en un, ou ajoutez leurs acquis à un tutoriel qui les traite." }];
  });
};
