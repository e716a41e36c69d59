import { execute } from "../../../src/activities/code/interpreter.ts";
import type { FileMaker } from "../file-maker.ts";

const TASKS = {
  a: { name: "prix_du_groupe", solved: ["def prix_du_groupe(personnes, tarif):", "    if personnes >= 10:", "        return personnes * tarif - 15", "    return personnes * tarif"], calls: ["4, 6", "10, 6", "9, 5", "25, 4", "10, 2"] },
  b: { name: "duree_en_minutes", solved: ["def duree_en_minutes(depart, arrivee):", "    if arrivee < depart:", "        arrivee = arrivee + 24", "    return (arrivee - depart) * 60"], calls: ["8, 10", "22, 1", "9, 9", "0, 23", "23, 0"] },
  c: { name: "points_du_match", solved: ["def points_du_match(pour, contre):", "    if pour > contre:", "        return 3", "    elif pour == contre:", "        return 1", "    return 0"], calls: ["2, 0", "1, 1", "0, 4", "5, 4", "0, 0"] },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { name, solved, calls } = TASKS[id as "a"];
  const source = solved.join("\n");
  const tests = calls.map((values, index) => {
    const call = `${name}(${values})`;
    return { name: `essai-${index + 1}`, call, expected: execute(source, { call }).result!, ...(index > 2 ? { hidden: true } : {}) };
  });
  const program = `# Écris la fonction ${name} ici.\n\n`;
  return { files: { [`fonction-${id}.json`]: JSON.stringify({ program, tests }, null, 1) }, answer: { rend: tests[1]!.expected, tous: "oui" }, solution: [{ kind: "write", source }] };
};
