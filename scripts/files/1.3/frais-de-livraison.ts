import { integerBetween, pick } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { ods } from "../formats/ods.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import type { Sheet } from "../formats/sheet.ts";
import { xlsx } from "../formats/xlsx.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`livraison ${id}`);
  const free = Number(values["seuil"]);
  const orders = drawPeople(random, 140).map((person, rank) => ({
    number: 5001 + rank,
    client: `${person.first} ${person.last}`,
    cents: rank % 29 === 11 ? free * 100 : integerBetween(random, 900, free * 200 - 400),
    delivery: pick(random, ["relais", "domicile", "domicile"]),
  }));
  const paying = orders.filter(({ cents }) => cents < free * 100);
  const fees = paying.map(({ delivery }) => Number(values[delivery]));
  const rows = orders.map(({ number, client, cents, delivery }) => [number, client, cents / 100, delivery]);
  const sheet: Sheet = { name: "Commandes", rows: [["Commande", "Client", "Montant (€)", "Livraison"], ...rows] };
  return {
    files: { [`commandes-${id}.ods`]: ods([sheet]), [`commandes-${id}.xlsx`]: xlsx([sheet]) },
    answer: { gratuites: orders.length - paying.length, frais: fees.reduce((sum, fee) => sum + fee, 0) },
  };
};
