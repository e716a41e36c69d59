import type { FileMaker } from "../file-maker.ts";

const SEPARATORS: Readonly<Record<string, string>> = { "point-virgule": ";", virgule: ",", barre: "|" };

export const makeFiles: FileMaker = ({ values }) => {
  const lines = ["l1", "l2", "l3", "l4", "l5"].map((name) => String(values[name]));
  const [name] = Object.entries(SEPARATORS).find(([, separator]) => {
    const widths = lines.map((line) => fields(line, separator).length);
    return widths[0]! > 1 && widths.every((width) => width === widths[0]);
  })!;
  const table = lines.map((line) => fields(line, SEPARATORS[name]!));
  const row = table.find((cells) => cells[0] === values["code"])!;
  return { files: {}, answer: { separateur: name, colonnes: table[0]!.length, valeur: row[table[0]!.indexOf(String(values["colonne"]))] } };
};

/** The fields of one line, where quotes protect the separator. */
function fields(line: string, separator: string): string[] {
  const found = [""];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) found.push("");
    else found[found.length - 1] += character;
  }
  return found;
}
