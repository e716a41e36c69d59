import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** What the build does not set right by itself: each with what belongs there. */
const SLIPS: readonly { readonly pattern: RegExp; readonly found: string; readonly todo: string; readonly mend: (slip: string) => string }[] = [
  { pattern: /"[^"\n]+"/g, found: "des guillemets droits", todo: "Écrivez des guillemets français : « mot ».", mend: (slip) => `« ${slip.slice(1, -1).trim()} »` },
  { pattern: /(?<!\.)\.{3}(?!\.)/g, found: "trois points séparés", todo: "Écrivez le signe « … ».", mend: () => "…" },
  { pattern: /(?<=\p{L})[?!;](?=\s|$)/gmu, found: "un signe double collé au mot", todo: "Mettez une espace avant « ? », « ! » et « ; ».", mend: (slip) => ` ${slip}` },
  { pattern: /(?<=[^\s|]) {2,}(?=[^\s|])/g, found: "deux espaces de suite", todo: "Gardez-en une.", mend: () => " " },
  { pattern: /(?<=^|[.!?] )A(?= (?:quel|qui|quoi|partir|côté|l')\b)/gm, found: "un « A » qui demande un accent", todo: "Écrivez « À ».", mend: () => "À" },
  { pattern: /\bE(?=(?:cris|cole|tat|teins|change|v[ae]lue|tape|quipe|lève|nonc|tud|dit)\p{L}*)/gu, found: "un « E » qui demande un accent", todo: "Écrivez « É ».", mend: () => "É" },
];

/** Code, components, links and addresses mean what they say: they are blanked, keeping every offset. */
const VERBATIM = /```[\s\S]*?```|`[^`\n]*`|<[A-Za-z][^>]*>|\]\([^)]*\)|https?:\S+/g;

export const frenchTypography: Check = ({ content }) =>
  content.challenges.flatMap(({ file, challenge }): Issue[] => {
    if (challenge.locale !== "fr") return [];
    const text = file.body.replaceAll(VERBATIM, (verbatim) => verbatim.replaceAll(/[^\n]/g, "\0"));
    return SLIPS.flatMap(({ pattern, found, todo, mend }) =>
      [...text.matchAll(pattern)].map((match): Issue => {
        const before = text.slice(0, match.index).split("\n");
        const slip = match[0];
        return {
          rule: "french-typography",
          severity: "warning",
          file: file.path,
          line: file.bodyLine + before.length - 1,
          column: (before.at(-1)?.length ?? 0) + 1,
          found: `${found}${/^"/.test(slip) ? ` : ${slip}` : ""}.`,
          todo,
          fix: { bodyOffset: match.index, length: slip.length, text: mend(slip) },
        };
      }),
    );
  });
