import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const shown = (person: string) => runProgram(String(values["programme"]), { age: Number(/\d+/.exec(person)![0]) }).output[0]!;
  const answer = ["un", "deux", "trois", "quatre"].map((person) => [person, shown(String(values[person])).replace("é", "e")]);
  return { files: {}, answer: Object.fromEntries(answer) };
};
