import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { site } from "../pages/site.ts";

interface Trace {
  readonly text: string;
  readonly role?: "proof" | "harm";
}

interface Project {
  readonly prefix: string;
  readonly offer: string;
  readonly asked: readonly string[];
  /** The rank, in words, of the demand that no trace answers. */
  readonly missing: string;
  readonly traces: readonly Trace[];
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, offer, asked, missing, traces } = PROJECTS[id]!;
  const numberOf = (role: Trace["role"]) => traces.findIndex((trace) => trace.role === role) + 1;
  const files = site({
    prefix, name: `Le projet de ${values["qui"]}`, color: "#5b3b1c",
    pages: [
      { slug: "accueil", title: "L'annonce", link: "menu", body: `<p>${escapeHtml(offer)}</p><p>Nous demandons :</p><ul>${asked.map((item) => `<li>${item}</li>`).join("")}</ul><p>Avant tout entretien, nous cherchons le nom des candidats en ligne.</p>` },
      { slug: "traces", title: "Ses traces en ligne", link: "menu", body: `<ol>${traces.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join("")}</ol>` },
    ],
  });
  return { files, answer: { preuve: numberOf("proof"), nuit: numberOf("harm"), manque: missing } };
};

const PROJECTS: Readonly<Record<string, Project>> = {
  a: {
    prefix: "animation", offer: "Studio Pluvier, dessin animé, cherche une personne en stage.", asked: ["un film d'animation déjà terminé, même court", "le goût du travail en équipe", "un moyen de vous écrire sans passer par un réseau"], missing: "trois",
    traces: [
      { text: "Page personnelle : « En construction »." },
      { text: "Film d'animation de 40 secondes, visible par tous, avec son nom au générique.", role: "proof" },
      { text: "Photos de vacances, visibles par ses amis seulement." },
      { text: "Article du lycée : « Elle a dirigé l'équipe décors du spectacle »." },
      { text: "Avis public signé de son nom : « Patron nul, j'ai tout laissé en plan le deuxième jour ».", role: "harm" },
      { text: "Liste de ses films préférés, visible par tous." },
    ],
  },
  b: {
    prefix: "jardin", offer: "Les Serres du Val cherchent un ou une apprentie en maraîchage.", asked: ["une expérience de culture, montrée dans la durée", "savoir expliquer aux clients", "être disponible le samedi"], missing: "trois",
    traces: [
      { text: "Vidéo publique signée : il jette des poubelles dans la rivière « pour rire ».", role: "harm" },
      { text: "Compte de jeu sous pseudonyme, sans lien avec son nom." },
      { text: "Vidéo où il explique le compost à des visiteurs de la fête du quartier." },
      { text: "Carnet en ligne, deux ans de photos datées de son potager.", role: "proof" },
      { text: "Adresse de courriel à son nom, sur sa page personnelle." },
      { text: "Photo publique d'un tracteur, sans légende." },
    ],
  },
  c: {
    prefix: "secours", offer: "La commune de Bourmont recrute des sauveteurs pour la piscine d'été.", asked: ["une expérience avec des enfants", "le diplôme de secourisme", "un moyen de vous joindre"], missing: "un",
    traces: [
      { text: "Interview au journal local sur le club de natation qu'il suit comme supporter." },
      { text: "Profil public : « Trois étés animateur, groupe des 6-8 ans », confirmé par le centre.", role: "proof" },
      { text: "Message public à son nom : photo moqueuse d'une baigneuse inconnue.", role: "harm" },
      { text: "Liste de courses partagée par erreur, sans nom." },
      { text: "Numéro de téléphone sur son CV en ligne." },
      { text: "Groupe fermé de recettes." },
    ],
  },
};
