import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

const PARTS = ["source", "cable", "appareil", "alimentation"] as const;

/** Number of each part, in the order of PARTS, for each trial. */
const TRIALS: Readonly<Record<string, { broken: (typeof PARTS)[number]; trials: readonly string[] }>> = {
  a: { broken: "cable", trials: ["1111", "2111", "1112", "2121", "1212", "1221"] },
  b: { broken: "appareil", trials: ["1111", "1211", "2212", "1122", "2121", "1221"] },
  c: { broken: "cable", trials: ["1111", "2111", "1121", "2121", "1212"] },
  d: { broken: "source", trials: ["1111", "1121", "1212", "2122", "2211", "1222"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { broken, trials } = TRIALS[id]!;
  const names = PARTS.map((part) => String(values[part]).replace(/^(?:Le |La |L')/, "").replace(" 1", ""));
  const works = (trial: string) => trial[PARTS.indexOf(broken)] !== "1";
  const rows = trials.map((trial, index) => [index + 1, names.map((name, place) => `${name}\u00A0${trial[place]}`).join(", "), works(trial) ? "Marche" : "Ne marche pas"]);
  const suspects = PARTS.filter((_, place) => !trials.some((trial) => works(trial) && trial[place] === "1"));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Carnet d'atelier", title: "Essais", color: "#5c3a52", body: table(["Essai", "Pièces utilisées", "Résultat"], rows) }) },
    answer: suspects.length === 1 ? suspects[0] : "doute",
  };
};
