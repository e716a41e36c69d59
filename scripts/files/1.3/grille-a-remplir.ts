import { model } from "../../../src/activities/spreadsheet/model.ts";
import type { SpreadsheetScene } from "../../../src/activities/spreadsheet/scene.ts";
import { anyNumberFormat } from "../activities/any-number-format.ts";
import type { FileMaker } from "../file-maker.ts";

const GRIDS = {
  a: { corner: "Personnes", across: [4, 7, 9, 12], down: [2, 3, 5, 8, 10], sign: "*" },
  b: { corner: "Jours", across: [15, 18, 22, 30], down: [1, 2, 4, 7, 14], sign: "*" },
  c: { corner: "Départ", across: [12, 25, 40, 55], down: [100, 140, 175, 210, 260], sign: "+" },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { corner, across, down, sign } = GRIDS[id as "a"];
  const name = sign === "*" ? "PRODUIT" : "SOMME";
  const scene: SpreadsheetScene = {
    rows: [[corner, ...across], ...down.map((value) => [value])],
    columns: 6,
    widths: { A: 12 },
    work: ["B2:E6"],
    whatIf: [
      { name: "ligne", set: { E1: "1000" }, show: "E3" },
      { name: "colonne", set: { A6: "2000" }, show: "C6" },
    ],
  };
  const solution = [{ kind: "type", cell: "B2", text: `=$A2${sign}B$1` }, { kind: "copy", from: "B2", to: "B2:E6" }] as const;
  const facts = model.facts(scene, solution.reduce((state, action) => model.act(scene, state, action), model.start(scene)));
  return {
    files: { [`grille-${id}.json`]: JSON.stringify(scene, null, 1) },
    answer: { coin: anyNumberFormat(facts["cell:E6"]!), formule: [`=$A6${sign}E$1`, `=E$1${sign}$A6`, `=${name}($A6;E$1)`, `=${name}(E$1;$A6)`], ligne: anyNumberFormat(facts["whatif:ligne"]!), colonne: anyNumberFormat(facts["whatif:colonne"]!), reste: "non" },
    solution,
  };
};
