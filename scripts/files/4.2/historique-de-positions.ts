import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Life {
  readonly home: string;
  /** Where every other weekend is spent. */
  readonly second: string;
  readonly school: string;
  readonly tuesday: string;
  readonly elsewhere: readonly string[];
}

const HOURS = [1, 4, 7, 9, 12, 15, 16, 18, 20, 23];
const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const FIRST_MONDAY = Date.UTC(2024, 0, 8);

export const makeFiles: FileMaker = ({ id, values }) => {
  const life = LIVES[id]!;
  const random = seededRandom(`positions-${id}`);
  const points = Array.from({ length: 21 }, (_, day) => HOURS.map((hour) => ({ day, hour, minute: Math.floor(random() * 15), place: placeAt(life, day, hour, random) }))).flat();
  const rows = points.map(({ day, hour, minute, place }) => [WEEKDAYS[day % 7]!, new Date(FIRST_MONDAY + day * 86_400_000).toISOString().slice(0, 10).split("-").toReversed().join("/"), `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, place, `${3 + Math.floor(random() * 20)} m`]);
  const nights = points.filter(({ hour }) => hour === 1 || hour === 4).map(({ place }) => place);
  const tuesdays = new Set(points.filter(({ day, hour }) => day % 7 === 1 && hour === 18).map(({ place }) => place));
  if (tuesdays.size !== 1) throw new Error(`places on tuesdays: ${tuesdays.size}`);
  return {
    files: { [String(values["fichier"])]: csv([["Jour", "Date", "Heure", "Adresse la plus proche", "Précision"], ...rows]) },
    answer: { domicile: mostFrequent(nights), mardi: [...tuesdays][0] },
  };
};

function placeAt({ home, second, school, tuesday, elsewhere }: Life, day: number, hour: number, random: () => number): string {
  const weekday = day % 7;
  const away = Math.floor(day / 7) === 1 && (weekday >= 5 || (weekday === 4 && hour >= 18));
  const weekend = weekday >= 5;
  if (weekday === 1 && hour === 18) return tuesday;
  if (!weekend && hour >= 9 && hour <= 15 && !(weekday === 2 && hour >= 15)) return school;
  if (hour >= 15 && hour <= 20 && random() < 0.6) return elsewhere[Math.floor(random() * elsewhere.length)]!;
  return away ? second : home;
}

function mostFrequent(values: readonly string[]): string {
  const count = (sought: string) => values.filter((value) => value === sought).length;
  return [...new Set(values)].toSorted((one, other) => count(other) - count(one))[0]!;
}

const LIVES: Readonly<Record<string, Life>> = {
  a: { home: "8 impasse des Roseaux", second: "54 chemin Vert", school: "2 rue du Lycée", tuesday: "40 avenue de la Gare", elsewhere: ["12 place du Marché", "7 rue Pasteur", "90 route de Lyon", "31 rue du Stade", "5 quai Voltaire"] },
  b: { home: "61 rue du Four", second: "9 allée des Pins", school: "118 boulevard Carnot", tuesday: "3 place Ronde", elsewhere: ["27 rue des Forges", "14 rue du Port", "45 avenue Foch", "1 parc Montgolfier", "72 rue Nationale"] },
  c: { home: "17 quai des Brumes", second: "6 rue Haute", school: "33 rue Jean-Zay", tuesday: "22 rue Marie-Curie", elsewhere: ["8 place de l'Horloge", "19 rue du Canal", "50 cours Lafayette", "11 rue des Arts", "4 rue de la Piscine"] },
};
