import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Update = readonly [name: string, version: string, size: string, notes: string];

const UPDATES: Readonly<Record<string, readonly Update[]>> = {
  a: [
    ["Météo", "8.1", "22 Mo", "Nouvelles couleurs. Grande mise à jour très attendue !"],
    ["Code de la route", "3.0", "410 Mo", "Un chapitre sur la sécurité en trottinette. 200 questions en plus."],
    ["Lecture Plume", "5.2.1", "6 Mo", "Un fichier piégé pouvait prendre la main sur l'appareil. Ce défaut est corrigé."],
    ["Musique", "11.4", "85 Mo", "Les listes s'ouvrent plus vite. La minuterie est de retour."],
  ],
  b: [
    ["Clavier Rapido", "2.9.3", "4 Mo", "Corrige un défaut qui laissait une autre application lire ce que vous tapez."],
    ["Cartes", "14.0", "630 Mo", "Version majeure : les pistes cyclables apparaissent enfin."],
    ["Alarme maison", "1.6", "31 Mo", "Le logo de sécurité change. Textes traduits en breton."],
    ["Dessin", "6.3", "48 Mo", "Corrige un plantage quand on choisit le pinceau 12."],
  ],
  c: [
    ["Horaires de bus", "4.4", "15 Mo", "Important : de nouveaux horaires pour l'été."],
    ["Coffre aux recettes", "2.0", "120 Mo", "Plus rapide, plus beau, plus simple. Mettez à jour vite !"],
    ["Jeu de pistes", "9.1", "390 Mo", "Un niveau secret : le coffre-fort. Corrige un son manquant."],
    ["Photos", "7.0.2", "9 Mo", "Une image reçue pouvait lancer un programme à votre insu. Vulnérabilité corrigée, déjà utilisée par des pirates."],
  ],
};

/** Words that say a door was open to intruders, and what these could do. */
const FLAWS: readonly (readonly [words: string, danger: string])[] = [["prendre la main", "commander"], ["lire ce que vous tapez", "espionner"], ["lancer un programme", "demarrer"]];

export const makeFiles: FileMaker = ({ id, values }) => {
  const updates = UPDATES[id]!;
  const body = updates.map(([name, version, size, notes]) => card(`<h2>${name}</h2><p class="meta">Version ${version} · ${size}</p><p>${notes}</p>`));
  const urgent = updates.flatMap(([name, , , notes]) => FLAWS.flatMap(([words, danger]) => (notes.includes(words) ? [{ nom: name, danger }] : [])));
  if (urgent.length !== 1) throw new Error(`${id}: ${urgent.length} urgent updates`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Réglages", title: "Mises à jour disponibles", aside: `Tablette de ${values["qui"]}`, color: "#345a86", body: body.join("\n") }) },
    answer: urgent[0]!,
  };
};
