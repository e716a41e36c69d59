import { challengeIssue, type Check } from "./check.ts";

export const unknownSkill: Check = ({ content }) => {
  const skills = new Set<string>();
  for (const { topics } of content.topics.values()) for (const topic of topics) for (const { level } of topic.skills) skills.add(`${topic.id}.${level}`);
  return content.challenges.flatMap((source) => {
    const { skill } = source.challenge;
    if (skills.has(skill)) return [];
    const topic = skill.slice(0, skill.lastIndexOf("."));
    const known = [...skills].filter((one) => one.startsWith(`${topic}.`));
    const todo = known.length ? `Acquis de ce sujet : ${known.join(", ")}.` : `Choisissez un sujet de content/framework/topics/${skill.slice(0, 3)}.json, ou ajoutez-le.`;
    return [challengeIssue(source, ["skill"], { rule: "unknown-skill", found: `l'acquis « ${skill} » n'existe pas dans le référentiel.`, todo })];
  });
};
