import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const { variables, call } = runProgram(String(values["programme"]));
  const states = String(values["evenements"]).split(", ").map((event) => {
    call(event);
    return variables.get(String(values["x"]));
  });
  if (states.join(", ") !== values["suite"]) throw new Error(`la correction devrait dire « ${states.join(", ")} »`);
  return { files: {}, answer: { nombre: states.at(-1), lampe: String(variables.get("lampe")).replace("é", "e") } };
};
