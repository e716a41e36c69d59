import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";

const DAMAGED: Readonly<Record<string, { missing: number; cut: number }>> = { a: { missing: 27, cut: 31 }, b: { missing: 34, cut: 12 }, c: { missing: 18, cut: 33 } };

export const makeFiles: FileMaker = ({ id, values }) => {
  const { missing, cut } = DAMAGED[id]!;
  const random = seededRandom(`sauvegarde ${id}`);
  const names = Array.from({ length: 36 }, (_, index) => `fiche-${String(index + 1).padStart(2, "0")}.csv`);
  const contents = names.map(() => csv([["Séance", "Atelier", "Note"], ...Array.from({ length: integerBetween(random, 80, 260) }, (_, line) => [line + 1, "présent", line % 8 ? 4 : integerBetween(random, 1, 5)])]));
  const original = new Map(names.map((name, index) => [name, contents[index]!]));
  const backup = new Map(names.map((name, index) => [name, index + 1 === cut ? contents[index]!.slice(0, contents[index]!.length / 2) : contents[index]!]));
  backup.delete(names[missing - 1]!);

  const under = (folder: string, files: ReadonlyMap<string, string>) => [...files].map(([name, content]) => [`${folder}/${name}`, content] as const);
  const absent = names.find((name) => !backup.has(name))!;
  const changed = names.find((name) => backup.has(name) && backup.get(name) !== original.get(name))!;
  const accepted = (name: string) => [name, name.replace(".csv", ""), name.slice(6, 8)];
  return {
    files: { [String(values["fichier"])]: zip(Object.fromEntries([...under("original", original), ...under("sauvegarde", backup)])) },
    answer: { absent: accepted(absent), abime: accepted(changed) },
  };
};
