import type { FileMaker } from "../file-maker.ts";
import { person, type SocialAction, type SocialNetworkScene, sceneText, slug } from "../scenes/social.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { me, lists, photos, old } = ACCOUNTS[id]!;
  const scene: SocialNetworkScene = {
    name: "Kilim",
    me: slug(me),
    people: [person(me), person("Anouk", { friend: true, followed: true }), person("Driss", { friend: true }), person("Radio du Quai", { followed: true, about: "La radio du quartier." })],
    lists: lists.map((name) => ({ id: slug(name), name })),
    photos,
    posts: [
      { id: "quai", author: "radio-du-quai", text: "Ce soir à 18 h : une heure de musique du Cap-Vert.", when: "il y a 1 h", audience: "public" },
      { id: "ancienne", author: slug(me), text: old, when: "lundi", audience: "public" },
      { id: "anouk", author: "anouk", text: "Qui a retrouvé mon écharpe verte ?", when: "dimanche", audience: "amis" },
    ],
  };
  const [list, photo] = [slug(String(values["groupe"])), String(values["photo"])];
  const solution: readonly SocialAction[] = [{ kind: "publish", text: "Voici la photo !", audience: list, photo }];
  return { files: { [String(values["scene"])]: sceneText(scene) }, answer: { public: list, photo, une: "1", anciennes: "" }, solution };
};

interface Account {
  readonly me: string;
  readonly lists: readonly string[];
  readonly photos: NonNullable<SocialNetworkScene["photos"]>;
  /** An older post, open to everybody, that stays as it is. */
  readonly old: string;
}

const ACCOUNTS: Readonly<Record<string, Account>> = {
  a: {
    me: "Salomé",
    lists: ["Club échecs", "Famille"],
    photos: [{ id: "tournoi", alt: "Le tableau des matchs du tournoi" }, { id: "chien", alt: "Un chien qui dort" }, { id: "gateau", alt: "Un gâteau au citron" }],
    old: "Premier cours d'échecs : j'ai tenu douze coups !",
  },
  b: {
    me: "Idriss",
    lists: ["Classe de neige", "Chorale"],
    photos: [{ id: "montagne", alt: "Une montagne sous la neige" }, { id: "partition", alt: "La partition du concert de juin" }, { id: "velo", alt: "Un vélo rouge" }],
    old: "Le car part à 7 h, courage à tous.",
  },
  c: {
    me: "Yuna",
    lists: ["Cousins", "Équipe de hand"],
    photos: [{ id: "ballon", alt: "Un ballon sur un banc" }, { id: "planning", alt: "Le planning des entraînements" }, { id: "plage", alt: "Une plage à marée basse" }],
    old: "Victoire 21 à 19, quelle fin de match !",
  },
};
