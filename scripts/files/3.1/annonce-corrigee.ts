import type { FileMaker } from "../file-maker.ts";
import { escapeXml } from "../formats/sheet.ts";

/** A piece of the sentence: kept, or struck out with what replaces it ("" for nothing). */
type Piece = string | { readonly struck: string; readonly by: string };

/** Each list is one line of the sheet. */
const SHEETS: Readonly<Record<string, { lines: readonly (readonly Piece[])[]; undo: string }>> = {
  a: { lines: [["Le club ", { struck: "echec", by: "d'échecs" }, " ouvre"], [{ struck: "lundi", by: "jeudi" }, " à midi, ", { struck: "sale", by: "salle" }, " 12."]], undo: "annuler" },
  b: { lines: [["Concert : le ", { struck: "coeur", by: "chœur" }], ["de ", { struck: "noé", by: "Noé" }, " chante ", { struck: "à", by: "" }, " ici"], ["le ", { struck: "13", by: "18" }, " mars !"]], undo: "retablir" },
  c: { lines: [["Perdu : un ", { struck: "gand", by: "gant" }], [{ struck: "vert", by: "bleu" }, " près du ", { struck: "Gymnase", by: "gymnase" }], ["à la récré", { struck: " à", by: "" }, "."]], undo: "annuler" },
};

const CHARACTER = 15;
const LINE = 76;

export const makeFiles: FileMaker = ({ id }) => {
  const { lines, undo } = SHEETS[id]!;
  const phrase = lines.map((line) => line.map((piece) => (typeof piece === "string" ? piece : piece.by)).join("")).join(" ").replaceAll("  ", " ");
  return { files: { [`annonce-${id}.svg`]: sheet(lines) }, answer: { phrase, retour: undo } };
};

function sheet(lines: readonly (readonly Piece[])[]): string {
  const width = 420;
  const height = lines.length * LINE + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, monospace" font-size="25">
<rect width="${width}" height="${height}" fill="#fffdf5" stroke="#c8ccd6"/>
${lines.map((line, index) => draw(line, 62 + index * LINE)).join("\n")}
</svg>
`;
}

function draw(line: readonly Piece[], y: number): string {
  let x = 18;
  return line
    .map((piece) => {
      const words = typeof piece === "string" ? piece : piece.struck.padEnd(typeof piece === "object" ? piece.by.length : 0);
      const start = x;
      x += words.length * CHARACTER;
      if (typeof piece === "string") return written(piece, start, y, "#1d2433");
      const end = start + piece.struck.length * CHARACTER;
      return `${written(piece.struck, start, y, "#1d2433")}<path d="M${start - 2} ${y - 8}H${end + 2}" stroke="#b3261e" stroke-width="3"/>${written(piece.by, start, y - 30, "#0b57a4")}`;
    })
    .join("");
}

function written(words: string, x: number, y: number, color: string): string {
  const shown = words.trimEnd();
  const lead = shown.length - shown.trimStart().length;
  return shown.trim() && `<text x="${x + lead * CHARACTER}" y="${y}" fill="${color}" textLength="${shown.trim().length * CHARACTER}">${escapeXml(shown.trim())}</text>`;
}
