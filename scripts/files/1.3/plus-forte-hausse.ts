import { model } from "../../../src/activities/spreadsheet/model.ts";
import type { SpreadsheetScene } from "../../../src/activities/spreadsheet/scene.ts";
import type { FileMaker } from "../file-maker.ts";

/** The biggest difference is not the biggest change in percent. */
const SHEETS = {
  a: { head: ["Club", "2024", "2025", "Évolution"], rows: [["Danse", 80, 100], ["Échecs", 20, 30], ["Judo", 125, 150], ["Théâtre", 40, 30], ["Robotique", 25, 28]] },
  b: { head: ["Ligne", "Avant", "Après", "Évolution"], rows: [["Bus 1", 400, 460], ["Bus 2", 150, 195], ["Bus 3", 250, 300], ["Navette", 40, 36], ["Tram", 1000, 1080]] },
  c: { head: ["Produit", "Mai", "Juin", "Évolution"], rows: [["Cerises", 60, 90], ["Fraises", 200, 250], ["Melons", 20, 48], ["Radis", 50, 45], ["Salades", 150, 165]] },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { head, rows } = SHEETS[id as "a"];
  const scene: SpreadsheetScene = {
    rows: [[...head], ...rows.map((row) => [...row])],
    columns: 5,
    table: "A1:D6",
    widths: { A: 12, D: 12 },
    whatIf: [{ name: "double", set: { B2: "50", C2: "100" }, show: "D2" }, { name: "baisse", set: { B6: "80", C6: "60" }, show: "D6" }],
  };
  const solution = [
    { kind: "type", cell: "D2", text: "=(C2-B2)/B2" },
    { kind: "fill", area: "D2:D6", direction: "down" },
    { kind: "format", area: "D2:D6", format: "percent" },
    { kind: "sort", area: "A2:D6", keys: [{ column: 3, descending: true }] },
  ] as const;
  const facts = model.facts(scene, solution.reduce((state, action) => model.act(scene, state, action), model.start(scene)));
  return {
    files: { [`evolutions-${id}.json`]: JSON.stringify(scene, null, 1) },
    answer: { double: ["100 %", "1", "1,00", "100", "100,00"], baisse: ["-25 %", "-0,25", "-25", "-25,00"], ordre: facts["order:A"], depart: facts["order:B"], arrivee: facts["order:C"] },
    solution,
  };
};
