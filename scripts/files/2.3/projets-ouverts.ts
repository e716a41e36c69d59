import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Project {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** Anybody may contribute, and what is made stays free for all. */
  readonly open: boolean;
}

const COOKING: Project = { id: "cuisine", name: "Wikuisine", open: true, lines: ["8 000 recettes écrites par leurs lecteurs.", "En haut de chaque recette : un bouton « Modifier ».", "Textes sous licence libre."] };
const FOUNTAINS: Project = { id: "carte", name: "La Carte aux fontaines", open: true, lines: ["Crée un compte gratuit, puis place les points d'eau de ta commune.", "Les données se téléchargent et se réutilisent librement."] };
const CALCULATOR: Project = { id: "logiciel", name: "Calculette Pluriel", open: true, lines: ["Un logiciel dont le code source est public, sous licence libre.", "Page « Contribuer » : signaler un bogue, traduire, proposer du code."] };
const BIRDS: Project = { id: "oiseaux", name: "Mille Plumes", open: true, lines: ["Compte les oiseaux près de chez toi et envoie tes observations.", "Les relevés de tous sont publics et réutilisables."] };
const EXPERTS: Project = { id: "encyclopedie", name: "Encyclopédie Grandin", open: false, lines: ["Gratuite, sans publicité.", "Écrite par nos quarante spécialistes. Une erreur ? Écrivez au service des lecteurs.", "Tous droits réservés."] };
const GAME: Project = { id: "jeu", name: "Dragonor", open: false, lines: ["Jeu gratuit, cent mille joueurs.", "Un forum pour discuter entre joueurs.", "Le code et les images appartiennent au studio."] };
const MUSEUM: Project = { id: "musee", name: "Musée du Sel en ligne", open: false, lines: ["Visite virtuelle gratuite.", "Textes et photos du musée. Reproduction interdite.", "Laisse ton avis dans le livre d'or."] };
const PHOTOS: Project = { id: "photos", name: "Clic-Stock", open: false, lines: ["Des photos gratuites pour un usage privé.", "Seuls nos photographes sous contrat publient."] };

const LISTS: Readonly<Record<string, readonly Project[]>> = {
  a: [GAME, COOKING, EXPERTS, CALCULATOR, MUSEUM],
  b: [BIRDS, PHOTOS, FOUNTAINS, GAME, COOKING],
  c: [MUSEUM, CALCULATOR, BIRDS, EXPERTS, PHOTOS, FOUNTAINS],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const projects = LISTS[id]!;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Annuaire", title: "Des projets sur le Web", color: "#3f5f2a", body: projects.map(({ name, lines }) => card(`<h2>${name}</h2>${lines.map((line) => `<p>${line}</p>`).join("")}`)).join("\n") }) },
    answer: projects.filter(({ open }) => open).map((project) => project.id),
  };
};
