export const KINDS = [
  { name: "majuscules", pattern: /\p{Lu}/u, count: 26 },
  { name: "minuscules", pattern: /\p{Ll}/u, count: 26 },
  { name: "chiffres", pattern: /\d/, count: 10 },
  { name: "signes", pattern: /[^\p{L}\d]/u, count: 30 },
] as const;

export type Strength = "faible" | "moyenne" | "forte" | "très forte";

/** A word drawn from a list of 7 776, as with five dice. */
const BITS_A_WORD = 12.9;
const STEPS = [[75, "très forte"], [60, "forte"], [40, "moyenne"]] as const;
/** What guessing programs try first. */
const COMMON = /azerty|qwerty|motdepasse|password|bonjour|soleil|doudou|loulou|chocolat|football|coucou|jetaime|princesse|dragon|admin|\d{4,}/gi;

export function kindsOf(password: string): readonly string[] {
  return KINDS.filter(({ pattern }) => pattern.test(password)).map(({ name }) => name);
}

/** Rough, like all meters: signs that follow one another, well-known words and years count for little. */
export function strengthOf(password: string): Strength {
  const bits = bitsOf(password);
  return STEPS.find(([least]) => bits >= least)?.[1] ?? "faible";
}

function bitsOf(password: string): number {
  const words = password.split(/[-_. ]/).filter((word) => /^\p{L}{3,}$/u.test(word));
  const others = password.split(/[-_. ]/).length - words.length;
  if (new Set(words).size >= 3 && others <= 1) return new Set(words).size * BITS_A_WORD;
  const pool = KINDS.reduce((sum, { pattern, count }) => sum + (pattern.test(password) ? count : 0), 0);
  const rest = password.replace(COMMON, "*");
  const signs = [...rest].filter((sign, index, all) => index === 0 || Math.abs(sign.codePointAt(0)! - all[index - 1]!.codePointAt(0)!) > 1).length;
  return pool === 0 ? 0 : signs * Math.log2(pool);
}
