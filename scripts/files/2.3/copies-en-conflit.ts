import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";

type Stock = Readonly<Record<string, number>>;

interface Conflict {
  readonly base: Stock;
  /** What each copy changed: a number for another quantity or a new line, null for a line taken away. */
  readonly own: Readonly<Record<string, number | null>>;
  readonly other: Readonly<Record<string, number | null>>;
}

const CONFLICTS: Readonly<Record<string, Conflict>> = {
  a: {
    base: { Balles: 48, Ballons: 22, Brassards: 6, Cerceaux: 30, Chasubles: 26, Chronomètres: 8, Cordes: 19, Filets: 4, Frisbees: 12, Haies: 14, Javelots: 9, Maillots: 31, Matelas: 10, Plots: 60, Poids: 7, Raquettes: 24, Sifflets: 11, Tapis: 16 },
    own: { Cerceaux: 28, Chasubles: 24, Javelots: null, Plots: 55, Volants: 40 },
    other: { Ballons: 25, Chasubles: 22, Plots: 55, Témoins: 6, Boussoles: 15, Raquettes: 21 },
  },
  b: {
    base: { Aquarelle: 12, Argile: 8, Cartons: 50, Chevalets: 9, Ciseaux: 30, Colle: 24, Crayons: 90, Encre: 6, Feutres: 70, Gommes: 28, Gouache: 15, Laine: 11, Pastels: 20, Pinceaux: 44, Règles: 26, Rouleaux: 7 },
    own: { Colle: 20, Encre: 4, Gouache: 13, Perles: 200, Rubans: 14, Règles: 25 },
    other: { Argile: 5, Encre: 4, Gouache: 18, Laine: null, Rouleaux: null, Règles: 25, Tampons: 9 },
  },
  c: {
    base: { Adaptateurs: 14, Batteries: 9, Câbles: 65, Capteurs: 33, Cartes: 21, Casques: 18, Chargeurs: 12, Claviers: 27, Écrans: 20, Lampes: 40, Micros: 7, Moteurs: 24, Piles: 80, Pinces: 15, Roues: 36, Souris: 29, Vis: 500 },
    own: { Câbles: 60, Casques: 17, Micros: 5, Piles: 64, Rallonges: 6 },
    other: { Micros: 5, Piles: 72, Moteurs: 22, Vis: 450, Trépieds: 3, Webcams: 8, Lampes: null },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { base, own, other } = CONFLICTS[id]!;
  const clashes = Object.keys(own).filter((item) => item in other && own[item] !== other[item]);
  if (clashes.length !== 1) throw new Error(`clashes: ${clashes.join(", ")}`);
  const files = { [String(values["commun"])]: base, [String(values["mienne"])]: changed(base, own), [String(values["autre"])]: changed(base, other) };
  return {
    files: Object.fromEntries(Object.entries(files).map(([name, stock]) => [name, csv([["Objet", "Quantité"], ...Object.entries(stock).sort(([one], [two]) => one.localeCompare(two, "fr"))])])),
    answer: { objet: clashes[0]!, lignes: Object.keys(changed(changed(base, own), other)).length },
  };
};

function changed(stock: Stock, changes: Readonly<Record<string, number | null>>): Stock {
  return Object.fromEntries(Object.entries({ ...stock, ...changes }).filter((line): line is [string, number] => line[1] !== null));
}
