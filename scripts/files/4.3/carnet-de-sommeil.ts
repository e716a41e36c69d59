import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

/** In minutes after 20 h. */
interface Night {
  readonly id: string;
  readonly day: string;
  readonly screenOff: number;
  readonly asleep: number;
}

const BOOKS: Readonly<Record<string, readonly Night[]>> = {
  a: [{ id: "lun", day: "Lundi", screenOff: 30, asleep: 95 }, { id: "mar", day: "Mardi", screenOff: 150, asleep: 200 }, { id: "mer", day: "Mercredi", screenOff: 45, asleep: 100 }, { id: "jeu", day: "Jeudi", screenOff: 195, asleep: 250 }, { id: "ven", day: "Vendredi", screenOff: 60, asleep: 110 }],
  b: [{ id: "lun", day: "Lundi", screenOff: 170, asleep: 235 }, { id: "mar", day: "Mardi", screenOff: 40, asleep: 90 }, { id: "mer", day: "Mercredi", screenOff: 120, asleep: 175 }, { id: "jeu", day: "Jeudi", screenOff: 30, asleep: 85 }, { id: "ven", day: "Vendredi", screenOff: 90, asleep: 150 }],
  c: [{ id: "lun", day: "Lundi", screenOff: 50, asleep: 105 }, { id: "mar", day: "Mardi", screenOff: 35, asleep: 90 }, { id: "mer", day: "Mercredi", screenOff: 180, asleep: 245 }, { id: "jeu", day: "Jeudi", screenOff: 100, asleep: 155 }, { id: "ven", day: "Vendredi", screenOff: 140, asleep: 190 }],
};

const WAKE_UP = 11 * 60;

export const makeFiles: FileMaker = ({ id, values }) => {
  const nights = BOOKS[id]!;
  const shortest = nights.toSorted((one, other) => other.asleep - one.asleep)[0]!;
  const rows = nights.map(({ day, screenOff, asleep }) => [day, clock(screenOff), clock(asleep), "7 h 00", `${Math.floor((WAKE_UP - asleep) / 60)} h ${String((WAKE_UP - asleep) % 60).padStart(2, "0")}`]);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Carnet de sommeil", title: `Les nuits de ${values["prenom"]}`, color: "#25315c", body: table(["Soir", "Écran éteint", "S'endort", "Réveil", "Durée de la nuit"], rows) }) },
    answer: { nuit: shortest.id, effet: values["sens"] === "plus tard" ? "tard" : "tot" },
  };
};

function clock(minutes: number): string {
  const hour = (20 + Math.floor(minutes / 60)) % 24;
  return `${hour} h ${String(minutes % 60).padStart(2, "0")}`;
}
