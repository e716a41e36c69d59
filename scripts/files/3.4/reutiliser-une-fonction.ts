import { execute } from "../../../src/activities/code/interpreter.ts";
import type { FileMaker } from "../file-maker.ts";

const TASKS = {
  a: { definition: ["def rangee(signe, nombre):", "    return signe * nombre"], calls: ['rangee("*", 7)', 'rangee("-", 4)', 'rangee("*", 2)'], check: 'rangee("#", 3)' },
  b: { definition: ["def badge(prenom, classe):", '    return f"{prenom} ({classe})"'], calls: ['badge("Inès", "6e B")', 'badge("Moussa", "5e A")', 'badge("Lin", "4e C")'], check: 'badge("Zoé", "3e D")' },
  c: { definition: ["def etiquette(produit, prix):", '    return f"{produit} : {prix:.2f} euros"'], calls: ['etiquette("Miel", 6.5)', 'etiquette("Sirop", 4)', 'etiquette("Thé", 3.25)'], check: 'etiquette("Sel", 1)' },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { definition, calls, check } = TASKS[id as "a"];
  const program = [...definition, "", `print(${calls[0]})`, ""].join("\n");
  const solved = [...definition, "", ...calls.map((call) => `print(${call})`), ""].join("\n");
  const expected = execute(solved).output.trimEnd();
  const tests = [{ name: "affichage", expected }, { name: "fonction", call: check, expected: execute(solved, { call: check }).result!, hidden: true }];
  return { files: { [`modele-${id}.json`]: JSON.stringify({ program, tests }, null, 1) }, answer: { affichage: expected, appels: ["3", "4", "5", "6"], fonction: "oui" }, solution: [{ kind: "write", source: solved }] };
};
