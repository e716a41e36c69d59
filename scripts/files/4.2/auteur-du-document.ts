import type { FileMaker } from "../file-maker.ts";
import { pdf } from "../formats/pdf.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, lines, author, created } = DOCUMENTS[id]!;
  return {
    files: { [String(values["fichier"])]: pdf({ title, author, creator: "Texteur 4", created, lines: [`# ${title}`, "", ...lines, "", "Un groupe d'élèves"] }) },
    answer: [author, author.split(" ").toReversed().join(" ")],
  };
};

const DOCUMENTS: Readonly<Record<string, { title: string; author: string; created: string; lines: readonly string[] }>> = {
  a: {
    title: "Lettre ouverte sur la cantine",
    author: "Apolline Serval",
    created: "2023-11-14T21:42:00",
    lines: ["Madame, Monsieur,", "", "Nous mangeons chaque jour à la cantine. Nous demandons trois choses simples :", "un plat chaud sans viande chaque midi, de l'eau fraîche sur chaque table,", "et vingt minutes pour manger sans courir.", "", "Merci à Bruno Lemaître, en cuisine, qui nous a aidés à compter les restes.", "Nous sommes prêts à en parler avec vous."],
  },
  b: {
    title: "« Le Phare » : un film trop long",
    author: "Bastien Okoro",
    created: "2022-03-02T18:05:00",
    lines: ["Le dernier film de Solveig Hamon dure trois heures.", "La lumière est belle, la mer aussi, mais l'histoire s'arrête au bout d'une heure.", "", "On retient le jeu de Paulin Rey, seul face au vent,", "et une scène de tempête que personne n'oubliera.", "", "Note : 2 étoiles sur 5."],
  },
  c: {
    title: "Pétition pour des casiers",
    author: "Célestine Aubrac",
    created: "2024-01-23T12:30:00",
    lines: ["Nos sacs pèsent souvent plus de huit kilos.", "Nous demandons un casier pour deux élèves, dès la sixième.", "", "L'infirmière, Mme Dalle, a reçu douze élèves pour un mal de dos ce trimestre.", "Le délégué, Victor Nassar, remettra cette pétition au conseil d'administration."],
  },
};
