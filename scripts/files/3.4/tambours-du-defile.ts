import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const program = String(values["programme"]).replaceAll("taper", 'afficher "coup"').replaceAll("attendre", 'afficher "silence"');
  return { files: {}, answer: runProgram(program).output.filter((line) => line === "coup").length };
};
