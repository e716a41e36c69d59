import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type Step, stepTree } from "../screens/link-screens.ts";

/** Each announcement, and the texts that its editor offers. */
const BLOGS: Readonly<Record<string, { service: string; color: string; notices: Readonly<Record<string, readonly string[]>> }>> = {
  a: { service: "Le blog du foyer", color: "#5b3a00", notices: { "Loto du foyer": ["Loto du foyer, jeudi à 17 h, salle 12.", "Loto du foyer, jeudi à 18 h, salle 12.", "Loto du foyer, mardi à 18 h, salle 12."], "Vente de gâteaux": ["Vente de gâteaux, jeudi à 10 h."], "Tournoi de cartes": ["Tournoi de cartes, mardi à 13 h."] } },
  b: { service: "Nouvelles de l'internat", color: "#2b3f7a", notices: { "Sortie patinoire": ["Sortie patinoire, mercredi à 14 h."], "Anniversaire surprise de Malo": ["Surprise pour Malo, lundi à 20 h, foyer."], "Panne d'eau chaude": ["Panne d'eau chaude jusqu'à vendredi."] } },
  c: { service: "Journal de la chorale", color: "#6b1f52", notices: { "Concert d'hiver": ["Concert d'hiver, le 12 décembre, à l'église.", "Concert d'hiver, le 12 décembre, au gymnase.", "Concert d'hiver, le 19 décembre, au gymnase."], "Répétition générale": ["Répétition, le 11 décembre, au gymnase."], "Photo de groupe": ["Photo de groupe, le 12 décembre."] } },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, notices } = BLOGS[id]!;
  const saved: Step = { heading: "Annonce mise à jour", body: "<p>Le même article montre le nouveau texte à tous.</p>", receipt: "Numéro" };
  const copied: Step = { heading: "Deuxième annonce publiée", body: "<p>L'ancienne annonce reste en ligne à côté.</p>", receipt: "Numéro" };
  const menu = (title: string, texts: readonly string[]): Step => ({
    heading: title, body: `<p>${texts[0]}</p>`,
    options: {
      "Ajouter un commentaire": { heading: "Commentaire ajouté", body: "<p>L'annonce ne change pas.</p>", receipt: "Numéro" },
      Modifier: { heading: "Choisis le texte à garder", options: Object.fromEntries(texts.map((text) => [text, { heading: text, options: { "Mettre à jour cette annonce": saved, "Publier comme nouvelle annonce": copied } }])) },
      "Masquer pour moi": { heading: "Masquée pour toi", body: "<p>Les autres la voient encore.</p>", receipt: "Numéro" },
      "Retirer du blog": { heading: "Retirée du blog", body: "<p>Plus personne ne la voit.</p>", receipt: "Numéro" },
    },
  });
  const root: Step = { heading: "Annonces publiées", options: Object.fromEntries(Object.entries(notices).map(([title, texts]) => [title, menu(title, texts)])) };
  const { page, receipts } = stepTree({ service, title: "Gérer mes annonces", color }, root, seededRandom(`annonce-${id}`));
  return { files: { [String(values["page"])]: page }, answer: receipts[String(values["chemin"])] };
};
