import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";
import { ods } from "../formats/ods.ts";
import { xlsx } from "../formats/xlsx.ts";

const CODES: Readonly<Record<string, string>> = { a: "HIBOU-27", b: "LOUTRE-58", c: "RENARD-63" };

const MAKERS: Readonly<Record<string, { format: string; make: (code: string) => Uint8Array }>> = {
  a: { format: "docx", make: (code) => docx({ title: "Compte rendu", paragraphs: [["Compte rendu du conseil de la vie lycéenne"], ["La salle d'étude ouvre à 7 h 45. Le tournoi est reporté."], [`Code du document : ${code}`], ["Prochaine réunion dans trois semaines."]] }) },
  b: { format: "xlsx", make: (code) => xlsx([{ name: "Dépenses", rows: [["Objet", "Euros"], ["Ballons", 64], ["Peinture", 38], ["Goûter", 51], [`Code du document : ${code}`, null]] }]) },
  c: { format: "ods", make: (code) => ods([{ name: "Inventaire", rows: [["Objet", "Nombre"], ["Casques", 14], ["Micros", 6], ["Rallonges", 9], [`Code du document : ${code}`, null]] }], { title: "Inventaire" }) },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { format, make } = MAKERS[id]!;
  const code = CODES[id]!;
  return { files: { [String(values["fichier"])]: make(code) }, answer: { format, code } };
};
