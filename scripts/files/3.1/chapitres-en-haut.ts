import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock } from "../formats/docx.ts";

/** How each chapter after the first gets to the top of its page. */
type Way = "empty lines" | "page break" | "break before";

const BOOKS: Readonly<Record<string, { names: readonly string[]; ways: readonly Way[] }>> = {
  a: { names: ["Le départ", "La rivière", "Le pont", "La grange", "L'orage", "Le retour"], ways: ["page break", "empty lines", "empty lines", "break before", "empty lines"] },
  b: { names: ["La lettre", "Le train", "La gare", "L'hôtel", "Le marché", "La mer"], ways: ["empty lines", "page break", "empty lines", "page break", "break before"] },
  c: { names: ["Le labo", "La fuite", "Le code", "La porte", "L'alarme", "La fin"], ways: ["break before", "empty lines", "page break", "empty lines", "empty lines"] },
};

const TEXT = "Le chapitre commence ici. Il raconte ce que voit le personnage, ce qu'il entend et ce qu'il décide. Quelques lignes suffisent pour poser le décor. La suite sera écrite plus tard.";
/** Empty lines that push the next heading to the next page of A5. */
const EMPTY_LINES = 18;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { names, ways } = BOOKS[id]!;
  const paragraphs = names.flatMap((name, index): DocxBlock[] => {
    const way = ways[index - 1];
    const before: DocxBlock[] = way === "empty lines" ? Array.from({ length: EMPTY_LINES }, () => []) : way === "page break" ? [[{ page: "break" }]] : [];
    return [...before, { style: "Heading1", runs: [name], pageBreakBefore: way === "break before" }, { runs: [TEXT] }];
  });
  return {
    files: { [String(values["fichier"])]: docx({ title: "Roman de la classe", paragraphs, section: { page: [14.8, 21] } }) },
    answer: ways.flatMap((way, index) => (way === "empty lines" ? [] : [`chapitre${index + 2}`])),
  };
};
