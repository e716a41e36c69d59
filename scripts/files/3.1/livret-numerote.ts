import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxParagraph } from "../formats/docx.ts";

const BOOKLETS: Readonly<Record<string, { title: string; author: string; code: string; first: number; asked: string; parts: readonly string[] }>> = {
  a: { title: "Contes du quartier", author: "Atelier d'écriture", code: "Tirage 2B", first: 5, asked: "Le chat de la tour", parts: ["Avant-propos", "La clé rouge", "Le bus de nuit", "Un jardin sur le toit", "Le chat de la tour", "La fête des voisins", "Merci"] },
  b: { title: "Carnet de voyage", author: "Classe de 4e C", code: "Copie 7F", first: 12, asked: "Le port", parts: ["Départ", "Le col", "La vieille ville", "Le musée", "La plage", "Le port", "Retour", "Merci"] },
  c: { title: "Recettes d'ici et d'ailleurs", author: "Section cuisine", code: "Série 4K", first: 21, asked: "Thiéboudiène", parts: ["Bienvenue", "Gougères", "Couscous", "Thiéboudiène", "Bánh mì", "Kouign-amann", "Merci"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, author, code, first, asked, parts } = BOOKLETS[id]!;
  const paragraphs = parts.map((name, index): DocxParagraph => ({ style: "Heading1", runs: [name], pageBreakBefore: index > 0 }));
  return {
    files: { [String(values["fichier"])]: docx({ title, creator: author, paragraphs: paragraphs.flatMap((heading) => [heading, ["Le texte de cette partie viendra ici."]]), section: { page: [14.8, 21], header: [`${title} – ${author}`], footer: [code] } }) },
    answer: { numero: first + parts.indexOf(asked), pied: code },
  };
};
