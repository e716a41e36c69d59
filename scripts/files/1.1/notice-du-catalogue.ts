import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Notice {
  readonly title: string;
  readonly author: string;
  readonly medium: string;
  readonly state: string;
  readonly mark: string;
}

const PRINT = "Livre imprimé";
const AVAILABLE = "Disponible";

const searched: Record<string, { title: string; author: string; namesake: string; code: string; first: number }> = {
  a: { title: "L'Île aux corbeaux", author: "Samira Delcourt", namesake: "Hugues Armand", code: "DEL", first: 24 },
  b: { title: "Le Dernier Glacier", author: "Yann Toriel", namesake: "Maud Quéré", code: "TOR", first: 38 },
  c: { title: "La Nuit de la gare", author: "Fatou Berger", namesake: "Ivan Salles", code: "BER", first: 55 },
};

const SHELF = [
  ["Cent jours en mer", "Nora Belkacem"], ["Le Chien du pharmacien", "Louis Aubry"], ["Petite histoire des cartes", "Diego Marín"],
  ["Sous la ville", "Claire Nguyen"], ["Les Abeilles de Malo", "Malo Kerven"], ["Treize à table", "Irène Vogt"],
  ["Atlas des vents", "Paul Sissoko"], ["La Fugue en bus", "Jade Monnier"], ["Robots de papier", "Amin Tahar"],
  ["Une année sans écran", "Elsa Prieur"], ["Le Violon rouge vif", "Anton Weiss"], ["Recettes du bout du monde", "Mei Laurent"],
] as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const wanted = searched[id]!;
  const notices = shuffle([...copies(wanted), ...otherNotices(id)], id);
  const fit = notices.filter(({ title, author, medium, state }) => title === wanted.title && author === wanted.author && medium === PRINT && state === AVAILABLE);
  if (fit.length !== 1) throw new Error(`one notice should fit, found ${fit.length}`);
  return { files: { [String(values.page)]: page(notices) }, answer: fit[0]!.mark };
};

function copies({ title, author, namesake, code, first }: (typeof searched)[string]): Notice[] {
  const other = namesake.split(" ")[1]!.slice(0, 3).toUpperCase();
  return [
    { title, author, medium: PRINT, state: "Emprunté, retour prévu mardi", mark: `R ${code} ${first}` },
    { title, author, medium: "Livre audio (CD)", state: AVAILABLE, mark: `CD ${code} ${first + 1}` },
    { title, author, medium: PRINT, state: "En réparation", mark: `R ${code} ${first + 2}` },
    { title, author, medium: PRINT, state: AVAILABLE, mark: `R ${code} ${first + 3}` },
    { title, author: namesake, medium: PRINT, state: AVAILABLE, mark: `R ${other} ${first + 4}` },
    { title: `${title} : dossier du professeur`, author: "Collectif", medium: PRINT, state: AVAILABLE, mark: `P ${code} ${first + 5}` },
  ];
}

function otherNotices(seed: string): Notice[] {
  const random = seededRandom(`shelf-${seed}`);
  return SHELF.map(([title, author]) => {
    const medium = random() < 0.75 ? PRINT : "DVD";
    const state = random() < 0.6 ? AVAILABLE : "Emprunté";
    return { title, author, medium, state, mark: `${medium === PRINT ? "R" : "DVD"} ${author.split(" ")[1]!.slice(0, 3).toUpperCase()} ${10 + Math.floor(random() * 80)}` };
  });
}

function shuffle<T>(values: readonly T[], seed: string): T[] {
  const random = seededRandom(`order-${seed}`);
  return values.map((value) => ({ value, rank: random() })).toSorted((one, other) => one.rank - other.rank).map(({ value }) => value);
}

function page(notices: readonly Notice[]): string {
  return frenchPage({
    title: "Catalogue du CDI",
    css: "header{background:#14532d;color:#fff;padding:.7rem 1rem;font-weight:700}main{max-width:42rem;margin:0 auto;padding:.5rem 1rem 2rem}article{border:1px solid #c8ccd6;border-radius:.4rem;margin:.6rem 0;padding:.5rem .8rem}h2{font-size:1.1rem;margin:0}dl{display:grid;grid-template-columns:6rem 1fr;gap:.1rem .6rem;margin:.3rem 0 0}dt{color:#4a5163}dd{margin:0}",
    body: `<header>Catalogue du CDI</header>
<main><p>${notices.length} notices</p>
${notices.map(({ title, author, medium, state, mark }) => `<article><h2>${escapeHtml(title)}</h2><dl><dt>Auteur</dt><dd>${escapeHtml(author)}</dd><dt>Support</dt><dd>${medium}</dd><dt>État</dt><dd>${state}</dd><dt>Cote</dt><dd>${mark}</dd></dl></article>`).join("\n")}
</main>`,
  });
}
