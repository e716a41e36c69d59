import { integerBetween, pick, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";

const SUBJECTS = ["la clé du local", "le planning", "les inscriptions", "la peinture", "le stock", "l'assemblée", "les bénévoles", "le portail", "la fête", "l'assurance"];
const ENDINGS = ["Merci de répondre avant lundi.", "On en reparle à la réunion.", "Tout est noté dans le cahier.", "Pense à prévenir le bureau."];

interface Kept {
  readonly extension: string;
  readonly month: string;
  readonly word?: string;
  readonly reference?: string;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const [month, word, reference] = [values["iso"], values["mot"], values["reference"]].map(String) as [string, string, string];
  const random = seededRandom(`archive ${id}`);
  const year = month.slice(0, 4);
  const otherMonth = () => pick(random, ["01", "02", "04", "05", "08", "11", "12"].map((number) => `${year}-${number}`));
  const near: Kept[] = [
    { extension: "txt", month, word, reference },
    { extension: "csv", month, word }, { extension: "csv", month, word },
    ...Array.from({ length: 7 }, () => ({ extension: "txt", month: otherMonth(), word })),
    { extension: "txt", month: month.replace(year, String(Number(year) - 1)), word },
    ...Array.from({ length: 9 }, () => ({ extension: "txt", month })),
  ];
  const others = Array.from({ length: 100 }, (): Kept => ({ extension: pick(random, ["txt", "txt", "csv"]), month: otherMonth() }));
  const kept = shuffle(random, [...near, ...others]);

  const fit = kept.filter((file) => file.extension === "txt" && file.month === month && file.word === word);
  if (fit.length !== 1) throw new Error(`${id}: ${fit.length} files fit`);
  const entries = kept.map((file, index) => {
    const mark = file.reference ?? `${word[0]!.toUpperCase()}-${integerBetween(random, 100, 340)}`;
    const lines = [`Sujet du message : ${pick(random, SUBJECTS)}.`, `Autre sujet : ${file.word ?? pick(random, SUBJECTS)}.`, pick(random, ENDINGS), `Référence : ${mark}`];
    const modified = new Date(`${file.month}-${String(integerBetween(random, 3, 27)).padStart(2, "0")}T10:00:00`);
    return [`dossier/note-${String(index + 1).padStart(3, "0")}.${file.extension}`, { content: `\uFEFF${lines.join("\r\n")}\r\n`, modified }] as const;
  });
  return { files: { [String(values["fichier"])]: zip(Object.fromEntries(entries)) }, answer: fit[0]!.reference };
};
