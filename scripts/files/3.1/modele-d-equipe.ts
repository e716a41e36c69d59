import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxParagraph, type DocxRun } from "../formats/docx.ts";

type Part = "titre" | "rubriques" | "date" | "pages" | "presents" | "ordre";

interface Report {
  readonly team: string;
  readonly date: string;
  readonly present: string;
  readonly agenda: string;
  readonly faults: readonly Part[];
}

const REPORTS: Readonly<Record<string, Report>> = {
  a: { team: "Conseil de la vie lycéenne", date: "14/11/2023", present: "Noor, Hugo, Salomé, M. Tessier", agenda: "Menu de la cantine, fête de fin d'année", faults: ["date", "presents"] },
  b: { team: "Comité du club radio", date: "08/02/2024", present: "Aminata, Théo, Wei", agenda: "Achat d'un micro, grille du mois", faults: ["rubriques", "pages", "ordre"] },
  c: { team: "Équipe du foyer", date: "30/01/2024", present: "Kenza, Malo, Mme Hoarau", agenda: "Baby-foot, horaires du soir", faults: ["titre", "date", "pages"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { team, date, present, agenda, faults } = REPORTS[id]!;
  const unless = <T>(part: Part, right: T, wrong: T): T => (faults.includes(part) ? wrong : right);
  const heading = (text: string): DocxParagraph => unless<DocxParagraph>("rubriques", { style: "Heading1", runs: [text] }, { runs: [{ text, bold: true, size: 16, color: "1F3864" }], before: 12 });
  const place = (part: Part, instruction: string, left: string): readonly DocxRun[] => unless<readonly DocxRun[]>(part, [{ toFill: `[${instruction}]` }], [left]);
  const title = `Compte rendu – ${team}`;
  const page: DocxRun = unless<DocxRun>("pages", { field: "PAGE", shown: "1" }, "1");
  const paragraphs: DocxParagraph[] = [
    unless<DocxParagraph>("titre", { style: "Title", runs: [title] }, { runs: [{ text: title, bold: true, size: 22 }], after: 12 }),
    { runs: ["Imprimé le ", unless<DocxRun>("date", { field: 'DATE \\@ "dd/MM/yyyy"', shown: date }, date)] },
    heading("Présents"),
    { runs: place("presents", "Écris ici les prénoms, séparés par une virgule", present) },
    heading("Ordre du jour"),
    { runs: place("ordre", "Écris ici les sujets prévus", agenda) },
    heading("Décisions"),
    { runs: [{ toFill: "[Une ligne par décision : quoi, qui, pour quand]" }] },
  ];
  const order: readonly Part[] = ["titre", "date", "rubriques", "presents", "ordre", "pages"];
  return {
    files: { [String(values["fichier"])]: docx({ title, paragraphs, section: { footer: ["Page ", page] } }) },
    answer: order.filter((part) => faults.includes(part)),
  };
};
