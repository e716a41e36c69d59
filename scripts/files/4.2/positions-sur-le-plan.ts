import { coordinatesOf, spotOf } from "../../../src/activities/map/coordinates.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { sceneText } from "../scenes/town.ts";
import { TOWNS } from "../scenes/towns.ts";

interface Life {
  readonly home: string;
  /** Where the other half of some weekends is spent. */
  readonly second: string;
  readonly wednesday: string;
  readonly elsewhere: readonly string[];
}

const HOURS = [2, 7, 10, 14, 17, 20];
const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const scene = TOWNS[id]!;
  const life = LIVES[id]!;
  const random = seededRandom(`plan-${id}`);
  const rows = Array.from({ length: 14 }, (_, day) => HOURS.map((hour) => ({ day, hour, place: placeAt(life, day, hour, random) }))).flat().map(({ day, hour, place }) => {
    const { x, y } = spotOf(scene, scene.places.find((each) => each.id === place)!);
    const { latitude, longitude } = coordinatesOf(scene, { x: x + random() * 16 - 8, y: y + random() * 16 - 8 });
    return [WEEKDAYS[day % 7]!, String(day + 2).padStart(2, "0"), `${String(hour).padStart(2, "0")}:${String(Math.floor(random() * 20)).padStart(2, "0")}`, latitude.toFixed(4), longitude.toFixed(4)];
  });
  const nameOf = (place: string) => scene.places.find((each) => each.id === place)!.name;
  return {
    files: { [String(values["scene"])]: sceneText(scene), [String(values["fichier"])]: csv([["Jour", "Date (mars)", "Heure", "Latitude", "Longitude"], ...rows]) },
    answer: { domicile: nameOf(life.home), mercredi: nameOf(life.wednesday) },
  };
};

function placeAt({ home, second, wednesday, elsewhere }: Life, day: number, hour: number, random: () => number): string {
  const weekday = day % 7;
  if (weekday === 2 && hour === 17) return wednesday;
  if (day >= 11 && weekday >= 5) return hour === 14 ? elsewhere[0]! : second;
  if (weekday < 5 && (hour === 10 || (hour === 14 && weekday !== 2))) return "college";
  return hour === 14 || hour === 17 ? elsewhere[Math.floor(random() * elsewhere.length)]! : home;
}

const LIVES: Readonly<Record<string, Life>> = {
  a: { home: "iris", second: "moulin", wednesday: "theatre", elsewhere: ["stade", "mediatheque", "marche"] },
  b: { home: "dunes", second: "voiles", wednesday: "conservatoire", elsewhere: ["gymnase", "jardin", "mediatheque"] },
  c: { home: "rempart", second: "source", wednesday: "piscine", elsewhere: ["cinema", "patinoire", "marche"] },
};
