import { pickWeighted } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const TOWNS: Readonly<Record<string, readonly string[]>> = {
  "Saint-Étienne-du-Pin": ["Saint-Étienne-du-Pin", "St-Etienne-du-Pin", "Saint Etienne du Pin", "SAINT ETIENNE DU PIN", "St Étienne du Pin ", "saint-étienne du pin", "Saint-Étienne-du-Pin (90250)"],
  "Saint-Étienne-du-Pré": ["Saint-Étienne-du-Pré", "St Etienne du Pré", "SAINT-ÉTIENNE-DU-PRÉ", "Saint Étienne du Pré"],
  "Villeneuve-l'Étang": ["Villeneuve-l'Étang", "Villeneuve l'Etang", "VILLENEUVE L'ETANG", "Villeneuve-L'étang", " Villeneuve l’Étang", "villeneuve l'étang", "VILLENEUVE-L'ÉTANG"],
  "Villeneuve-les-Bois": ["Villeneuve-les-Bois", "Villeneuve les bois", "VILLENEUVE LES BOIS"],
  "Bourg-sur-Lône": ["Bourg-sur-Lône", "Bourg sur Lone", "BOURG SUR LONE", "Bourg-sur-Lone", "bourg-sur-lone ", "Bourg sur Lône"],
  "Bourg-la-Lande": ["Bourg-la-Lande", "Bourg la Lande", "BOURG LA LANDE"],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`communes ${id}`);
  const weights = Object.entries(TOWNS).flatMap(([town, writings]) => writings.map((writing, rank) => [{ town, writing }, rank === 0 ? 3 : 1] as const));
  const members = drawPeople(random, 170).map((person, rank) => ({ person, card: 3001 + rank, ...pickWeighted(random, weights) }));
  const rows = members.map(({ card, person, writing }) => [card, person.first, person.last, writing]);
  return {
    files: { [`adherents-${id}.csv`]: csv([["Carte", "Prénom", "Nom", "Commune"], ...rows]) },
    answer: members.filter(({ town }) => town === values["commune"]).length,
  };
};
