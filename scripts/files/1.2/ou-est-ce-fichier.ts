import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Place = "appareil" | "cle" | "ligne";

const TITLES: Readonly<Record<Place, readonly string[]>> = {
  appareil: ["Ce PC · Disque (C:) · Documents", "Ce PC · Bureau"],
  cle: ["Lecteur amovible (E:)", "Carte SD (F:)"],
  ligne: ["Espace en ligne du collège", "Nuage · Mes fichiers"],
};

/** In each place, the wanted file among others. */
const WINDOWS: Readonly<Record<string, Readonly<Record<Place, { title: 0 | 1; names: readonly string[] }>>>> = {
  a: { appareil: { title: 1, names: ["recit.odt", "Corbeille"] }, cle: { title: 0, names: ["expose-loup.odp", "expose-loup-images.zip"] }, ligne: { title: 0, names: ["photo-cour.jpg", "photo-cour-2.jpg"] } },
  b: { appareil: { title: 0, names: ["chanson.mp3", "paroles.odt"] }, cle: { title: 0, names: ["plan-cdi.pdf", "plan-cdi.svg"] }, ligne: { title: 1, names: ["sondage.ods", "questions.odt"] } },
  c: { appareil: { title: 0, names: ["interview.wav", "questions-interview.odt"] }, cle: { title: 1, names: ["liste.csv", "DSC_0042.jpg"] }, ligne: { title: 1, names: ["affiche.png", "affiche-ancienne.png"] } },
};

const ORDER: Readonly<Record<string, readonly Place[]>> = { a: ["appareil", "ligne", "cle"], b: ["ligne", "appareil", "cle"], c: ["cle", "appareil", "ligne"] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const places = WINDOWS[id]!;
  const placeOf = (name: string) => ORDER[id]!.find((place) => places[place].names.includes(name));
  const body = ORDER[id]!.map((place) => card(`<h2>${TITLES[place][places[place].title]}</h2><ul>${places[place].names.map((name) => `<li>${name}</li>`).join("")}</ul>`)).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Fichiers", title: "Mes emplacements", aside: `Session : ${values["qui"]}`, color: "#4a3a6b", body }) },
    answer: { un: placeOf(String(values["fichier1"])), deux: placeOf(String(values["fichier2"])), trois: placeOf(String(values["fichier3"])) },
  };
};
