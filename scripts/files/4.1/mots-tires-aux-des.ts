import { shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, table } from "../screens/app-screen.ts";

const FILLERS = ["abeille", "balcon", "brouette", "cerise", "dragon", "échelle", "facteur", "genou", "hamac", "jongleur", "koala", "limace", "marmite", "navire", "orage", "panier", "quille", "radis", "sifflet", "tambour", "usine", "valise", "wagon", "zèbre", "biscuit", "couloir", "dentelle", "écureuil", "fanfare", "grenier", "horloge", "jardin"];

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
  const rows = grid.map((words, index) => [`Ligne ${index + 1}`, ...words]);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Club info", title: "Table des mots", color: "#2d5d4b", body: table(["1er dé \\ 2e dé", "1", "2", "3", "4", "5", "6"], rows) }) },
    answer: throws.map(([row, column]) => grid[row - 1]![column - 1]!).join("-"),
  };
};
