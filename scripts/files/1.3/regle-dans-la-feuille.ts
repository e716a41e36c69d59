import { model } from "../../../src/activities/spreadsheet/model.ts";
import type { SpreadsheetScene } from "../../../src/activities/spreadsheet/scene.ts";
import { anyNumberFormat } from "../activities/any-number-format.ts";
import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const SHEETS = {
  a: { head: ["Commande", "Montant", "Port"], names: ["Atelier bois", "Chorale", "Club photo", "École du Port", "Foyer", "Ludothèque", "Maison verte", "Radio locale"], low: 18, high: 70, limit: 40, formula: "=SI(B2>=40;0;5)" },
  b: { head: ["Candidat", "Points", "Admis"], names: ["Amadou", "Brune", "Célia", "Dao", "Elif", "Fares", "Gwenn", "Hugo"], low: 6, high: 19, limit: 12, formula: '=SI(B2>=12;"oui";"non")' },
  c: { head: ["Visiteur", "Âge", "Prix"], names: ["Ana", "Basile", "Chen", "Diarra", "Ethan", "Fanny", "Gabriel", "Hawa"], low: 5, high: 18, limit: 12, formula: "=SI(B2<12;3;6)" },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { head, names, low, high, limit, formula } = SHEETS[id as "a"];
  const random = seededRandom(`si ${id}`);
  // The limit itself stands in the list: « à partir de » and « plus de » do not give the same.
  const rows = names.map((name, index) => [name, index === 4 ? limit : integerBetween(random, low, high)]);
  const last = rows.length + 1;
  const scene: SpreadsheetScene = {
    rows: [[...head], ...rows],
    columns: 4,
    widths: { A: 15 },
    work: [`C2:C${last}`],
    whatIf: [
      { name: "dessous", set: { B2: String(low) }, show: "C2" },
      { name: "dessus", set: { [`B${last}`]: String(high) }, show: `C${last}` },
      { name: "limite", set: { B3: String(limit) }, show: "C3" },
    ],
  };
  const solution = [{ kind: "type", cell: "C2", text: formula }, { kind: "fill", area: `C2:C${last}`, direction: "down" }] as const;
  const facts = model.facts(scene, solution.reduce((state, action) => model.act(scene, state, action), model.start(scene)));
  return {
    files: { [`feuille-${id}.json`]: JSON.stringify(scene, null, 1) },
    answer: { dessous: accepted(facts["whatif:dessous"]!), limite: accepted(facts["whatif:limite"]!), dessus: accepted(facts["whatif:dessus"]!), reste: "non" },
    solution,
  };
};

/** A word may have its capital, a number its cents or its currency. */
function accepted(text: string): readonly string[] {
  return /^\d/.test(text) ? anyNumberFormat(text) : [text, text.slice(0, 1).toUpperCase() + text.slice(1), text.toUpperCase()];
}
