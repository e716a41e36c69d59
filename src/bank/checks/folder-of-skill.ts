import { challengeIssue, type Check } from "./check.ts";

export const folderOfSkill: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const [domain, number, topic] = source.challenge.skill.split(".");
    const expected = `content/challenges/${domain}.${number}/${topic}/`;
    if (source.file.path.startsWith(expected)) return [];
    return [challengeIssue(source, ["skill"], { rule: "folder-of-skill", found: `l'épreuve n'est pas dans le dossier de son acquis « ${source.challenge.skill} ».`, todo: `Déplacez son dossier dans ${expected}, ou corrigez « skill ».` })];
  });
