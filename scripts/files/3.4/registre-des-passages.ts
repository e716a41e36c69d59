import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Passage {
  readonly time: string;
  readonly way: "entree" | "sortie";
  readonly people: number;
  readonly state: "ok" | "annule";
}

const PASSAGES = 400;
const OPENING = 9 * 60;

export const makeFiles: FileMaker = ({ id, values }) => {
  const passages = day(id);
  const busiest = busiestMoment(passages);
  if (busiest.people !== values["nombre"] || busiest.time !== values["heure"]) throw new Error(`la correction devrait dire ${busiest.people}, à ${busiest.time}`);
  const rows = passages.map(({ time, way, people, state }) => [time, way, people, state]);
  return {
    files: { [String(values["fichier"])]: csv([["heure", "sens", "nombre", "etat"], ...rows], { bom: false }) },
    answer: { nombre: busiest.people, heure: [busiest.time, busiest.time.replace(":", " h ")] },
  };
};

function day(id: string): readonly Passage[] {
  const random = seededRandom(`passages ${id}`);
  let minute = OPENING;
  let inside = 0;
  return Array.from({ length: PASSAGES }, (_, index) => {
    minute += integerBetween(random, 1, 2);
    const people = integerBetween(random, 1, 5);
    const state = random() < 0.08 ? "annule" : "ok";
    const fills = random() < (index < PASSAGES * 0.55 ? 0.6 : 0.42);
    const way = people > inside || fills ? "entree" : "sortie";
    if (state === "ok") inside += way === "entree" ? people : -people;
    return { time: clock(minute), way, people, state };
  });
}

function busiestMoment(passages: readonly Passage[]): { people: number; time: string } {
  let inside = 0;
  let busiest = { people: 0, time: "" };
  for (const { time, way, people } of passages.filter(({ state }) => state === "ok")) {
    inside += way === "entree" ? people : -people;
    if (inside > busiest.people) busiest = { people: inside, time };
  }
  return busiest;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
