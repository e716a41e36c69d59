import { pick } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const PLACES = ["Théâtre", "Café", "Hôtel", "Crêperie", "Musée", "Médiathèque", "Gîte"];
const NAMES = ["du Chêne", "de l'Étang", "des Alizés", "du Port Salé", "de la Forêt", "des Frênes", "du Vieux Moulin"];

/** What the place is called, how its file is encoded, and how the friend's spreadsheet reads it. */
const CASES: Readonly<Record<string, { place: string; file: Encoding; readAs: Encoding; cause: string }>> = {
  a: { place: "Théâtre du Chêne Brûlé", file: "utf-8", readAs: "windows-1252", cause: "utf8" },
  b: { place: "Hôtel de l'Île Dorée", file: "utf-8", readAs: "windows-1252", cause: "utf8" },
  c: { place: "Crêperie Loïc Guénolé", file: "windows-1252", readAs: "utf-8", cause: "windows" },
};

type Encoding = "utf-8" | "windows-1252";

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`lieux ${id}`);
  const { place, file, readAs, cause } = CASES[id]!;
  const rows = drawPeople(random, 60).map(({ first, last }, rank) => [rank + 1, rank + 1 === values["numero"] ? place : `${pick(random, PLACES)} ${pick(random, NAMES)}`, `${first} ${last}`]);
  // The statement shows another place than the one asked for: the name must be read in the file.
  const shown = new TextDecoder(readAs).decode(encode(String(rows[0]![1]), file));
  if (shown !== values["affiche"]) throw new Error(`${id}: the screen shows ${shown}`);
  const text = csv([["N°", "Lieu", "Contact"], ...rows], { bom: false });
  return { files: { [`lieux-${id}.csv`]: encode(text, file) }, answer: { lieu: place, cause } };
};

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const decoder = new TextDecoder("windows-1252");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => bytes.get(character)!);
}
