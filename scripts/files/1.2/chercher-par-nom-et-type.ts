import { pick, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";

const MONTHS = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "septembre", "octobre", "novembre", "decembre"];
const WHAT = ["autorisation", "bilan", "budget", "carte", "horaires", "liste", "programme", "questionnaire"];
const WHERE = ["bois", "canal", "chateau", "marais", "musee", "parc", "port", "theatre", "usine", "volcan"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const word = String(values["mot"]);
  const type = String(values["type"]);
  const random = seededRandom(`sorties ${id}`);
  const names = shuffle(random, WHAT.flatMap((what) => WHERE.map((where) => `${what}-${where}`)));
  const counted = Number(values["nombre"]);
  const paths = names.map((name, index) => `sorties/${pick(random, ["classes-de-6e", "classes-de-5e", "classes-de-4e", "classes-de-3e"])}/${pick(random, MONTHS)}/${name}.${index < counted ? type : pick(random, ["txt", "md"])}`);
  paths.push(`sorties/classes-de-4e/${values["dossier"]}/notes-${word}-2.txt`);

  const found = paths.filter((path) => path.includes(word));
  if (found.length !== 1) throw new Error(`${id}: ${found.length} names with ${word}`);
  return {
    files: { [String(values["fichier"])]: zip(Object.fromEntries(shuffle(random, paths).map((path) => [path, contentOf(path)]))) },
    answer: { dossier: [-2, -3, -4].map((from) => found[0]!.split("/").slice(from, -1).join("/")), nombre: paths.filter((path) => path.endsWith(`.${type}`)).length },
  };
};

function contentOf(path: string): string {
  const title = path.split("/").at(-1)!.replace(/\.\w+$/, "").replaceAll("-", " ");
  return path.endsWith(".html") ? `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><p>${title}</p></html>` : `${title}\r\n`;
}
