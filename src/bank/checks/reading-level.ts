import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { proseOf, wordsOf } from "./prose.ts";

/** Lowest score by level of the skill: the reading must stay easier than the digital task. */
const LOWEST = [65, 65, 60, 55, 50, 50, 45, 45] as const;
const FEWEST_WORDS = 30;

/** Reading ease of French (Kandel & Moles 1958): 207 − 1.015 words a sentence − 73.6 syllables a word; 60–70 is plain. */
export const readingLevel: Check = ({ content }) =>
  content.challenges.flatMap(({ file, challenge }): Issue[] => {
    if (challenge.locale !== "fr") return [];
    const prose = proseOf(file.body);
    const words = wordsOf(prose);
    if (words.length < FEWEST_WORDS) return [];
    const sentences = Math.max(1, prose.split(/[.!?…:]+(?=\s|$)|\n\s*\n|\n\s*[-\d]/).filter((part) => /\p{L}/u.test(part)).length);
    const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
    const ease = 207 - (1.015 * words.length) / sentences - (73.6 * syllables) / words.length;
    const level = Number(challenge.skill.at(-1));
    const lowest = LOWEST[level - 1] ?? 45;
    if (ease >= lowest) return [];
    return [{ rule: "reading-level", severity: "warning", file: file.path, line: file.bodyLine, column: 1, found: `l'énoncé est difficile à lire pour le niveau ${level} (lisibilité ${Math.round(ease)}, il en faut ${lowest}).`, todo: "Coupez les longues phrases et préférez des mots courants et courts." }];
  });

/** Groups of vowels, a final mute e aside. */
function countSyllables(word: string): number {
  const groups = word.replace(/(?<=[^aeiouyàâäéèêëîïôöùûü])(?:es?|ent)$/u, "").match(/[aeiouyàâäéèêëîïôöùûüœ]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
