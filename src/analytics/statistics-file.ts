import type { Content } from "../bank/content.ts";

/** The text of `content/statistics.json`: an item a line, in order of id, so that its history reads well. */
export function statisticsText({ statistics, guessing }: Pick<Content, "statistics" | "guessing">): string {
  const items = [...statistics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, measure]) => `\n    ${JSON.stringify(id)}: ${line(measure)}`);
  const kinds = Object.keys(guessing).length > 0 ? `  "guessing": ${line(guessing)},\n` : "";
  return `{\n  "format": "palier-statistics",\n  "version": 1,\n${kinds}  "items": {${items.join(",")}\n  }\n}\n`;
}

function line(value: object): string {
  return `{ ${Object.entries(value).map(([name, own]) => `${JSON.stringify(name)}: ${JSON.stringify(own)}`).join(", ")} }`;
}
