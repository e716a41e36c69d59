import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";

const TWINS: Readonly<Record<string, readonly string[]>> = { a: ["deux", "export"], b: ["brouillon", "final", "sans"], c: ["copie", "sans"] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const name = String(values["nom"]);
  const names: Readonly<Record<string, string>> = { copie: `${name} - copie`, deux: `${name} (2)`, brouillon: "brouillon", export: "export-0417", final: `${name}-final`, sans: "sans-titre" };
  const random = seededRandom(`doublons ${id}`);
  const rows = Array.from({ length: 240 }, (_, index) => [index + 1, integerBetween(random, 100, 899), integerBetween(random, 100, 899)] as const);
  const written = (changed?: number) => csv([["N°", "Matin", "Soir"], ...rows.map(([number, morning, evening], index) => [number, morning, index === changed ? evening + 100 : evening])]);
  const original = written();
  const contents = Object.entries(names).map(([choice, file]) => [choice, file, TWINS[id]!.includes(choice) ? original : written(integerBetween(random, 40, 239))] as const);
  return {
    files: { [String(values["fichier"])]: zip({ [`${name}.csv`]: original, ...Object.fromEntries(contents.map(([, file, content]) => [`${file}.csv`, content])) }) },
    answer: contents.filter(([, , content]) => content === original).map(([choice]) => choice),
  };
};
