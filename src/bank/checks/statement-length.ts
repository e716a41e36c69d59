import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** Longest statement that reads on a phone without losing the question: about 180 words, tables and quotes aside. */
const MAXIMUM_WORDS = 180;

export const statementLength: Check = ({ content }) =>
  content.challenges.flatMap(({ file }): Issue[] => {
    const words = file.body.replaceAll(/^\s*[|>].*$/gm, "").replaceAll(/```[\s\S]*?```/g, "").replaceAll(/<[^>]*>/g, "").split(/\s+/).filter(Boolean).length;
    if (words === 0) return [{ rule: "statement-length", severity: "error", file: file.path, line: file.bodyLine, column: 1, found: "l'énoncé est vide.", todo: "Écrivez la situation, puis la question." }];
    if (words <= MAXIMUM_WORDS) return [];
    return [{ rule: "statement-length", severity: "warning", file: file.path, line: file.bodyLine, column: 1, found: `l'énoncé a ${words} mots, ${MAXIMUM_WORDS} au plus se lisent bien sur un téléphone.`, todo: "Coupez ce qui ne sert pas à répondre, ou mettez-le dans un fichier." }];
  });
