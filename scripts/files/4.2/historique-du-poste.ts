import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** Two visits of the same page: the one asked for, and a lure on another day. */
const SOUGHT: Readonly<Record<string, readonly { day: string; time: string }[]>> = {
  a: [{ day: "mercredi", time: "14:37" }, { day: "vendredi", time: "11:20" }],
  b: [{ day: "jeudi", time: "10:52" }, { day: "mardi", time: "15:31" }],
  c: [{ day: "mardi", time: "16:08" }, { day: "jeudi", time: "09:46" }],
};

const DAYS = ["vendredi", "jeudi", "mercredi", "mardi"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`historique-${id}`);
  const title = String(values["titre"]);
  const days = DAYS.map((day) => {
    const sought = SOUGHT[id]!.filter((visit) => visit.day === day).map(({ time }) => ({ time, title }));
    const others = Array.from({ length: 11 }, (_, index) => ({ time: clock(9 * 60 + index * 48 + Math.floor(random() * 45)), title: PAGES[Math.floor(random() * PAGES.length)]! }));
    return { day, visits: [...others.filter(({ time }) => sought.every((visit) => visit.time !== time)), ...sought].toSorted((one, other) => (one.time < other.time ? 1 : -1)) };
  });
  const body = days.map(({ day, visits }) => card(`<h2>${day}</h2>${visits.map((visit) => `<div class="row"><span><span class="meta">${visit.time}</span> ${escapeHtml(visit.title)}</span></div>`).join("\n")}`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Navigateur", title: "Historique", aside: "Poste 3, médiathèque", color: "#2f6b62", body: body.join("\n") }) },
    answer: days.find(({ day }) => day === values["jour"])!.visits.find((visit) => visit.title === title)!.time,
  };
};

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

const PAGES = [
  "Accueil – Médiathèque de Bourmont",
  "Horaires des bus – Ligne 4",
  "Météo des sept prochains jours",
  "Volcan – Encyclopédie libre",
  "Recherche : stage de troisième",
  "Catalogue – Médiathèque de Bourmont",
  "Écrire une lettre de motivation – Fiches emploi",
  "Résultats du championnat régional de handball",
  "Recette de la ratatouille – La Cuillère",
  "Recherche : prix permis de conduire",
  "Convertir des degrés en radians – Cours de maths",
  "Programme du cinéma Le Rex",
  "Actualités – La Gazette du Val",
  "Petites annonces – Troc du Val",
];
