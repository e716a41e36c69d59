import type { FileMaker } from "../file-maker.ts";

const TEXTS: Readonly<Record<string, readonly (readonly [text: string, style?: string])[]>> = {
  a: [["Carnet de recettes", "titre-1"], ["Soupe de courge", "titre-2"], ["Une courge, deux carottes, un oignon."], ["Pain perdu", "titre-2"], ["Du pain rassis, deux œufs, du lait."], ["Salade de fruits", "titre-2"], ["Les fruits de la saison, et un citron."], ["Galettes", "titre-2"], ["De la farine de blé noir, de l'eau, du sel."], ["Compote", "titre-2"], ["Des pommes tombées, un peu de cannelle."]],
  b: [["Paroles de résistantes", "titre-1"], ["Trois femmes racontent."], ["« Nous avions seize ans, et nous portions des lettres. »", "citation"], ["Rose n'a rien dit à ses parents."], ["« La peur venait le soir, jamais le jour. »", "citation"], ["Jeanne imprimait des tracts."], ["« Mon vélo connaissait la route tout seul. »", "citation"], ["Marcelle roulait la nuit."], ["« On ne parlait pas, on faisait. »", "citation"]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const style = String(values["style"]);
  const size = Number(values["taille"]);
  const color = String(values["couleur"]);
  const scene = { title: String(values["fichier"]), paragraphs: TEXTS[id]!.map(([text, each], index) => ({ id: `p${index + 1}`, text, ...(each ? { style: each } : {}) })) };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { taille: String(size), couleur: color, styles: style, main: "", texte: "" },
    solution: [{ kind: "change-style", style, changes: { size } }, { kind: "change-style", style, changes: { color } }],
  };
};
