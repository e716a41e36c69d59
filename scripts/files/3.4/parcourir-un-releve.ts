import { execute } from "../../../src/activities/code/interpreter.ts";
import type { FileMaker } from "../file-maker.ts";

const TASKS = {
  a: {
    head: ["def jours_de_gel(temperatures):", "    total = 0"],
    body: ["    for degre in temperatures:", "        if degre < 0:", "            total = total + 1"],
    name: "jours_de_gel",
    lists: ["[3, -1, 0, -4]", "[5, 8, 2]", "[]", "[-2, -2, 1, -7, 0, -1, 6]"],
  },
  b: {
    head: ["def somme_des_depenses(montants):", "    total = 0"],
    body: ["    for montant in montants:", "        if montant < 0:", "            total = total + montant"],
    name: "somme_des_depenses",
    lists: ["[20, -5, -8]", "[12, 30]", "[]", "[-3, 15, -12, 40, -9, -1]"],
  },
  c: {
    head: ["def plus_longue_pause(pauses):", "    total = 0"],
    body: ["    for pause in pauses:", "        if pause > total:", "            total = pause"],
    name: "plus_longue_pause",
    lists: ["[5, 12, 8]", "[20, 3]", "[]", "[7, 15, 4, 31, 31, 2]"],
  },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { head, body, name, lists } = TASKS[id as "a"];
  const program = [...head, "    # À toi : parcours la liste ici.", "", "    return total", ""].join("\n");
  const solved = [...head, ...body, "    return total", ""].join("\n");
  const tests = lists.map((list, index) => {
    const call = `${name}(${list})`;
    return { name: `essai-${index + 1}`, call, expected: execute(solved, { call }).result!, ...(index > 1 ? { hidden: true } : {}) };
  });
  return {
    files: { [`releve-${id}.json`]: JSON.stringify({ program, tests }, null, 1) },
    answer: { long: tests[3]!.expected, vide: "0", tous: "oui" },
    solution: [{ kind: "write", source: solved }],
  };
};
