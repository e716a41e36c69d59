import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const { variables } = runProgram(String(values["programme"]));
  return { files: {}, answer: { premiere: variables.get(String(values["x"])), seconde: variables.get(String(values["y"])) } };
};
