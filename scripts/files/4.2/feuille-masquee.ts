import type { FileMaker } from "../file-maker.ts";
import { ods } from "../formats/ods.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import type { Sheet } from "../formats/sheet.ts";
import { xlsx } from "../formats/xlsx.ts";
import { drawPeople } from "../screens/people.ts";

const SHOWN: Readonly<Record<string, Sheet>> = {
  a: { name: "Planning", rows: [["Heure", "Terrain 1", "Terrain 2"], ["9 h", "Vierlon – Bourmont", "Chantenay – Les Aulnes"], ["10 h", "Vierlon – Chantenay", "Bourmont – Les Aulnes"], ["11 h", "Vierlon – Les Aulnes", "Bourmont – Chantenay"], ["14 h", "Demi-finale 1", "Demi-finale 2"], ["16 h", "Finale", ""]] },
  b: { name: "Menu", rows: [["Plat", "Prix", "Contient"], ["Galette au fromage", 4, "lait, gluten"], ["Salade de lentilles", 3.5, ""], ["Crêpe au sucre", 2, "lait, œuf, gluten"], ["Jus de pomme", 1.5, ""]] },
  c: { name: "Horaires", rows: [["Atelier", "Jour", "Heure", "Salle"], ["Poterie", "lundi", "17 h", "B1"], ["Couture", "mardi", "18 h", "B2"], ["Robots", "mercredi", "14 h", "A3"], ["Chant", "jeudi", "17 h 30", "A1"]] },
};

const COUNTS: Readonly<Record<string, number>> = { a: 37, b: 52, c: 44 };

export const makeFiles: FileMaker = ({ id, values }) => {
  const people = drawPeople(COUNTS[id]!, seededRandom(`masquée-${id}`));
  const sheets: Sheet[] = [SHOWN[id]!, { name: String(values["feuille"]), hidden: true, rows: [["Nom", "Prénom", "Téléphone"], ...people.map(({ surname, firstName, phone }) => [surname, firstName, phone])] }];
  const name = String(values["fichier"]);
  return {
    files: { [name]: name.endsWith(".ods") ? ods(sheets) : xlsx(sheets) },
    answer: new Set(people.map(({ phone }) => phone)).size,
  };
};
