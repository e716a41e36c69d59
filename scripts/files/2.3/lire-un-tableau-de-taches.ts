import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";

type Column = "À faire" | "En cours" | "Fait";

const COLUMNS: readonly Column[] = ["À faire", "En cours", "Fait"];

const BOARDS: Readonly<Record<string, readonly (readonly [column: Column, task: string, by: string])[]>> = {
  a: [
    ["À faire", "Acheter les gobelets", "Wei"], ["À faire", "Imprimer les affiches", "Jade"], ["À faire", "Ranger la salle", "Wei"], ["À faire", "Remercier les parents", "Omar"],
    ["En cours", "Choisir la musique", "Wei"], ["En cours", "Dessiner les affiches", "Jade"],
    ["Fait", "Réserver la salle", "Omar"], ["Fait", "Compter les invités", "Wei"], ["Fait", "Demander l'accord du principal", "Jade"],
  ],
  b: [
    ["À faire", "Peindre le décor", "Sofia"], ["À faire", "Apprendre la scène 4", "Malo"], ["À faire", "Coudre les capes", "Aminata"],
    ["En cours", "Fabriquer les masques", "Aminata"], ["En cours", "Trouver des chaises", "Malo"], ["En cours", "Régler les lampes", "Sofia"],
    ["Fait", "Écrire la scène 4", "Sofia"], ["Fait", "Mesurer les têtes", "Aminata"],
  ],
  c: [
    ["À faire", "Semer les radis", "Ivan"], ["À faire", "Peindre les étiquettes", "Léa"], ["À faire", "Arroser les semis", "Paul"], ["À faire", "Inviter la classe de CM2", "Léa"], ["À faire", "Photographier la serre", "Ivan"],
    ["En cours", "Réparer l'arrosoir", "Ivan"], ["En cours", "Monter la serre", "Léa"],
    ["Fait", "Nettoyer les bacs", "Ivan"], ["Fait", "Acheter le terreau", "Paul"],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const tasks = BOARDS[id]!;
  const who = values["personne"];
  const columns = COLUMNS.map((column) => `<section class="column"><h2>${column}</h2>${tasks.filter(([place]) => place === column).map(([, task, by]) => `<p class="task">${task}<br><span class="meta">${by}</span></p>`).join("\n")}</section>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Tâches", title: String(values["projet"]), color: "#5b4a8a", css: CSS, body: `<div class="board">${columns.join("\n")}</div>` }) },
    answer: { encours: tasks.find(([column, , by]) => column === "En cours" && by === who)![1], reste: tasks.filter(([column]) => column === "À faire").length },
  };
};

const CSS = ".board { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); } .column { background: #e4e6ee; border-radius: .6rem; padding: .7rem; } .task { background: #fff; border-radius: .4rem; padding: .5rem .7rem; }";
