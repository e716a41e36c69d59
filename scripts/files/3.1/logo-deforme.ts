import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock } from "../formats/docx.ts";
import type { Color } from "../formats/jpeg.ts";
import { png } from "../formats/png.ts";

/** The drawing is twice as wide as high; one of its copies is not. */
const RATIO = 2;
const SHEETS: Readonly<Record<string, { color: Color; widths: readonly number[]; deformed: number; height: number }>> = {
  a: { color: [24, 90, 140], widths: [8, 6, 7, 10], deformed: 2, height: 4.5 },
  b: { color: [140, 60, 24], widths: [9, 7.6, 12, 6], deformed: 1, height: 3 },
  c: { color: [40, 110, 60], widths: [6.4, 10, 8, 9], deformed: 3, height: 3.5 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { color, widths, deformed, height } = SHEETS[id]!;
  const logo = png({ width: 320, height: 160, paint: (x, y) => paint(color, x, y) });
  const paragraphs = widths.flatMap((width, index): DocxBlock[] => {
    const name = `Logo ${index + 1}`;
    return [{ runs: [{ text: name, bold: true }], keepWithNext: true }, [{ png: logo, name, alt: `${name} du club : un disque entre deux barres`, width, height: index === deformed ? height : width / RATIO }]];
  });
  return {
    files: { [String(values["fichier"])]: docx({ title: "Logos", paragraphs, section: {} }) },
    answer: { logo: `logo${deformed + 1}`, hauteur: widths[deformed]! / RATIO },
  };
};

function paint(color: Color, x: number, y: number): Color {
  const inDisc = ((x - 0.5) * RATIO) ** 2 + (y - 0.5) ** 2 < 0.38 ** 2;
  const inBars = Math.abs(x - 0.5) > 0.36 && Math.abs(x - 0.5) < 0.44 && Math.abs(y - 0.5) < 0.38;
  return inDisc || inBars ? color : [238, 240, 245];
}
