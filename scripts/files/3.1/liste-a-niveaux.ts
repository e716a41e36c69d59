import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";

type Item = readonly [level: 0 | 1 | 2, text: string];

const PLANS: Readonly<Record<string, { title: string; items: readonly Item[]; lower: string; raise: string; remove: string; asked: string }>> = {
  a: {
    title: "Préparer la randonnée", lower: "Cartes", raise: "Repas de midi", remove: "Lampe", asked: "Gourdes",
    items: [[0, "Trajet"], [1, "Car"], [0, "Cartes"], [0, "Sac"], [1, "Vêtements"], [1, "Lampe"], [1, "Pharmacie"], [1, "Repas de midi"], [1, "Pain"], [1, "Fruits"], [1, "Gourdes"], [0, "Consignes"]],
  },
  b: {
    title: "Monter la pièce de théâtre", lower: "Voix", raise: "Lumières", remove: "Masques", asked: "Bougies",
    items: [[0, "Texte"], [0, "Jeu"], [1, "Gestes"], [0, "Voix"], [0, "Décor"], [1, "Toiles"], [1, "Masques"], [1, "Lumières"], [1, "Projecteurs"], [1, "Lampions"], [1, "Bougies"], [0, "Affiche"]],
  },
  c: {
    title: "Ouvrir un potager", lower: "Semis", raise: "Outils", remove: "Piquets", asked: "Râteau",
    items: [[0, "Lieu"], [1, "Soleil"], [1, "Eau"], [0, "Terrain"], [0, "Semis"], [0, "Matériel"], [1, "Piquets"], [1, "Bacs"], [1, "Outils"], [1, "Râteau"], [1, "Bêche"], [0, "Calendrier"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, items, lower, raise, remove, asked } = PLANS[id]!;
  const changed = items.filter(([, text]) => text !== remove).map(([level, text]): Item => [(text === lower ? level + 1 : text === raise ? level - 1 : level) as Item[0], text]);
  const paragraphs = [{ style: "Title" as const, runs: [title] }, ...items.map(([level, text]) => ({ runs: [text], numbered: level }))];
  return { files: { [String(values["fichier"])]: docx({ title, paragraphs, section: {} }) }, answer: numberOf(changed, asked) };
};

function numberOf(items: readonly Item[], asked: string): string {
  const counters = [0, 0, 0];
  for (const [level, text] of items) {
    counters[level]! += 1;
    counters.fill(0, level + 1);
    if (text === asked) return counters.slice(0, level + 1).join(".");
  }
  throw new Error(`${asked} is not in the list`);
}
