import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const { output } = runProgram(String(values["programme"]));
  if (output.join(" puis ") !== values["sortie"]) throw new Error(`la correction devrait dire « ${output.join(" puis ")} »`);
  const [premier, deuxieme, troisieme] = output.map(Number);
  return { files: {}, answer: { premier, deuxieme, troisieme } };
};
