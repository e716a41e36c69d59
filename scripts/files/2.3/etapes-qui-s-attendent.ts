import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Step {
  readonly name: string;
  readonly days: number;
  readonly after: readonly string[];
}

const PROJECTS: Readonly<Record<string, readonly Step[]>> = {
  a: [
    { name: "Filmer", days: 3, after: ["Écrire le scénario"] },
    { name: "Choisir la musique", days: 1, after: ["Écrire le scénario"] },
    { name: "Écrire le scénario", days: 4, after: [] },
    { name: "Monter le film", days: 5, after: ["Filmer", "Choisir la musique"] },
    { name: "Dessiner l'affiche", days: 6, after: ["Écrire le scénario"] },
    { name: "Projeter", days: 1, after: ["Monter le film", "Dessiner l'affiche"] },
  ],
  b: [
    { name: "Installer les bacs", days: 2, after: ["Fabriquer les bacs", "Nettoyer la cour"] },
    { name: "Dessiner le plan", days: 3, after: [] },
    { name: "Fabriquer les bacs", days: 6, after: ["Dessiner le plan"] },
    { name: "Nettoyer la cour", days: 2, after: ["Dessiner le plan"] },
    { name: "Commander les plants", days: 7, after: ["Dessiner le plan"] },
    { name: "Planter", days: 1, after: ["Installer les bacs", "Commander les plants"] },
  ],
  c: [
    { name: "Tester le jeu", days: 2, after: ["Programmer", "Créer les images"] },
    { name: "Programmer", days: 7, after: ["Écrire les règles"] },
    { name: "Créer les images", days: 5, after: ["Écrire les règles"] },
    { name: "Écrire les règles", days: 2, after: [] },
    { name: "Préparer le stand", days: 4, after: ["Écrire les règles"] },
    { name: "Présenter", days: 1, after: ["Tester le jeu", "Préparer le stand"] },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const steps = PROJECTS[id]!;
  const more = String(values["etape"]);
  const slower = steps.map((step) => (step.name === more ? { ...step, days: step.days + Number(values["plus"]) } : step));
  const cards = steps.map(({ name, days, after }) => card(`<h2>${name}</h2><p>Durée : <strong>${days} jour${days > 1 ? "s" : ""}</strong></p><p>Commence après : ${after.length ? after.join(" et ") : "rien"}</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Calendrier", title: String(values["projet"]), aside: "Six étapes", color: "#7a2f2f", body: cards.join("\n") }) },
    answer: { duree: length(steps), retard: length(slower) - length(steps) },
  };
};

/** The days that the whole takes when every step begins as soon as it may. */
function length(steps: readonly Step[]): number {
  const end = (name: string): number => {
    const { days, after } = steps.find((step) => step.name === name)!;
    return days + Math.max(0, ...after.map(end));
  };
  return Math.max(...steps.map(({ name }) => end(name)));
}
