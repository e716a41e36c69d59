import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";

/** "~" is a no-break space, as the file has it; a plain space before a sign or after « is a fault. */
const TEXTS: Readonly<Record<string, { title: string; lines: readonly string[] }>> = {
  a: {
    title: "fête des élèves à Orléans",
    lines: ["Que faire ce samedi~? Venir à la fête ! Il y aura trois stands~: jeux, musique et gâteaux.", "Sur la scène, la troupe joue «~Le Pont » à midi ; une autre pièce suit : « La Malle~».", "On demande~: « Faut-il un billet ?~» Non : l'entrée est libre~!"],
  },
  b: {
    title: "un été à l'opéra de Liège",
    lines: ["Le stage dure trois jours : chant, danse~; repos le soir.", "Iris raconte~: «~J'ai chanté~!~» Et toi ? Tu hésites~?", "Deux groupes : les petits ; les grands~: chacun sa salle. Prêt ? « En scène~! » dit le chef."],
  },
  c: {
    title: "marché de Noël à Besançon",
    lines: ["Où trouver le stand de la classe~? Près de la fontaine~!", "Nous vendons : des bougies~; des cartes ; des biscuits.", "« Combien coûte une carte~? » demande un passant~: deux euros.", "Merci à tous ! À bientôt~!"],
  },
};

const PLAIN_SPACE_AT_A_SIGN = / (?=[;:!?»])|(?<=«) /g;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, lines } = TEXTS[id]!;
  const paragraphs = lines.map((line) => ({ runs: [{ text: line.replaceAll("~", "\u00A0"), size: 14 }], lineSpacing: 1.5 }));
  return {
    files: { [String(values["fichier"])]: docx({ title: "Article", paragraphs, section: {} }) },
    answer: { titre: title.toLocaleUpperCase("fr"), espaces: lines.join("\n").match(PLAIN_SPACE_AT_A_SIGN)!.length },
  };
};
