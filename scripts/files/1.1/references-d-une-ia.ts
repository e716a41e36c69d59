import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { frenchPage } from "../pages/french-page.ts";

type Book = readonly [author: string, title: string, year: number];

/** What the AI cites (the choices, in order) and the books of the catalogue that resemble them. */
const cases: Record<string, { subject: string; cited: Record<string, Book>; shelved: readonly Book[]; words: readonly string[] }> = {
  a: {
    subject: "Bibliothèque de la mer",
    cited: { a: ["Hélène Barzic", "Le Livre des marées", 2008], b: ["Paul Marchetti", "La Lune et l'Estran", 2014], c: ["Amadou Seck", "Pêcheurs à pied", 1999], d: ["Hélène Barzic", "Vagues et Courants", 2011], e: ["Lucie Orsini", "Ports du bout du monde", 2016] },
    shelved: [["Hélène Barzic", "Le Livre des marées", 2008], ["Amadou Seck", "Pêcheurs à pied", 1999], ["Rosa Tellier", "Vagues et Courants", 2011], ["Lucie Orsini", "Ports du bout du monde", 2016], ["Paul Marchetti", "Nœuds et Voiles", 2014]],
    words: ["Dunes", "Phares", "Chenaux", "Algues", "Tempêtes", "Goélands", "Chaluts", "Falaises", "Bouées", "Récifs"],
  },
  b: {
    subject: "Bibliothèque des mondes anciens",
    cited: { a: ["Tomas Lindqvist", "Grammaire des glyphes", 2004], b: ["Rachid Benali", "Cités de pierre", 2013], c: ["Pilar Ocampo", "Compter comme les Mayas", 2010], d: ["Jeanne Rivoire", "Le Scribe et le Jaguar", 2007], e: ["Tomas Lindqvist", "Carnets du Yucatan", 1996] },
    shelved: [["Pilar Ocampo", "Grammaire des glyphes", 2004], ["Rachid Benali", "Cités de pierre", 1987], ["Pilar Ocampo", "Compter comme les Mayas", 2010], ["Tomas Lindqvist", "Carnets du Yucatan", 1996], ["Jeanne Rivoire", "Le Maïs et les Hommes", 2007]],
    words: ["Temples", "Calendriers", "Masques", "Stèles", "Terrasses", "Codex", "Marchés", "Jeux de balle", "Pyramides", "Potiers"],
  },
  c: {
    subject: "Bibliothèque des machines",
    cited: { a: ["Vera Kowalski", "Mains d'acier", 2012], b: ["Mathis Leroux", "Automates et Horlogers", 2001], c: ["Sofia Andrade", "Tortues électroniques", 2015], d: ["Mathis Leroux", "Le Joueur d'échecs mécanique", 1994], e: ["Idriss Camara", "Des robots et des usines", 2009] },
    shelved: [["Mathis Leroux", "Automates et Horlogers", 2001], ["Sofia Andrade", "Tortues électroniques", 2003], ["Mathis Leroux", "Le Joueur d'échecs mécanique", 1994], ["Idriss Camara", "Des robots et des usines", 2009], ["Irène Kowal", "Bras articulés", 2012]],
    words: ["Engrenages", "Capteurs", "Chaudières", "Métiers à tisser", "Relais", "Turbines", "Courroies", "Aimants", "Pistons", "Moteurs"],
  },
};

const FIRST = ["Anna", "Bastien", "Chen", "Dora", "Emre", "Flora", "Gustave", "Houria", "Ilan", "Josette", "Kofi", "Louise"];
const LAST = ["Abadie", "Borel", "Cissé", "Duval", "Esteban", "Fontaine", "Gomis", "Huang", "Imbert", "Jacquet", "Keller", "Lorrain"];
const FORMS = ["Histoire des #", "Le Livre des #", "Le Temps des #", "Comprendre les #", "Au pays des #", "La Vie secrète des #", "Carnet des #", "Des # et des hommes", "La Fabrique des #", "Aux origines des #"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { subject, cited, shelved, words } = cases[id]!;
  const books = [...shelved, ...filler(id, words)].toSorted(([one], [other]) => lastName(one).localeCompare(lastName(other), "fr"));
  const shelf = new Set(books.map((book) => book.join("|")));
  const answer = Object.keys(cited).filter((choice) => !shelf.has(cited[choice]!.join("|")));
  return { files: { [String(values.page)]: page(subject, books) }, answer };
};

function filler(id: string, words: readonly string[]): Book[] {
  const random = seededRandom(`books-${id}`);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const book = (title: string): Book => [`${pick(FIRST)} ${pick(LAST)}`, title, 1975 + Math.floor(random() * 46)];
  return words.flatMap((word, index) => [
    book(`${word} et ${words[(index + 3) % words.length]}`),
    ...FORMS.filter((_, form) => (form + index) % 3 !== 0).map((form) => book(form.replace("#", word.toLowerCase()))),
  ]);
}

function lastName(author: string): string {
  return author.slice(author.indexOf(" ") + 1);
}

function page(subject: string, books: readonly Book[]): string {
  const rows = books.map(([author, title, year]) => `<tr><td>${escapeHtml(author)}</td><td>${escapeHtml(title)}</td><td>${year}</td></tr>`);
  return frenchPage({
    title: `${subject} – catalogue`,
    css: "main{max-width:46rem;margin:0 auto;padding:.5rem 1rem 3rem}table{width:100%}",
    body: `<main><h1>${subject}</h1>\n<p>Catalogue complet, ${books.length} livres, par nom d'auteur.</p>\n<table><tr><th>Auteur</th><th>Titre</th><th>Année</th></tr>\n${rows.join("\n")}\n</table></main>`,
  });
}
