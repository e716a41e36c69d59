import { execute } from "../../../src/activities/code/interpreter.ts";
import type { FileMaker } from "../file-maker.ts";

const PROGRAMS = {
  a: ["for rangee in range(1, 4):", "    for place in range(rangee + 1):", "        print(rangee * 10 + place)"],
  b: ["for etage in range(4):", "    for porte in range(4 - etage):", "        print(etage * 100 + porte + 1)"],
  c: ["for jour in range(2, 5):", "    for heure in range(0, jour, 2):", "        print(jour * 24 + heure)"],
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const program = PROGRAMS[id as "a"].join("\n");
  const shown = execute(program).output.trimEnd().split("\n");
  return { files: { [`boucles-${id}.json`]: JSON.stringify({ program, readOnly: true, canRun: false }, null, 1) }, answer: { lignes: shown.length, derniere: Number(shown.at(-1)) } };
};
