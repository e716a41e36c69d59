import type { FileMaker } from "../file-maker.ts";

/** The word is also inside other words, and once a proper noun. */
const TEXTS: Readonly<Record<string, readonly (readonly [id: string, text: string])[]>> = {
  a: [["titre", "Deux jours au zoo"], ["enclos", "Le vieux lion dort près du mur. Un autre lion marche sans bruit."], ["public", "Plus d'un million de visiteurs viennent ici chaque année."], ["nuit", "Nous avons dormi à l'hôtel du Lion, à deux pas du parc."], ["repas", "Le soir, le lion mange six kilos de viande, puis il bâille."]],
  b: [["titre", "Les arbres du sentier"], ["numeros", "Chaque pin porte un numéro. Le pin numéro 7 est malade."], ["degats", "Un lapin a rongé son écorce, et ses épines sont tombées."], ["guide", "Notre guide, M. Pin, connaît toute la forêt."], ["lac", "Au bord du lac, un jeune pin pousse tout seul."]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const texts = TEXTS[id]!;
  const old = String(values["ancien"]);
  const whole = new RegExp(`(?<!\\p{L})${old}(?!\\p{L})`, "gu");
  const replaced = texts.map(([paragraph, text]) => [paragraph, text.replaceAll(whole, String(values["nouveau"]))] as const);
  const changed = replaced.filter(([, text], index) => text !== texts[index]![1]);
  const scene = { title: String(values["fichier"]), paragraphs: texts.map(([paragraph, text]) => ({ id: paragraph, text, ...(paragraph === "titre" ? { style: "titre-1" } : {}) })) };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { premier: changed[0]![1], second: changed[1]![1], reste: changed.map(([paragraph]) => paragraph).toSorted().join(", ") },
    solution: [{ kind: "replace", search: { find: old, matchCase: true, wholeWord: true }, replacement: String(values["nouveau"]) }],
  };
};
