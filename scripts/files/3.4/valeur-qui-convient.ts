import type { FileMaker } from "../file-maker.ts";
import { outputOf } from "../programs/run-program.ts";

const PROGRAMS = [["p1", "un", "sortieUn"], ["p2", "deux", "sortieDeux"], ["p3", "trois", "sortieTrois"]] as const;

export const makeFiles: FileMaker = ({ values }) => {
  const structures = String(values["structures"]).split(/\n(?=[A-D] = )/).map((line) => ({ letter: line[0]!.toLowerCase(), source: line.slice("A = ".length).replaceAll(/\s*\n\s*/g, " ") }));
  const answer = PROGRAMS.map(([item, program, expected]) => {
    const [structure, ...others] = structures.filter(({ source }) => outputOf(`x = ${source}\n${values[program]}`)?.join(", ") === values[expected]);
    if (!structure || others.length) throw new Error(`le programme « ${program} » n'a pas une seule structure`);
    return [item, structure.letter];
  });
  return { files: {}, answer: Object.fromEntries(answer) };
};
