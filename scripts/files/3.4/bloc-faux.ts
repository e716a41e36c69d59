import type { FileMaker } from "../file-maker.ts";
import { drawBlocks } from "../programs/draw-blocks.ts";
import { outputOf } from "../programs/run-program.ts";

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  a: ['afficher "Prêts"', "n ← 5", "répéter 5 fois", "    afficher n", "    n ← n + 1", 'afficher "Partez"'],
  b: ['afficher "Début"', "puces ← 1", "répéter 3 fois", "    puces ← puces × 2", "    afficher puces", 'afficher "Fin"'],
  c: ['afficher "Vente"', "total ← 0", "répéter 4 fois", "    total ← 3", "afficher total", 'afficher "Merci"'],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const lines = PROGRAMS[id]!;
  if (display(lines) !== values["faux"]) throw new Error(`la correction devrait dire « ${display(lines)} »`);
  const mended = (index: number) => lines.with(index, " ".repeat(lines[index]!.search(/\S/)) + values["juste"]);
  const faulty = lines.flatMap((line, index) => (changesSameThing(line, String(values["juste"])) && display(mended(index)) === values["voulu"] ? [`b${index + 1}`] : []));
  return { files: { [String(values["image"])]: drawBlocks(lines.join("\n")) }, answer: faulty };
};

/** A block is mended by one of the same sort: a repetition, or a change of the same variable. */
function changesSameThing(line: string, other: string): boolean {
  return line.trim().split(" ")[0] === other.split(" ")[0];
}

function display(lines: readonly string[]): string | undefined {
  return outputOf(lines.join("\n"))?.join(", ");
}
