import type { FileMaker } from "../file-maker.ts";

type Line = readonly [id: string, text: string, level: 0 | 1 | 2];

/** Titles are told by their look alone: bold and large, or bold. A bold warning is no title. */
const GUIDES: Readonly<Record<string, readonly Line[]>> = {
  a: [["velo", "Entretenir son vélo", 1], ["velo-texte", "Dix minutes par mois suffisent.", 0], ["pneus", "Gonfler les pneus", 2], ["pneus-texte", "La pression est écrite sur le côté du pneu.", 0], ["chaine", "Huiler la chaîne", 2], ["chaine-texte", "Une goutte par maillon, puis un coup de chiffon.", 0], ["attention", "Attention : ne mets jamais d'huile sur les freins.", 0], ["route", "Rouler en ville", 1], ["route-texte", "Le casque et les lumières vont de soi.", 0]],
  b: [["projet", "Préparer un exposé", 1], ["projet-texte", "Trois semaines passent vite.", 0], ["sujet", "Choisir le sujet", 2], ["sujet-texte", "Un sujet court se traite mieux.", 0], ["important", "Important : garde l'adresse de chaque page lue.", 0], ["oral", "Parler devant la classe", 1], ["oral-texte", "On regarde les gens, pas l'écran.", 0], ["voix", "Poser sa voix", 2], ["voix-texte", "Parle au fond de la salle, lentement.", 0]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const lines = GUIDES[id]!;
  const looks = { 1: { bold: true, size: 20 }, 2: { bold: true, size: 14 } } as const;
  const scene = { title: String(values["fichier"]), paragraphs: lines.map(([paragraph, text, level]) => ({ id: paragraph, text, ...(level === 0 ? (/ : /.test(text) ? { bold: true } : {}) : looks[level]) })) };
  const ids = (level: 1 | 2) => lines.filter(([, , each]) => each === level).map(([paragraph]) => paragraph);
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { plan: lines.filter(([, , level]) => level > 0).map(([, text, level]) => `${level} ${text}`).join(" | "), texte: "" },
    solution: [{ kind: "set-style", ids: ids(1), style: "titre-1" }, { kind: "set-style", ids: ids(2), style: "titre-2" }],
  };
};
