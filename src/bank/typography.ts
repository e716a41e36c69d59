/** French spacing and apostrophes in running text: what an author types plainly, a reader sees well set. */
export function setFrench(text: string): string {
  if (!TOUCHED.test(text)) return text;
  let set = text;
  if (/[«»]/.test(set)) set = set.replaceAll(/«[ \u202F\u00A0]?/g, "«\u00A0").replaceAll(/[ \u202F\u00A0]?»/g, "\u00A0»");
  if (set.includes("'")) set = set.replaceAll(/(?<=\p{L})'(?=\p{L}|$)/gu, "’");
  if (/[;!?:]/.test(set)) set = set.replaceAll(/[ \u00A0]([;!?])(?=[\s")»\]]|$)/g, "\u202F$1").replaceAll(/[ \u202F](:)(?=\s|$)/g, "\u00A0$1");
  return set.replaceAll(/(?<=\d)[ \u202F](?=(?:%|€|°C|[kKMG]?o\b|km\b|cm\b|kg\b|h\b|min\b))/g, "\u00A0");
}

/** Most texts have none of these signs, and one search is cheaper than six. */
const TOUCHED = /['«»;!?:]|\d[ \u202F]/;
