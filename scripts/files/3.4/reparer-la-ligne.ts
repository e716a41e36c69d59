import { execute } from "../../../src/activities/code/interpreter.ts";
import type { FileMaker } from "../file-maker.ts";

/** The line at fault is where the error stops the program; mending it there is enough. */
const PROGRAMS = {
  a: { lines: ["prenoms = ['Aya', 'Tom', 'Noé']", "scores = [12, 9, 15]", "", "print('Résultats du tournoi')", "for rang in range(3):", "    print(prenoms[rang] + ' : ' + scores[rang])", "print('Total', sum(scores))"], line: 6, mended: "    print(prenoms[rang] + ' : ' + str(scores[rang]))" },
  b: { lines: ["billets = 3", "prix = 7", "remise = 2", "", "total = billets * prix", "total = total - remize", "print('À payer :', total)", "if total > 15:", "    print('Livraison offerte')"], line: 6, mended: "total = total - remise" },
  c: { lines: ["mesures = [18, 21, 19, 24]", "somme = 0", "", "for mesure in mesures:", "    somme = somme + mesure", "", "print('Moyenne :', somme / len(mesures))", "print('Dernière mesure :', mesures[4])"], line: 8, mended: "print('Dernière mesure :', mesures[3])" },
} as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { lines, line, mended } = PROGRAMS[id as "a"];
  const program = lines.join("\n");
  const { error } = execute(program);
  if (error?.line !== line) throw new Error(`${id}: the program has to stop at line ${line}`);
  const source = lines.map((each, index) => (index === line - 1 ? mended : each)).join("\n");
  const { output } = execute(source);
  const announced = [...String(values["attendu"]).matchAll(/« (.+?) »/g)].map(([, line]) => line!);
  if (announced.length === 0 || !announced.every((line) => output.split("\n").includes(line))) throw new Error(`${id}: the statement has to say what is shown`);
  return { files: { [`panne-${id}.json`]: JSON.stringify({ program }, null, 1) }, answer: { affichage: output.trimEnd(), ligne: String(line) }, solution: [{ kind: "write", source }] };
};
