/** True when the text has every word and quoted phrase of the query, and none of those after a minus sign. */
export function matchesQuery(text: string, query: string): boolean {
  const words = ` ${foldText(text)} `;
  const terms = query.match(/-?"[^"]+"|\S+/g) ?? [];
  return terms.every((term) => {
    const excluded = term.startsWith("-");
    const phrase = foldText(term);
    return words.includes(` ${phrase} `) !== excluded;
  });
}

function foldText(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}
