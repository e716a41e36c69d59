const NO_BREAK_SPACE = "\u00a0";

/** Template tag for French sentences: written with plain spaces and apostrophes, read with those of French typography. */
export function fr(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return typeset(String.raw({ raw: strings }, ...values));
}

/** Puts no-break spaces before « : ; ? ! % » and inside quotes, and curls apostrophes. */
export function typeset(text: string): string {
  return text
    .replace(/ (?=[:;?!%»])/g, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/'/g, "’");
}
