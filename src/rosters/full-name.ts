export interface PersonName {
  readonly familyName: string;
  readonly givenName: string;
  /** The writing does not tell where the family name ends. */
  readonly doubtful: boolean;
}

/** "LE GOFF Ewen", "Ewen LE GOFF" or "Le Goff Ewen": capitals tell, else the first word with its particles. */
export function splitFullName(text: string): PersonName {
  const words = text.split(" ").filter((word) => word !== "");
  const isCapital = (word: string): boolean => word === word.toUpperCase() && /\p{Lu}/u.test(word);
  const capitals = words.map(isCapital);
  const leading = capitals.findIndex((capital) => !capital);
  if (leading > 0) return { ...parted(words, leading), doubtful: false };
  const trailing = capitals.lastIndexOf(false) + 1;
  if (leading === 0 && trailing < words.length) return { familyName: words.slice(trailing).join(" "), givenName: words.slice(0, trailing).join(" "), doubtful: false };
  const particles = words.findIndex((word) => !PARTICLES.has(word.toLowerCase()));
  return { ...parted(words, Math.max(0, particles) + 1), doubtful: words.length > 2 || leading === -1 };
}

const PARTICLES = new Set(["al", "ait", "aït", "ben", "bel", "da", "dal", "das", "de", "del", "della", "des", "di", "do", "dos", "du", "el", "la", "le", "les", "san", "van", "von"]);

function parted(words: readonly string[], at: number): { readonly familyName: string; readonly givenName: string } {
  return { familyName: words.slice(0, at).join(" "), givenName: words.slice(at).join(" ") };
}
