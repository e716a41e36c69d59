import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Entry {
  readonly name: string;
  /** Hours ago, and as the space says it. */
  readonly changed: readonly [hours: number, said: string];
  readonly by: string;
  readonly opened: string;
}

const FOLDERS: Readonly<Record<string, readonly Entry[]>> = {
  a: [
    { name: "planning-final.ods", changed: [70, "lundi, 14 h 05"], by: "Hana", opened: "il y a 5 minutes" },
    { name: "planning-final-2.ods", changed: [52, "mardi, 8 h 12"], by: "Loïc", opened: "hier, 17 h" },
    { name: "planning-v10.ods", changed: [20, "hier, 16 h 40"], by: "Mila", opened: "hier, 16 h 41" },
    { name: "planning-v2.ods", changed: [220, "4 mars"], by: "Loïc", opened: "mardi, 9 h" },
    { name: "planning-v9.ods", changed: [29, "hier, 7 h 55"], by: "Hana", opened: "il y a 1 heure" },
    { name: "planning-VRAI.ods", changed: [98, "dimanche, 10 h 20"], by: "Oscar", opened: "hier, 18 h" },
  ],
  b: [
    { name: "budget_corrige.ods", changed: [3, "il y a 3 heures"], by: "Célia", opened: "il y a 3 heures" },
    { name: "budget_definitif.ods", changed: [26, "hier, 9 h 30"], by: "Tom", opened: "il y a 2 minutes" },
    { name: "budget_definitif_ok.ods", changed: [18, "hier, 17 h 20"], by: "Rania", opened: "il y a 10 minutes" },
    { name: "budget_nouveau.ods", changed: [380, "12 octobre"], by: "Tom", opened: "hier, 18 h" },
    { name: "budget_v4.ods", changed: [75, "lundi, 8 h"], by: "Célia", opened: "mardi, 15 h" },
  ],
  c: [
    { name: "liste-2025-05-02.csv", changed: [9, "ce matin, 7 h 45"], by: "Diego", opened: "ce matin, 7 h 50" },
    { name: "liste-2025-05-14.csv", changed: [46, "lundi, 18 h 30"], by: "Emma", opened: "il y a 20 minutes" },
    { name: "liste-a-jour.csv", changed: [140, "9 mai"], by: "Noah", opened: "il y a 1 minute" },
    { name: "liste-finale.csv", changed: [30, "hier, 10 h 15"], by: "Yuna", opened: "hier, 10 h 20" },
    { name: "liste-finale-bis.csv", changed: [25, "hier, 15 h 30"], by: "Noah", opened: "ce matin, 8 h" },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const entries = FOLDERS[id]!;
  const newest = entries.toSorted((one, other) => one.changed[0] - other.changed[0])[0]!;
  const row = (name: string, state: string) => `<div class="row"><span>${name}</span><span>${state}</span></div>`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Espace commun", title: String(values["dossier"]), aside: String(values["jour"]), color: "#1f5f7a", css: "h2 { overflow-wrap: anywhere; }", body: `<p>Trié par nom</p>${entries.map(({ name, changed, by, opened }) => card(`<h2>${name}</h2>${row("Dernière ouverture", opened)}${row("Dernière modification", `${changed[1]}, par ${by}`)}`)).join("\n")}` }) },
    answer: { fichier: newest.name, par: newest.by },
  };
};
