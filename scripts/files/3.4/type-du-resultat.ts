import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";
import { typeName } from "../programs/value.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const lines = String(values["lignes"]).split("\n").map((line) => ({ letter: line[0]!.toLowerCase(), source: line.slice(3) }));
  const { variables } = runProgram([values["depart"], ...lines.map(({ letter, source }) => `${letter} ← ${source}`)].join("\n"));
  return { files: {}, answer: Object.fromEntries(lines.map(({ letter }) => [letter, typeName(variables.get(letter)!).replace("é", "e")])) };
};
