import { pick } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const PLACES = ["Théâtre", "Café", "Hôtel", "Crêperie", "Musée", "Médiathèque", "Gîte"];
const NAMES = ["du Chêne", "de l'Étang", "des Alizés", "du Port Salé", "de la Forêt", "des Frênes", "du Vieux Moulin"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`lieux ${id}`);
  const number = Number(values["numero"]);
  const answer = misreadAsWindows1252(String(values["affiche"]));
  const contacts = drawPeople(random, 60);
  const rows = contacts.map(({ first, last }, rank) => [rank + 1, rank + 1 === number ? answer : `${pick(random, PLACES)} ${pick(random, NAMES)}`, `${first} ${last}`]);
  return {
    files: { [`lieux-${id}.csv`]: csv([["N°", "Lieu", "Contact"], ...rows], { bom: false }) },
    answer: { lieu: answer, cause: "utf8" },
  };
};

/** The text whose UTF-8 bytes, read as Windows-1252, give what the screen shows. */
function misreadAsWindows1252(shown: string): string {
  const decoder = new TextDecoder("windows-1252");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(shown, (character) => bytes.get(character)!));
}
