/** French spacing and apostrophes in running text: what an author types plainly, a reader sees well set. */
export function setFrench(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replaceAll(/[  ]([;!?])(?=[\s")»\]]|$)/g, "\u202F$1")
    .replaceAll(/[  ](:)(?=\s|$)/g, "\u00A0$1")
    .replaceAll(/«[  ]?/g, "«\u00A0")
    .replaceAll(/[  ]?»/g, "\u00A0»")
    .replaceAll(/(?<=\d)[  ](?=(?:%|€|°C|[kKMG]?o\b|km\b|cm\b|kg\b|h\b|min\b))/g, "\u00A0");
}
