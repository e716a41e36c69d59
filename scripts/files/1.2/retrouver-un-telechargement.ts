import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

type Download = readonly [name: string, site: string, time: string];

const DAYS = ["aujourd'hui", "hier", "avant-hier"];

/** One list a day, the latest day first. */
const LISTS: Readonly<Record<string, readonly (readonly Download[])[]>> = {
  a: [
    [["doc-4420.pdf", "hand-des-saules.example", "8 h 51"], ["cours-maths.pdf", "college-du-lac.example", "8 h 12"]],
    [["photo-12.jpg", "album-partage.example", "18 h 40"], ["doc-4417.pdf", "hand-des-saules.example", "17 h 26"], ["doc-4471.pdf", "mairie-de-lorvaux.example", "17 h 05"]],
    [["doc-4409.pdf", "hand-des-saules.example", "12 h 33"], ["menu-semaine.pdf", "college-du-lac.example", "9 h 48"]],
  ],
  b: [
    [["export_97.pdf", "lycee-des-ormes.example", "10 h 14"], ["plan-bus.png", "bus-vallon.example", "9 h 02"]],
    [["export_95.pdf", "lycee-des-ormes.example", "16 h 20"], ["export_39.pdf", "menuiserie-roy.example", "15 h 57"]],
    [["chanson.mp3", "sons-libres.example", "20 h 11"], ["export_93.pdf", "lycee-des-ormes.example", "18 h 03"], ["export_91.pdf", "menuiserie-roy.example", "17 h 44"]],
  ],
  c: [
    [["fichier-280.pdf", "mediatheque-est.example", "13 h 37"], ["fichier-208.pdf", "chorale-du-vent.example", "13 h 30"], ["exercices.pdf", "college-du-lac.example", "11 h 05"]],
    [["fichier-207.pdf", "chorale-du-vent.example", "19 h 22"], ["carte-relief.png", "cartes-en-classe.example", "8 h 09"]],
    [["fichier-201.pdf", "chorale-du-vent.example", "17 h 50"]],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const days = LISTS[id]!;
  const found = days[DAYS.indexOf(String(values["jour"]))]!.filter(([, site]) => site === values["site"]);
  if (found.length !== 1) throw new Error(`${id}: ${found.length} files fit`);
  const name = found[0]![0];
  const body = days.map((list, day) => `<h2>${DAYS[day]!.replace(/^./, (first) => first.toUpperCase())}</h2>${table(["Fichier", "Venu du site", "Heure"], list.map(([name, from, time]) => [name, from, time.replaceAll(" ", "\u00A0")]))}`).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Navigateur", title: "Téléchargements", color: "#2d4a5e", body, css: "h2 { margin-top: 1.2rem; } td:first-child { white-space: nowrap; }" }) },
    answer: [name, name.replace(".pdf", "")],
  };
};
