import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock } from "../formats/docx.ts";

const RULES: readonly (readonly [title: string, text: string])[] = [
  ["Ouverture", "L'atelier ouvre du lundi au vendredi, de 12 h à 17 h."],
  ["Accueil", "Chaque personne signe le registre en arrivant."],
  ["Âge", "Une personne de moins de 12 ans vient avec un adulte."],
  ["Prêt", "Un outil se prête pour 14 jours au plus."],
  ["Retour", "L'outil revient propre, dans sa boîte."],
  ["Retard", "Un retard suspend le prêt pendant 10 jours."],
  ["Caution", "Une caution de 25 euros est demandée pour les machines."],
  ["Machines", "La scie et la perceuse s'utilisent avec un responsable."],
  ["Gants", "Les gants sont obligatoires pour couper et pour poncer."],
  ["Lunettes", "Les lunettes sont obligatoires près des machines."],
  ["Bruit", "Les machines s'arrêtent à 16 h 30."],
  ["Groupes", "Un groupe compte 8 personnes au plus."],
  ["Déchets", "Le bois se trie, la sciure va au compost."],
  ["Repas", "On ne mange pas près des établis."],
  ["Casiers", "Un casier se garde 3 mois."],
  ["Panne", "Toute panne se dit au responsable le jour même."],
  ["Photos", "Les photos se font avec l'accord des personnes."],
  ["Départ", "La dernière personne éteint et ferme à clé."],
];

interface Change {
  readonly number: { readonly title: string; readonly from: string; readonly to: string };
  readonly removed: string;
  readonly added: { readonly title: string; readonly after: string; readonly word: string };
}

const CHANGES: Readonly<Record<string, Change>> = {
  a: { number: { title: "Retard", from: "10", to: "15" }, removed: "Repas", added: { title: "Machines", after: "un responsable", word: "formé" } },
  b: { number: { title: "Caution", from: "25", to: "35" }, removed: "Accueil", added: { title: "Panne", after: "Toute panne", word: "grave" } },
  c: { number: { title: "Casiers", from: "3", to: "2" }, removed: "Gants", added: { title: "Photos", after: "avec l'accord", word: "écrit" } },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { number, removed, added } = CHANGES[id]!;
  const changed = RULES.filter(([title]) => title !== removed).map(([title, text]) => {
    if (title === number.title) return [title, text.replace(number.from, number.to)] as const;
    return [title, title === added.title ? text.replace(added.after, `${added.after} ${added.word}`) : text] as const;
  });
  const write = (rules: typeof RULES) => docx({ title: "Règlement", paragraphs: rules.flatMap(([title, text]): DocxBlock[] => [{ style: "Heading2", runs: [title] }, [text]]), section: {} });
  return {
    files: { [String(values["avant"])]: write(RULES), [String(values["apres"])]: write(changed) },
    answer: { supprime: removed, nombre: Number(number.to), mot: added.word },
  };
};
