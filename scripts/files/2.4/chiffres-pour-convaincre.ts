import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Stop {
  readonly name: string;
  readonly district: string;
  readonly shelter: boolean;
  readonly riders: number;
}

const DISTRICTS = ["Gare", "Tilleuls", "Port", "Plateau", "Forge"];
const PLACES = ["École", "Mairie", "Marché", "Stade", "Lavoir", "Moulin", "Église", "Parc", "Halle", "Pont", "Lycée", "Caserne", "Fontaine", "Verger", "Musée", "Poste"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const district = String(values["quartier"]);
  const wanted = { a: "moitie", b: "premier", c: "frequentes" }[id]!;
  const paper = { a: "source", b: "noms", c: "capture" }[id]!;
  for (let attempt = 0; ; attempt += 1) {
    const stops = drawStops(`arrets-${id}-${attempt}`);
    const proven = claims(stops, district);
    if (proven.length !== 1 || proven[0] !== wanted) continue;
    const busy = stops.filter((stop) => stop.district === district && !stop.shelter && stop.riders > 100).length;
    if (busy < 2) continue;
    return {
      files: { [String(values["fichier"])]: csv([["Arrêt", "Quartier", "Abri", "Montées par jour"], ...stops.map(({ name, district: where, shelter, riders }) => [name, where, shelter ? "oui" : "non", riders])]) },
      answer: { nombre: busy, phrase: wanted, joindre: paper },
    };
  }
};

function drawStops(seed: string): readonly Stop[] {
  const random = seededRandom(seed);
  return PLACES.flatMap((place) => DISTRICTS.map((district) => ({ name: `${place} ${district}`, district, shelter: random() < pick(random, [0.3, 0.5, 0.7]), riders: integerBetween(random, 4, 30) * integerBetween(random, 1, 12) })))
    .map((stop) => ({ stop, order: random() })).toSorted((one, other) => one.order - other.order).map(({ stop }) => stop);
}

/** The claims that the figures prove about a district. */
function claims(stops: readonly Stop[], district: string): readonly string[] {
  const missing = (where: string) => stops.filter((stop) => stop.district === where && !stop.shelter).length;
  const own = stops.filter((stop) => stop.district === district);
  const busiest = own.toSorted((one, other) => other.riders - one.riders).slice(0, 3);
  const clear = new Set(own.map(({ riders }) => riders)).size === own.length && own.every(({ riders }) => riders !== 100);
  if (!clear) return [];
  return [
    ...(missing(district) * 2 > own.length ? ["moitie"] : []),
    ...(DISTRICTS.every((other) => other === district || missing(other) < missing(district)) ? ["premier"] : []),
    ...(busiest.every(({ shelter }) => !shelter) ? ["frequentes"] : []),
  ];
}
