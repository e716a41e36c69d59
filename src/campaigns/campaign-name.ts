import { SYMBOLS } from "./symbols.ts";

/** Stands for the class in a name made for several. */
export const CLASS_MARK = "{classe}";

/** "{classe}_26-27_mathematiques": the name that is proposed for a test and a school year. */
export function proposedName(title: string, schoolYear: string): string {
  return `${CLASS_MARK}_${schoolYear}_${cut(slug(title, /[^a-z0-9.]+/g))}`;
}

/** The name for one class, "3e B" written "3eB"; without a class, the mark goes with what joins it. */
export function nameForClass(pattern: string, className: string): string {
  const own = className.replace(/\s+/g, "");
  const name = own === "" ? pattern.replaceAll(/\{classe\}[\s_-]*/g, "") : pattern.replaceAll(CLASS_MARK, own);
  return name.trim().slice(0, 80);
}

/** An id that no other team's campaign has: the name, then chance (numbers below 32). */
export function campaignId(name: string, chance: readonly number[]): string {
  const tail = chance.map((number) => SYMBOLS.charAt(number).toLowerCase()).join("");
  return `${slug(name).slice(0, 59 - tail.length).replace(/-$/, "") || "campagne"}-${tail}`;
}

/** At the end of a word, where there is one. */
function cut(words: string): string {
  return words.length <= LONGEST_SLUG ? words : words.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, "").slice(0, LONGEST_SLUG);
}

const LONGEST_SLUG = 30;

function slug(text: string, others = /[^a-z0-9]+/g): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(others, "-")
    .replace(/^-|-$/g, "");
}
