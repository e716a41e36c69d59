import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

interface Element {
  readonly id: "photo" | "musique" | "police" | "bruitage" | "extrait" | "voix";
  readonly name: string;
  readonly terms: string;
  readonly blocks?: true;
}

const FILMS: Readonly<Record<string, { prefix: string; color: string; title: string; elements: readonly Element[] }>> = {
  a: {
    prefix: "clip", color: "#5a2d7c", title: "Notre lycée en deux minutes",
    elements: [
      { id: "photo", name: "Photo de la façade", terms: "CC BY 4.0, par Elif Kaya." },
      { id: "musique", name: "Musique « Élan »", terms: "CC BY-ND 4.0, par le groupe Ricochet. Comme le dit la licence, caler la musique sur des images crée une version modifiée.", blocks: true },
      { id: "police", name: "Police « Brindille »", terms: "Licence libre OFL : usage permis partout, vidéo comprise." },
      { id: "bruitage", name: "Bruit de cloche", terms: "CC0 : aucune condition." },
      { id: "extrait", name: "Extrait du film « Hautes Terres »", terms: "Tous droits réservés. Aucun accord reçu.", blocks: true },
      { id: "voix", name: "Voix de Noah", terms: "Enregistrée par l'équipe. Autorisation signée pour le site du lycée." },
    ],
  },
  b: {
    prefix: "reportage", color: "#7a3b12", title: "Une journée à la ferme",
    elements: [
      { id: "photo", name: "Photo du troupeau", terms: "Trouvée sur un réseau social, publiée par quelqu'un qui n'en est pas l'auteur. Auteur inconnu, aucun accord.", blocks: true },
      { id: "musique", name: "Musique « Sabots »", terms: "CC BY 4.0, par Rose Abadie." },
      { id: "police", name: "Police « Foin coupé »", terms: "Gratuite pour un usage personnel, à la maison. Toute publication demande une licence payante.", blocks: true },
      { id: "bruitage", name: "Chant du coq", terms: "CC BY 4.0, par Omar Diallo." },
      { id: "extrait", name: "Extrait d'archives de 2021", terms: "Accord écrit de l'autrice pour le site du lycée, modifications comprises." },
      { id: "voix", name: "Voix de Lina", terms: "Enregistrée par l'équipe. Lina a dit non pour une publication sur un site.", blocks: true },
    ],
  },
  c: {
    prefix: "bande", color: "#14532d", title: "Bande-annonce du festival",
    elements: [
      { id: "photo", name: "Photo de la scène", terms: "CC BY 4.0, par Théo Morel." },
      { id: "musique", name: "Chanson « Minuit »", terms: "Écoutée sur un service de musique par abonnement. L'abonnement permet d'écouter, pas de publier.", blocks: true },
      { id: "police", name: "Police « Affiche »", terms: "Achetée par le lycée, vidéos comprises." },
      { id: "bruitage", name: "Applaudissements", terms: "CC BY-ND 4.0, par Inès Costa. Le monteur a coupé et ralenti le son.", blocks: true },
      { id: "extrait", name: "Captation du spectacle 2022", terms: "Tous droits réservés. Accord écrit de la compagnie pour cette bande-annonce." },
      { id: "voix", name: "Voix de Kenza", terms: "Enregistrée par l'équipe. Autorisation signée pour le site du lycée." },
    ],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, color, title, elements } = FILMS[id]!;
  const list = elements.map(({ id: slug, name }) => `<li><a href="${pageName({ prefix }, slug)}">${name}</a></li>`).join("\n");
  return {
    files: site({
      prefix, name: "Dossier du montage", slogan: title, color,
      pages: [
        { slug: "elements", title: "Éléments", link: "menu", body: `<p>Les six éléments repris dans la vidéo :</p><ul>\n${list}\n</ul>` },
        ...elements.map(({ id: slug, name, terms }) => ({ slug, title: name, body: `<p>${terms}</p>` })),
      ],
    }),
    answer: elements.flatMap(({ id: slug, blocks }) => (blocks ? [slug] : [])),
  };
};
