/**
 * The same text with plain characters: spaces of every width, typographic quotes, apostrophes and dashes, ligatures,
 * full-width forms and invisible characters are what keyboards and word processors make, never what a student means.
 * Superscripts and fractions stay: 10² is not 102.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\uFE0E|\uFE0F|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/\s/g, " ")
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4]/g, "'")
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, "-")
    .replaceAll("\u2026", "...")
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .replaceAll("æ", "ae")
    .replaceAll("Æ", "AE")
    .replaceAll("\uFB01", "fi")
    .replaceAll("\uFB02", "fl");
}
