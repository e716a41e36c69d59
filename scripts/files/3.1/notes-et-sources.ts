import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock } from "../formats/docx.ts";

interface Source {
  readonly author: string;
  readonly year: number;
  readonly title: string;
}

interface Report {
  readonly title: string;
  /** "[1]" puts a note, "(2)" cites the source of that rank. */
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** Ranks of the source that the list forgets, and of the one that nobody cites. */
  readonly forgotten: number;
  readonly uncited: number;
  /** A new note comes just after this word. */
  readonly after: string;
  /** The note whose new number is asked, from 1. */
  readonly asked: number;
}

const REPORTS: Readonly<Record<string, Report>> = {
  a: {
    title: "Les abeilles en ville", after: "toits", asked: 4, forgotten: 2, uncited: 4,
    paragraphs: ["Les ruches se multiplient dans les villes[1] depuis vingt ans (0). On en trouve sur les toits, dans les parcs[2] et près des écoles (1).", "Une abeille visite des centaines de fleurs[3] par jour (2). Mais trop de ruches au même endroit épuisent les fleurs (3).", "Notre classe a compté les insectes du jardin[4] pendant un mois."],
    notes: ["Enquête menée dans douze villes.", "Les parcs de plus d'un hectare.", "Entre mars et septembre.", "Le jardin du collège, côté nord."],
    sources: [{ author: "Belkacem", year: 2019, title: "Ruches et rues" }, { author: "Carvalho", year: 2021, title: "Jardins d'école" }, { author: "Lemoine", year: 2015, title: "Le jour d'une abeille" }, { author: "Traoré", year: 2022, title: "Trop de miel ?" }, { author: "Weber", year: 2012, title: "Atlas des insectes" }],
  },
  b: {
    title: "Le sommeil des lycéens", after: "samedi", asked: 3, forgotten: 0, uncited: 3,
    paragraphs: ["Un lycéen se couche plus tard en fin de semaine (0). Le samedi, il dort plus longtemps[1] le matin (1).", "La lumière des écrans[2] retarde l'endormissement (2). Un rythme régulier[3] aide à bien dormir (4).", "Nous avons interrogé quarante internes[4] de notre lycée."],
    notes: ["Une heure de plus en moyenne.", "Téléphones, tablettes et ordinateurs.", "Même heure de lever chaque jour.", "Questionnaire anonyme, en janvier."],
    sources: [{ author: "Diallo", year: 2020, title: "Nuits d'élèves" }, { author: "Fabre", year: 2018, title: "La grasse matinée" }, { author: "Kaya", year: 2021, title: "Lumière bleue, nuit blanche" }, { author: "Novak", year: 2014, title: "Rêver" }, { author: "Payet", year: 2023, title: "Le rythme des jours" }],
  },
  c: {
    title: "Les ponts de bois", after: "tempête", asked: 2, forgotten: 4, uncited: 1,
    paragraphs: ["Les premiers ponts étaient faits de troncs[1] posés d'une rive à l'autre (0). Après une tempête, il fallait tout refaire.", "Le bois collé[2] permet des portées plus longues (2). Il se répare pièce par pièce[3] (3).", "En atelier, notre maquette a tenu dix kilos[4] avant de plier (4)."],
    notes: ["Chêne ou sapin, selon la région.", "Des lames de bois pressées ensemble.", "On remplace la pièce sans fermer le pont.", "Essai fait trois fois."],
    sources: [{ author: "Abadie", year: 2011, title: "Passer la rivière" }, { author: "Esteban", year: 2016, title: "Ponts de pierre" }, { author: "Haddad", year: 2019, title: "Le bois lamellé" }, { author: "Nguyen", year: 2022, title: "Réparer un pont" }, { author: "Rossi", year: 2020, title: "Maquettes et charges" }],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, paragraphs, notes, sources, forgotten, uncited, after, asked } = REPORTS[id]!;
  const text = paragraphs.join(" ");
  const notesBefore = text.slice(0, text.indexOf(after)).match(/\[\d\]/g)?.length ?? 0;
  const body = paragraphs.map((paragraph): DocxBlock => paragraph.split(/(\[\d\]|\(\d\))/).map((part) => (part.startsWith("[") ? { footnote: notes[Number(part[1]) - 1]! } : part.startsWith("(") ? cited(sources[Number(part[1])]!) : part)));
  const list = sources.filter((_, index) => index !== forgotten).map(({ author, year, title: book }): DocxBlock => [`${author}, `, { text: book, italic: true }, `, ${year}.`]);
  return {
    files: { [String(values["fichier"])]: docx({ title, paragraphs: [{ style: "Title", runs: [title] }, ...body, { style: "Heading1", runs: ["Bibliographie"] }, ...list], section: {} }) },
    answer: { note: asked > notesBefore ? asked + 1 : asked, oublie: sources[forgotten]!.author, inutile: sources[uncited]!.author },
  };
};

function cited({ author, year }: Source): string {
  return `(${author}, ${year})`;
}
