import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { post } from "../screens/posts.ts";

type Trap = "chantage" | "secret" | "faux" | "cadeau" | "rien";
type Line = readonly [author: string, text: string];

const TALKS: Readonly<Record<string, readonly (readonly [Trap, readonly Line[]])[]>> = {
  a: [
    ["cadeau", [["Le_Mécène", "J'adore tes dessins ! Je t'ai offert 500 pièces du jeu."], ["Toi", "Oh merci !"], ["Le_Mécène", "Maintenant, tu m'envoies une photo de toi ? Juste une."]]],
    ["rien", [["Club lecture", "La séance de jeudi passe à 13 h, salle 12."], ["Toi", "D'accord, merci."]]],
    ["secret", [["Sam, 14 ans", "Tu es la seule personne qui me comprend."], ["Sam, 14 ans", "Ne parle de nous à personne, surtout pas à tes parents. Ils gâcheraient tout."]]],
    ["chantage", [["inconnu_88", "J'ai une image gênante de toi."], ["inconnu_88", "50 euros ce soir, ou je l'envoie à ta classe."]]],
  ],
  b: [
    ["faux", [["Aïssa (nouveau)", "C'est moi, Aïssa ! J'ai changé de numéro."], ["Aïssa (nouveau)", "Vite, envoie-moi le code que tu viens de recevoir, je t'expliquerai."]]],
    ["chantage", [["ex-ami", "Fais mes devoirs, sinon je publie nos messages."], ["Toi", "Tu ne peux pas faire ça."], ["ex-ami", "Tu as jusqu'à ce soir."]]],
    ["rien", [["Tante Odile", "Tu veux venir dimanche ? Demande à ta mère et dis-moi."], ["Toi", "Oui, je lui demande !"]]],
    ["cadeau", [["TeamScout", "Tu joues trop bien, une future star !"], ["TeamScout", "Je t'envoie une manette. Il me faut juste ton adresse et l'heure où tu es seul."]]],
  ],
  c: [
    ["secret", [["Coach_Lou", "On passe sur une autre application, où les messages s'effacent."], ["Coach_Lou", "Efface cette discussion, et n'en parle pas au club."]]],
    ["faux", [["Direction du lycée", "Votre compte va fermer."], ["Direction du lycée", "Envoyez ici votre mot de passe pour prouver que c'est vous."]]],
    ["chantage", [["ombre.x", "Envoie une deuxième vidéo, ou je montre la première à tes amis."], ["Toi", "S'il te plaît, non."]]],
    ["rien", [["Médiathèque", "Le livre que tu as réservé est arrivé. Il t'attend jusqu'à samedi."], ["Toi", "Je passe demain."]]],
  ],
};

const IDS = ["un", "deux", "trois", "quatre"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const talks = TALKS[id]!;
  const body = talks.map(([, lines], index) => `${card(`<h2>Conversation ${index + 1}</h2>`)}${lines.map(([author, text]) => post({ author, text })).join("\n")}`).join("\n<hr>\n");
  return { files: { [String(values["page"])]: appScreen({ service: "Messages", title: "Quatre conversations", color: "#2c3d55", body }) }, answer: Object.fromEntries(talks.map(([trap], index) => [IDS[index], trap])) };
};
