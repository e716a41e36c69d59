import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Search {
  readonly now: string;
  readonly note: string;
  readonly phone: { readonly state: string; readonly positions: readonly (readonly [hour: string, place: string])[] };
  readonly other: readonly [name: string, hour: string, place: string];
  readonly action: string;
}

const SEARCHES: Readonly<Record<string, Search>> = {
  a: {
    now: "18:45", action: "sonner", note: "Thaïs est chez elle, 3 rue des Saules, et cherche partout depuis dix minutes.",
    phone: { state: "En ligne, mode silencieux, batterie 61 %", positions: [["17:15", "Collège Rosa-Clair"], ["17:50", "Bus ligne 4"], ["18:42", "3 rue des Saules"]] },
    other: ["Tablette de Thaïs", "18:44", "3 rue des Saules"],
  },
  b: {
    now: "19:30", action: "bloquer", note: "Bilal est rentré chez lui en car, à 40 km. Le gymnase est fermé jusqu'à demain. Rien n'est verrouillé : il n'avait pas mis de code.",
    phone: { state: "Hors ligne, batterie 4 % au dernier contact", positions: [["13:02", "Lycée"], ["14:10", "Gymnase des Ormes"], ["16:27", "Gymnase des Ormes, vestiaire"]] },
    other: ["Montre de Bilal", "19:28", "12 route du Lavoir"],
  },
  c: {
    now: "20:10", action: "effacer", note: "Vol au marché à 10:50. Plainte déposée, ligne coupée par l'opérateur, téléphone bloqué depuis ce matin. Les photos de classe et les papiers qu'il contient sont sauvegardés. Perrine ne compte plus le revoir et veut qu'aucune donnée ne reste dedans.",
    phone: { state: "Bloqué. Hors ligne : un ordre s'exécutera à la prochaine connexion", positions: [["10:31", "Marché couvert"], ["10:52", "Rue de la Gare"], ["11:08", "Gare, quai 2"]] },
    other: ["Ordinateur de Perrine", "20:09", "Maison"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { now, note, phone, other, action } = SEARCHES[id]!;
  const hour = phone.positions.at(-1)![0];
  const body = `${card(`<h2>La situation</h2><p>${note}</p>`)}
${card(`<h2>${other[0]}</h2><div class="row"><span>Dernière position</span><span class="state">${other[1]}, ${other[2]}</span></div>`)}
${card(`<h2>Téléphone de ${values["qui"]}</h2><p>${phone.state}</p>${table(["Heure", "Position"], phone.positions)}`)}`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Où est-il ?", title: "Mes appareils", aside: `Il est ${now}`, color: "#5a3f86", body }) },
    answer: { heure: [hour, hour.replace(":", "h")], action },
  };
};
