import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock, type DocxSection } from "../formats/docx.ts";

interface Part {
  readonly name: string;
  readonly header: string;
  readonly columns?: number;
  readonly landscape?: true;
}

const MAGAZINES: Readonly<Record<string, readonly Part[]>> = {
  a: [{ name: "Édito", header: "La revue du lycée" }, { name: "Brèves", header: "En deux mots", columns: 3 }, { name: "Tableau des clubs", header: "Clubs et horaires", landscape: true }, { name: "Enquête", header: "Notre enquête" }],
  b: [{ name: "Bienvenue", header: "Le bulletin" }, { name: "Plan du site", header: "Où aller ?", landscape: true }, { name: "Portraits", header: "Rencontres" }, { name: "Petites annonces", header: "À saisir", columns: 2 }],
  c: [{ name: "Présentation", header: "Rapport de stage" }, { name: "Lexique", header: "Les mots du métier", columns: 4 }, { name: "Mon travail", header: "Au quotidien" }, { name: "Calendrier", header: "Huit semaines", landscape: true }],
};

const LINES = ["Une phrase ouvre la partie.", "Une deuxième donne un exemple.", "Une troisième dit ce qui vient ensuite.", "La dernière remercie les lecteurs."];

/** What the last question asks for. */
const MEANS: Readonly<Record<string, string>> = { a: "section", b: "page", c: "paysage" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const parts = MAGAZINES[id]!;
  const blocks = parts.flatMap((part, index): DocxBlock[] => [
    { style: "Heading1", runs: [part.name] },
    ...Array.from({ length: part.columns ? 6 : 2 }, () => LINES).flat().map((line) => [line]),
    ...(index < parts.length - 1 ? [{ runs: [], section: sectionOf(part) }] : []),
  ]);
  return {
    files: { [String(values["fichier"])]: docx({ title: parts[0]!.header, paragraphs: blocks, section: sectionOf(parts.at(-1)!) }) },
    answer: { colonnes: parts.find(({ columns }) => columns)!.columns, entete: parts.find(({ landscape }) => landscape)!.header, saut: MEANS[id]! },
  };
};

function sectionOf({ header, columns, landscape }: Part): DocxSection {
  return { header: [header], ...(columns ? { columns } : {}), ...(landscape ? { page: [29.7, 21] as const } : {}) };
}
