import type { FileMaker } from "../file-maker.ts";
import { type Person, person, type SocialAction, sceneText, slug } from "../scenes/social.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { me, friend, pages, posts } = FEEDS[id]!;
  const [follow, leave] = [slug(String(values["asuivre"])), slug(String(values["aquitter"]))];
  const [chatty, calm] = [slug(friend), slug(FRIEND)];
  const solution: readonly SocialAction[] = [
    { kind: "tie", person: follow, tie: "followed", on: true },
    { kind: "tie", person: leave, tie: "followed", on: false },
    { kind: "tie", person: chatty, tie: "muted", on: true },
  ];
  const followed = [chatty, calm, follow].toSorted().join(" ");
  return {
    files: {
      [String(values["scene"])]: sceneText({
        name: "Kilim",
        me: slug(me),
        people: [person(me), person(friend, { friend: true, followed: true }), person(FRIEND, { friend: true, followed: true, about: "Je dessine des cartes." }), ...pages],
        posts: posts.map(([author, text], index) => ({ id: `post-${index + 1}`, author: slug(author), text, when: `il y a ${index + 1} h`, audience: pages.some((page) => page.name === author) ? "public" : "amis" })),
      }),
    },
    answer: { suivis: followed, masques: chatty, amis: [chatty, calm].toSorted().join(" "), bloques: "" },
    solution,
  };
};

const FRIEND = "Théo";

interface Feed {
  readonly me: string;
  readonly friend: string;
  readonly pages: readonly Person[];
  readonly posts: readonly (readonly [author: string, text: string])[];
}

const FEEDS: Readonly<Record<string, Feed>> = {
  a: {
    me: "Capucine",
    friend: "Malik",
    pages: [
      person("Ludothèque du Pont", { about: "Compte tenu par la ludothèque. Horaires et soirées jeux." }),
      person("Ludothèque du Pont fans", { about: "Compte d'un visiteur. Rien d'officiel." }),
      person("Jeux Mania", { followed: true, about: "Des jeux, des promos, des concours." }),
    ],
    posts: [["Malik", "Niveau 41 !"], ["Malik", "Niveau 42 !"], ["Jeux Mania", "Commande avant minuit : - 30 %."], ["Malik", "Niveau 43 !!"], ["Théo", "Ma carte de la forêt est finie."], ["Malik", "Qui pour une partie ?"]],
  },
  b: {
    me: "Bastien",
    friend: "Aïcha",
    pages: [
      person("Cirque des Halles infos", { about: "Blog d'une spectatrice." }),
      person("Cirque des Halles", { about: "Le compte de l'école de cirque : stages, horaires, spectacles." }),
      person("Vite Cadeaux", { followed: true, about: "Un cadeau à gagner chaque jour." }),
    ],
    posts: [["Vite Cadeaux", "Un like, une chance !"], ["Aïcha", "Regarde mon chat."], ["Aïcha", "Mon chat, le retour."], ["Aïcha", "Mon chat dort."], ["Théo", "Nouvelle carte : l'île aux phares."], ["Aïcha", "Mon chat se lève."]],
  },
};
