import type { FileMaker } from "../file-maker.ts";
import { outputOf } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const right = ["a", "b", "c", "d"].filter((letter) => {
    const version = String(values[`version${letter.toUpperCase()}`]);
    return outputOf(`${version}\nresultat = ${values["essai"]}\nprint(resultat)`)?.join("\n") === values["resultat"];
  });
  if (right.length !== 1) throw new Error(`versions justes : ${right.join(", ")}`);
  return { files: {}, answer: right[0] };
};
