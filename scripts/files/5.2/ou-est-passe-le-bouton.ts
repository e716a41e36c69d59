import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Release {
  readonly version: string;
  readonly month: string;
  readonly notes: readonly string[];
  /** The new name of the command that the student looks for. */
  readonly renamed?: string;
}

const HELPS: Readonly<Record<string, { prefix: string; guide: string; releases: readonly Release[] }>> = {
  a: {
    prefix: "aide-frise",
    guide: "Choisis deux dates, puis le menu Outils. (Page écrite pour la version 3.)",
    releases: [
      { version: "4.3", month: "août", notes: ["« Réunir » marche aussi sur trois dates et plus.", "Couleurs plus contrastées."] },
      { version: "4.2", month: "juillet", notes: ["« Fusionner les dates » s'appelle maintenant « Réunir » et se trouve dans le menu Frise.", "Correction : l'impression coupait l'année 1900."], renamed: "Réunir" },
      { version: "4.1", month: "juin", notes: ["« Fusionner les images » s'appelle maintenant « Assembler ».", "Nouveau : dates avant notre ère."] },
      { version: "4.0", month: "mai", notes: ["Nouvelle barre de menus. Aucune commande ne change de nom."] },
    ],
  },
  b: {
    prefix: "aide-chorus",
    guide: "Pour travailler un passage, touche la barre de lecture. (Page écrite pour la version 2.5.)",
    releases: [
      { version: "3.0", month: "août", notes: ["« Tempo libre » garde ton dernier choix.", "Les partitions s'ouvrent en plein écran."] },
      { version: "2.9", month: "juillet", notes: ["« Métronome » sonne aussi en vibrant.", "« Ralentir » devient « Tempo libre » : on peut aussi accélérer. Appui long sur le titre."], renamed: "Tempo libre" },
      { version: "2.8", month: "juin", notes: ["« Répéter » devient « Boucle ».", "Correction : le son sautait en mode avion."] },
    ],
  },
  c: {
    prefix: "aide-herbier",
    guide: "En bas de la fiche, trois boutons : Photo, Lieu, Envoyer au groupe. (Page écrite pour la version 6.)",
    releases: [
      { version: "7.2", month: "août", notes: ["Les fiches confiées montrent un ruban vert.", "« Lieu » accepte une commune sans adresse."] },
      { version: "7.1", month: "juillet", notes: ["« Envoyer au groupe » quitte la fiche : ouvre la liste, garde le doigt sur une plante, choisis « Confier ».", "Moins de batterie utilisée."], renamed: "Confier" },
      { version: "7.0", month: "juin", notes: ["« Envoyer la photo » s'appelle « Publier ».", "Reconnaissance des fougères."] },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, guide, releases } = HELPS[id]!;
  const found = releases.find(({ renamed }) => renamed)!;
  const files = site({
    prefix,
    name: `Aide de ${values["logiciel"]}`,
    color: "#4d3d73",
    pages: [
      { slug: "accueil", title: "Bienvenue", link: "menu", body: "<p>Choisis une page de l'aide dans le menu.</p>" },
      { slug: "debuter", title: "Débuter", link: "menu", body: `<p>${guide}</p>` },
      { slug: "nouveautes", title: "Nouveautés", link: "menu", body: releases.map(({ version, month, notes }) => `<h2>Version ${version} (${month})</h2><ul>${notes.map((note) => `<li>${note}</li>`).join("")}</ul>`).join("\n") },
      { slug: "contact", title: "Nous écrire", link: "menu", body: "<p>L'équipe répond en trois jours.</p>" },
    ],
  });
  return { files, answer: { version: [found.version, `version ${found.version}`], nom: found.renamed } };
};
