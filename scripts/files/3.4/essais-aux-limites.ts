import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";

const TRIALS = ["un", "deux", "trois", "quatre", "cinq", "six"];

/** What the rule wants, written without looking at the program. */
const RULES: Readonly<Record<string, (given: readonly number[]) => number | boolean>> = {
  a: ([kg = 0]) => (kg <= 2 ? 5 : kg <= 10 ? 9 : -1),
  b: (readings) => Math.max(...readings),
  c: ([year = 0]) => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0),
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const telling = TRIALS.filter((trial) => {
    const call = String(values[trial]);
    const given = Array.from(call.matchAll(/-?\d+/g), Number);
    return runProgram(`${values["programme"]}\nresultat = ${call}`).variables.get("resultat") !== RULES[id]!(given);
  });
  return { files: {}, answer: telling };
};
