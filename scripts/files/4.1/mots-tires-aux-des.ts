import { shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, table } from "../screens/app-screen.ts";

const FILLERS = ["ananas", "balcon", "luge", "cerise", "dragon", "poulie", "pilote", "genou", "hamac", "clown", "koala", "limace", "louche", "navire", "orage", "panier", "quille", "radis", "flûte", "gong", "usine", "valise", "wagon", "zèbre", "crêpe", "cave", "ruban", "fouine", "banjo", "hangar", "montre", "jardin"];

/** The words that the dice point at, in the order of the throws. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  a: ["cactus", "bonnet", "renard", "flaque"],
  b: ["lampion", "tunnel", "ardoise", "gaufre"],
  c: ["comète", "pelote", "vinaigre", "iguane"],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const throws = String(values["lancers"]).split(", ").map((pair) => pair.split(" et ").map(Number) as [number, number]);
  const others = shuffle(seededRandom(`dés ${id}`), FILLERS);
  const cell = (row: number, column: number) => {
    const drawn = throws.findIndex(([one, other]) => one === row && other === column);
    return drawn >= 0 ? DRAWN[id]![drawn]! : others.pop()!;
  };
  const grid = [1, 2, 3, 4, 5, 6].map((row) => [1, 2, 3, 4, 5, 6].map((column) => cell(row, column)));
  const rows = grid.map((words, index) => [String(index + 1), ...words]);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Club info", title: "Table des mots", color: "#2d5d4b", body: table(["Ligne", "col. 1", "col. 2", "col. 3", "col. 4", "col. 5", "col. 6"], rows), css: "@media (max-width: 30rem) { main { padding: .5rem; } table { font-size: .74rem; } th, td { padding: .2rem .12rem; } }" }) },
    answer: throws.map(([row, column]) => grid[row - 1]![column - 1]!).join("-"),
  };
};
