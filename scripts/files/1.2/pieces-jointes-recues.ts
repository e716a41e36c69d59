import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { pdf } from "../formats/pdf.ts";

/** Each content as rows of cells, so that it can be a text, a page or a table. */
const CONTENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  recette: [["Farine", "250 g"], ["Œufs", "3"], ["Lait", "un demi-litre"], ["Mélanger la farine et les œufs", "2 minutes"], ["Ajouter le lait peu à peu", "3 minutes"], ["Cuire dans une poêle chaude", "1 minute par face"]],
  invitation: [["Bonjour !", "Je fête mes douze ans samedi."], ["Rendez-vous", "15 h, au parc, près du kiosque"], ["Il y aura", "un gâteau, des jeux, de la musique"], ["Peux-tu venir ?", "Réponds-moi avant jeudi."]],
  horaires: [["Arrêt", "Premier passage", "Deuxième passage"], ["Mairie", "7 h 12", "7 h 42"], ["Piscine", "7 h 19", "7 h 49"], ["Collège", "7 h 31", "8 h 01"], ["Gare", "7 h 40", "8 h 10"]],
  affaires: [["Pour la sortie", "Nombre"], ["Bottes", "1 paire"], ["Gourde", "1"], ["Pull chaud", "1"], ["Carnet et crayon", "1 de chaque"], ["Pique-nique", "1"]],
  chanson: [["Le vent du port m'appelle,", "la la la"], ["J'ai mis ma voile bleue,", "la la la"], ["Refrain :", "Vogue, vogue, petit bateau"], ["La mer est douce et belle,", "la la la"], ["Je reviens quand tu veux,", "la la la"], ["Refrain :", "Vogue, vogue, petit bateau"]],
};

const SENT: Readonly<Record<string, readonly [page: string, table: string, text: string]>> = {
  a: ["invitation", "horaires", "recette"],
  b: ["chanson", "affaires", "invitation"],
  c: ["horaires", "recette", "chanson"],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const [page, table, text] = SENT[id]!;
  const lines = (content: string) => CONTENTS[content]!.map((row) => row.join("  "));
  return {
    files: {
      [String(values["fichier1"])]: pdf({ title: "Document", lines: lines(page) }),
      [String(values["fichier2"])]: csv(CONTENTS[table]!),
      [String(values["fichier3"])]: `\uFEFF${lines(text).join("\r\n")}\r\n`,
    },
    answer: { un: page, deux: table, trois: text },
  };
};
