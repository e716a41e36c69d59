import { measureOf } from "../content.ts";
import { challengeIssue, type Check } from "./check.ts";

/** Beyond this distance, and twice its standard error, the level that students meet is another one. */
const TOO_FAR = 1.5;

/** The authored level against the difficulty measured on students' answers, where the bank has statistics. */
export const measuredLevel: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const measured = measureOf(source.challenge, content.statistics);
    if (!measured) return [];
    const level = Number(source.challenge.skill.at(-1));
    const distance = measured.difficulty - level;
    if (Math.abs(distance) < TOO_FAR || Math.abs(distance) < 2 * measured.standardError) return [];
    const shown = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 }).format(measured.difficulty);
    return [challengeIssue(source, ["skill"], { rule: "measured-level", severity: "warning", found: `l'épreuve est écrite pour le niveau ${level} ; d'après ${measured.answers} réponses, sa difficulté est ${shown}.`, todo: distance > 0 ? "Cherchez ce qui bloque (énoncé, fichier, tolérance), ou changez d'acquis." : "Cherchez ce qui donne la réponse, ou changez d'acquis." })];
  });
