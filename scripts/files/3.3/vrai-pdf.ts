import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";
import { pdf } from "../formats/pdf.ts";

/** Three files end in .pdf; one of them is a PDF, the others were only renamed. */
const SHEETS: Readonly<Record<string, { title: string; lines: readonly string[]; right: number; codes: readonly string[]; gesture: string }>> = {
  a: { title: "Invitation au spectacle", right: 1, codes: ["JADE", "ROUX", "FILM"], gesture: "exporter", lines: ["La troupe du collège joue vendredi à 18 h.", "Entrée par la cour."] },
  b: { title: "Règles du tournoi", right: 2, codes: ["LUNE", "PONT", "VERT"], gesture: "renommer", lines: ["Chaque équipe joue trois matchs.", "Un match dure dix minutes."] },
  c: { title: "Menu de la fête", right: 0, codes: ["CUBE", "NORD", "MAIN"], gesture: "ouvrir", lines: ["Soupe, galettes et salade de fruits.", "Apporte ton verre."] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, lines, right, codes, gesture } = SHEETS[id]!;
  const names = [values["un"], values["deux"], values["trois"]].map(String);
  const makers = [
    (code: string) => docx({ title, paragraphs: [[title], ...lines.map((line) => [line]), [`Mot : ${code}`]] }),
    (code: string) => `${title}\r\n${lines.join("\r\n")}\r\nMot : ${code}\r\n`,
  ];
  const files = names.map((name, index) => {
    const code = codes[index]!;
    const content = index === right ? pdf({ title, lines: [`# ${title}`, "", ...lines, "", `Mot : ${code}`] }) : makers[(index + (index > right ? 1 : 0)) % 2]!(code);
    return [name, content] as const;
  });
  return { files: Object.fromEntries(files), answer: { mot: codes[right]!, commande: gesture } };
};
