import { SYMBOLS } from "./symbols.ts";

/** Stands for the class in a name made for several. */
export const CLASS_MARK = "{classe}";

/** "{classe}_26-27_mathematiques": the name that is proposed for a test and a school year. */
export function proposedName(title: string, schoolYear: string): string {
  return `${CLASS_MARK}_${schoolYear}_${slug(title).slice(0, 40).replace(/-$/, "")}`;
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

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
