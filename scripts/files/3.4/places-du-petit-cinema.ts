import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const { output } = runProgram(String(values["programme"]));
  const rank = Number(values["rang"]);
  if (output.slice(0, rank).join(", ") !== values["debut"]) throw new Error(`la correction devrait dire « ${output.slice(0, rank).join(", ")} »`);
  return { files: {}, answer: { nombre: output.length, rang: output[rank - 1] } };
};
