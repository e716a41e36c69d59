import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { escapeHtml, htmlPage } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const GAMES = ["Cap au large", "Duo", "Forêt noire", "Horizon", "Le Marché", "Les Archives", "Mille et un dés", "Pirates", "Sept Ponts", "Volcan", "Nuit blanche", "Le Phare"];
const SITES = ["Nord", "Centre", "Port"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`xml ${id}`);
  const games = GAMES.map((title, rank) => ({
    code: `J${10 + rank}`,
    title,
    age: pick(random, [6, 8, 10, 12]),
    copies: SITES.map((site) => ({ site, total: integerBetween(random, 6, 15), lent: integerBetween(random, 0, 6) })),
  }));
  const asked = games.find(({ title }) => title === values["jeu"])!.copies.find(({ site }) => site === values["site"])!;
  const [free, ofAge] = [asked.total - asked.lent, games.filter(({ age }) => age === values["age"]).length];
  if (new Set([free, asked.lent, ofAge]).size < 3) throw new Error(`${id}: a number copied without counting would be right`);
  const body = `<main><h1>catalogue.xml</h1><pre>${escapeHtml(catalogue(games))}</pre></main>`;
  return {
    files: { [`catalogue-${id}.html`]: htmlPage({ title: "catalogue.xml", body, css: "main { padding: 1rem; } pre { font-size: .95rem; overflow-x: auto; }" }) },
    answer: { libres: free, jeux: ofAge },
  };
};

interface Game {
  readonly code: string;
  readonly title: string;
  readonly age: number;
  readonly copies: readonly { readonly site: string; readonly total: number; readonly lent: number }[];
}

function catalogue(games: readonly Game[]): string {
  const entries = games.map(({ code, title, age, copies }) => {
    const stock = copies.map(({ site, total, lent }) => `    <site nom="${site}">\n      <exemplaires>${total}</exemplaires>\n      <sortis>${lent}</sortis>\n    </site>`);
    return `  <jeu code="${code}" age_min="${age}">\n    <titre>${title}</titre>\n${stock.join("\n")}\n  </jeu>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ludotheque>\n${entries.join("\n")}\n</ludotheque>`;
}
