import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { post } from "../screens/posts.ts";

type Message = readonly [author: string, text: string, hurts?: true];

const GROUPS: Readonly<Record<string, { name: string; color: string; messages: readonly Message[] }>> = {
  a: {
    name: "Exposé volcans", color: "#8a3a12",
    messages: [["Jade", "J'ai fini la partie sur la lave !"], ["Tom", "Bravo. Par contre il y a une erreur : le Vésuve est en Italie."], ["Jade", "Zut, merci, je corrige."], ["Omar", "Je ne suis pas d'accord pour le titre, je préfère « Terre de feu »."], ["Lou", "Laissez Omar parler tout seul, de toute façon personne ne l'écoute jamais, il est là pour décorer.", true], ["Mei", "Le titre d'Omar me plaît. On vote ?"], ["Tom", "Vote : oui. Et il faut se dépêcher, on est en retard !"]],
  },
  b: {
    name: "Équipe de futsal", color: "#1f5f3a",
    messages: [["Rayan", "On a perdu 6 à 1. On a mal défendu, moi le premier."], ["Sofia", "Il faut revoir les passes, c'était brouillon."], ["Nino", "Je propose un entraînement de plus."], ["Rayan", "Trop tôt le samedi, c'est non pour moi."], ["Elsa", "On a perdu parce qu'on a pris le bébé à sa maman dans les buts. Ouin ouin, Malik.", true], ["Malik", "…"], ["Sofia", "Malik a fait trois beaux arrêts. Samedi 11 h, qui vient ?"]],
  },
  c: {
    name: "Les délégués", color: "#41357d",
    messages: [["Hana", "Voici l'affiche. Dites-moi ce qui ne va pas."], ["Paul", "On lit mal la date, le jaune est trop clair."], ["Hana", "Vrai, je change."], ["Diego", "Franchement je n'aime pas trop le dessin, mais le texte est bien."], ["Kenza", "La mienne est meilleure, non ? On peut mélanger les deux."], ["Victor", "Hana, avec ton accent on comprend rien quand tu parles, alors fais au moins une affiche correcte.", true], ["Paul", "L'affiche est très bien. On l'imprime jeudi."]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { name, color, messages } = GROUPS[id]!;
  const body = messages.map(([author, text]) => post({ author, text })).join("\n");
  return { files: { [String(values["page"])]: appScreen({ service: "Discussion de groupe", title: name, color, body }) }, answer: messages.find(([, , hurts]) => hurts)![0] };
};
