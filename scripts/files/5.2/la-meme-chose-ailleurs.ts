import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

/** The commands of each menu, with the words shown when one points at them; the wanted one is marked by a star. */
const MENUS: Readonly<Record<string, { prefix: string; menus: Readonly<Record<string, readonly (readonly [command: string, words: string])[]>> }>> = {
  a: {
    prefix: "plume",
    menus: {
      Document: [["Déposer", "Garder le fichier"], ["Mettre en page", "Marges et format"], ["Tirer", "Imprimer"]],
      Matière: [["Grille", "Ajouter un tableau"], ["Numéroter", "Écrire le numéro de page"], ["Calculer", "Additionner une colonne de la grille"]],
      Relecture: [["Souligner les fautes", "Chercher les erreurs"], ["*Mesurer le texte", "Mots, signes et lignes"], ["Comparer", "Voir les différences entre deux versions"]],
    },
  },
  b: {
    prefix: "boulier",
    menus: {
      Feuille: [["Ligne de plus", "Ajouter au-dessus"], ["Ranger", "De A à Z ou de Z à A"], ["Verrouiller", "Interdire de modifier les cases choisies"]],
      Aspect: [["Bordures", "Traits autour des cases"], ["Entête répété", "Imprimer la première ligne sur chaque page"], ["Largeur", "Taille des colonnes"]],
      Fenêtre: [["Loupe", "Grossir"], ["*Épingler le haut", "Ce qui est au-dessus ne bouge plus quand on descend"], ["Partager en deux", "Deux vues du classeur"]],
    },
  },
  c: {
    prefix: "pupitre",
    menus: {
      Planche: [["Dupliquer", "Copier cette planche"], ["Commentaires", "Bulles pour les autres auteurs"], ["Notes au verso", "Imprimer les notes sous chaque planche"]],
      Mouvement: [["Entrée", "Faire arriver un objet"], ["Passage", "Changer de planche"], ["Minuterie", "Avancer toutes les dix secondes"]],
      Séance: [["Lancer", "Plein écran"], ["*Vue de l'orateur", "Deux écrans : la planche pour la salle, le reste pour vous"], ["Enregistrer la voix", "Garder la séance en vidéo"]],
    },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, menus } = MENUS[id]!;
  const entries = Object.entries(menus);
  const [menu, commands] = entries.find(([, list]) => list.some(([command]) => command.startsWith("*")))!;
  const files = site({
    prefix,
    name: String(values["logiciel"]),
    slogan: "Document sans titre",
    color: "#5a3434",
    pages: [
      { slug: "accueil", title: "Page de travail", link: "menu", body: "<p>Ouvre un menu, en haut, pour voir ses commandes.</p>" },
      ...entries.map(([title, list], index) => ({ slug: `menu${index + 1}`, title, link: "menu" as const, body: `<ul>${list.map(([command, words]) => `<li><b>${command.replace("*", "")}</b> : ${words}</li>`).join("")}</ul>` })),
    ],
  });
  return { files, answer: { menu, commande: commands.find(([command]) => command.startsWith("*"))![0].slice(1) } };
};
