import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const POINTS = {
  appareil: "Quel appareil ? Donnez son étiquette.",
  version: "Quelle version du système ou du logiciel en cause ? Donnez son numéro.",
  action: "Que faisiez-vous juste avant la panne ?",
  message: "Quel est le texte exact du message affiché ?",
  depuis: "Depuis quand cela arrive-t-il ?",
  essais: "Qu'avez-vous déjà essayé ?",
  urgence: "Pour quand en avez-vous besoin ?",
} as const;

type Point = keyof typeof POINTS;

/** What the message says of each point; nothing, or words too vague, under `vague`. */
const MESSAGES: Readonly<Record<string, { subject: string; said: readonly (readonly [Point | "vague", string])[] }>> = {
  a: {
    subject: "Vidéo impossible à exporter",
    said: [["vague", "Bonjour, je prépare une vidéo pour la journée portes ouvertes."], ["appareil", "Je suis sur le poste 12 de la salle info, étiquette INF-12."], ["action", "J'exportais mon montage en MP4 avec Montéo."], ["vague", "À 80 %, un message en anglais s'affiche, avec un numéro d'erreur."], ["depuis", "C'est comme ça depuis lundi 4 mars, vers 10 h."], ["vague", "J'ai un peu tout fait, et Montéo est assez récent, je crois."], ["urgence", "La vidéo doit être prête le vendredi 15 mars."]],
  },
  b: {
    subject: "Plus de tableur",
    said: [["vague", "Bonjour, j'en ai vraiment besoin, merci d'avance !"], ["version", "Le tableur Calcéa 7.2.1 se ferme tout seul."], ["action", "Cela se produit quand je clique sur Fichier, puis Imprimer."], ["message", "J'ai recopié le message : « Calcéa doit se fermer. Module d'impression absent (c07). »"], ["vague", "Au début, cela marchait."], ["essais", "J'ai redémarré deux fois et essayé avec un autre fichier, sans succès."], ["vague", "C'est sur l'un des portables du chariot."]],
  },
  c: {
    subject: "Écran figé",
    said: [["appareil", "Bonjour, le portable PRET-31 se fige."], ["depuis", "La première fois, c'était hier, mardi 12 novembre, à 14 h."], ["message", "L'écran affiche « Mémoire insuffisante (M-204) », et plus rien ne répond."], ["essais", "J'ai éteint, attendu une minute et rallumé : le message est revenu au bout d'une heure."], ["vague", "Je travaillais normalement, comme d'habitude."], ["vague", "Le système se met à jour tout seul, donc il doit être à jour."], ["urgence", "J'en ai besoin pour un oral, jeudi 14 novembre à 9 h."]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { subject, said } = MESSAGES[id]!;
  const given = new Set(said.map(([point]) => point));
  const body = card(`<h2>Ce que le service doit savoir</h2><ol>${Object.values(POINTS).map((point) => `<li>${point}</li>`).join("")}</ol>`) + card(`<h2>Message reçu : ${subject}</h2>${said.map(([, text]) => `<p>${text}</p>`).join("")}<p>${values["qui"]}</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Aide informatique", title: "Demande reçue", color: "#2a5a4f", body }) },
    answer: (Object.keys(POINTS) as Point[]).filter((point) => !given.has(point)),
  };
};
