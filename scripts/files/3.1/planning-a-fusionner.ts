import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";

/** Head, then one row an hour. */
const PLANNINGS: Readonly<Record<string, { rows: readonly (readonly string[])[]; command: string }>> = {
  a: {
    command: "repartir",
    rows: [["Heure", "Lundi", "Mardi", "Jeudi"], ["13 h", "Échecs", "Chorale", "Théâtre"], ["14 h", "Échecs", "Radio", "Théâtre"], ["15 h", "Radio", "Radio", "Théâtre"], ["16 h", "Radio", "Échecs", "Chorale"], ["17 h", "Chorale", "Échecs", "Radio"]],
  },
  b: {
    command: "fractionner",
    rows: [["Heure", "Gymnase", "Salle 2", "Cour"], ["9 h", "Judo", "Danse", "Vélo"], ["10 h", "Judo", "Danse", "Escalade"], ["11 h", "Judo", "Judo", "Vélo"], ["12 h", "Repas", "Repas", "Repas"], ["13 h", "Danse", "Judo", "Escalade"], ["14 h", "Danse", "Judo", "Escalade"]],
  },
  c: {
    command: "fusionner",
    rows: [["Heure", "Atelier A", "Atelier B", "Atelier C"], ["8 h", "Soudure", "Peinture", "Bois"], ["9 h", "Soudure", "Bois", "Bois"], ["10 h", "Peinture", "Bois", "Soudure"], ["11 h", "Peinture", "Soudure", "Soudure"], ["13 h", "Bois", "Soudure", "Soudure"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { rows, command } = PLANNINGS[id]!;
  const body = rows.slice(1);
  const cells = body.flatMap((row, line) => row.slice(1).filter((text, column) => body[line - 1]?.[column + 1] !== text));
  return {
    files: { [String(values["fichier"])]: docx({ title: "Planning", paragraphs: [{ style: "Title", runs: ["Planning"] }, { table: rows }], section: {} }) },
    answer: { cases: cells.length, commande: command },
  };
};
