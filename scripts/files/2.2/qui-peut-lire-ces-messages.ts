import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { post } from "../screens/posts.ts";

type Message = readonly [place: string, text: string, isPublic: boolean];

const ACCOUNTS: Readonly<Record<string, readonly Message[]>> = {
  a: [
    ["Discussion privée avec Lila", "Tu viens au tournoi samedi ?", false],
    ["Commentaire sous la page ouverte à tous du club de ping-pong", "Bravo aux cadettes !", true],
    ["Groupe fermé « 6e C », 26 membres", "Qui a noté les devoirs de maths ?", false],
    ["Ta page, publication visible par tout le monde", "J'ai fini mon dessin de dragon.", true],
    ["Discussion privée avec Papi Joseph", "Merci pour le livre !", false],
    ["Avis sur la page du cinéma, sans compte pour le lire", "Bon film, salle un peu froide.", true],
  ],
  b: [
    ["Question dans un forum ouvert, lisible sans compte", "Comment nourrir un gecko ?", true],
    ["Groupe fermé « Chorale », 40 membres", "La répétition est à 14 h.", false],
    ["Discussion privée à trois : toi, Noé et Inès", "On se retrouve devant le CDI.", false],
    ["Mur de Noé, visible par tout le monde", "Joyeux anniversaire Noé !", true],
    ["Ta page, publication visible par tes amis", "Mon chat dort sur mon cahier.", false],
    ["Discussion privée avec la vie scolaire", "Je serai absente jeudi.", false],
  ],
  c: [
    ["Ta page, publication visible par tes amis", "Vacances à la mer !", false],
    ["Discussion privée avec ta cousine", "Je t'appelle ce soir.", false],
    ["Commentaire sous une vidéo, lisible sans compte", "Très clair, merci pour la leçon.", true],
    ["Groupe fermé « Jardin du collège », 12 membres", "Les tomates ont poussé.", false],
    ["Livre d'or du musée, ouvert à tous", "La salle des masques est superbe.", true],
    ["Groupe ouvert « Trocs du quartier », lisible sans compte", "Je donne un cartable bleu.", true],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const messages = ACCOUNTS[id]!;
  const body = messages.map(([place, text], index) => post({ author: `Message ${index + 1}`, meta: place, text })).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Ruche", title: "Tes derniers messages", aside: `Compte de ${values["prenom"]}`, color: "#7a4a00", body }) },
    answer: messages.flatMap(([, , isPublic], index) => (isPublic ? `m${index + 1}` : [])),
  };
};
