import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock, type DocxImage } from "../formats/docx.ts";
import { png } from "../formats/png.ts";
import { landscape } from "../screens/landscape.ts";

type Wrap = "dans-ligne" | "carre" | "haut-bas" | "devant";

const WRAPS: Readonly<Record<Wrap, DocxImage["wrap"]>> = { "dans-ligne": undefined, carre: "square", "haut-bas": "above-and-below", devant: "in-front" };

/** One caption is typed by hand: it does not follow the others. */
const REPORTS: Readonly<Record<string, { names: readonly string[]; wraps: readonly Wrap[]; typed: number; removed: number; asked: number; looked: number }>> = {
  a: { names: ["Le sentier", "Le col", "Le lac", "Le refuge", "La crête"], wraps: ["carre", "dans-ligne", "haut-bas", "dans-ligne", "dans-ligne"], typed: 2, removed: 0, asked: 4, looked: 2 },
  b: { names: ["La plage", "La digue", "La dune", "Le marais", "Le phare"], wraps: ["dans-ligne", "dans-ligne", "dans-ligne", "carre", "haut-bas"], typed: 0, removed: 1, asked: 3, looked: 3 },
  c: { names: ["Le pré", "La haie", "Le bois", "La mare", "Le moulin"], wraps: ["haut-bas", "devant", "dans-ligne", "carre", "dans-ligne"], typed: 3, removed: 2, asked: 4, looked: 1 },
};

const TEXT = "Le groupe marche depuis le matin. Chacun note ce qu'il voit : la couleur du sol, la forme des arbres, le bruit de l'eau. On s'arrête dix minutes pour dessiner, puis on repart. Le carnet passe de main en main. ";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { names, wraps, typed, removed, asked, looked } = REPORTS[id]!;
  const paragraphs = names.flatMap((name, index): DocxBlock[] => {
    const wrap = WRAPS[wraps[index]!];
    const picture: DocxImage = { png: png({ width: 150, height: 100, paint: landscape(name) }), name, alt: `Paysage : ${name}`, width: 6, height: 4, ...(wrap ? { wrap } : {}) };
    const number = String(index + 1);
    const caption: DocxBlock = { style: "Caption", runs: ["Figure ", index === typed ? number : { field: "SEQ Figure \\* ARABIC", shown: number }, ` – ${name}`] };
    return [...(wrap ? [{ runs: [picture, TEXT.repeat(3)] }] : [{ runs: [TEXT.repeat(2)] }, { runs: [picture], keepWithNext: true }]), caption];
  });
  const counted = names.slice(0, asked + 1).filter((_, index) => index !== typed && index !== removed);
  return {
    files: { [String(values["fichier"])]: docx({ title: "Carnet de sortie", paragraphs, section: {} }) },
    answer: { habillage: wraps[looked], tape: `figure${typed + 1}`, numero: counted.length },
  };
};
