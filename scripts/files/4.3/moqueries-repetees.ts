import type { FileMaker } from "../file-maker.ts";
import { person, type SocialAction, sceneText, slug } from "../scenes/social.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { me, bully, critic, friend, posts } = THREADS[id]!;
  const authors = { bully, critic, friend };
  const hurtful = posts.flatMap(({ comments }, post) => comments.flatMap(([by], index) => (by === "bully" ? [`com-${post + 1}-${index + 1}`] : []))).toSorted();
  const solution: readonly SocialAction[] = [...hurtful.map((comment): SocialAction => ({ kind: "report", id: comment, reason: "harcelement" })), { kind: "tie", person: slug(bully), tie: "blocked", on: true }];
  return {
    files: {
      [String(values["scene"])]: sceneText({
        name: "Kilim",
        me: slug(me),
        people: [person(me), person(friend, { friend: true, followed: true }), person(critic, { followed: true }), person(bully, { about: "Toujours là pour rigoler." })],
        posts: posts.map(({ text, comments }, post) => ({ id: `post-${post + 1}`, author: slug(me), text, when: `il y a ${posts.length - post} j`, audience: "public", comments: comments.map(([by, said], index) => ({ id: `com-${post + 1}-${index + 1}`, author: slug(authors[by]), text: said })) })).toReversed(),
      }),
    },
    answer: { signales: [hurtful.join(" "), [...hurtful, slug(bully)].toSorted().join(" ")], motif1: "harcelement", motif2: "harcelement", bloque: slug(bully), preuves: "" },
    solution,
  };
};

interface Thread {
  readonly me: string;
  readonly bully: string;
  readonly critic: string;
  readonly friend: string;
  readonly posts: readonly { readonly text: string; readonly comments: readonly (readonly [by: "bully" | "critic" | "friend", text: string])[] }[];
}

const THREADS: Readonly<Record<string, Thread>> = {
  a: {
    me: "Joachim",
    bully: "zed_99",
    critic: "Manon",
    friend: "Sékou",
    posts: [
      { text: "Ma première chanson à la guitare, enregistrée hier !", comments: [["friend", "Bravo, ça avance !"], ["critic", "La fin va trop vite, je trouve."], ["bully", "T'es ridicule, comme d'habitude. Personne ne t'aime au collège."]] },
      { text: "Deuxième essai, avec les conseils de Manon.", comments: [["bully", "Deuxième jour, et toujours aussi nul : la honte ! On va tous bien rire demain."], ["critic", "Je préfère la première, désolée."]] },
    ],
  },
  b: {
    me: "Louison",
    bully: "ombre.noire",
    critic: "Rayan",
    friend: "Eva",
    posts: [
      { text: "Mon dessin de dragon est fini.", comments: [["critic", "Pas fan des couleurs, mais l'idée est bonne."], ["bully", "Nul, comme toi. Change de classe, on ne veut plus te voir."], ["friend", "J'adore les ailes."]] },
      { text: "Nouveau dragon, autres couleurs.", comments: [["friend", "Celui-ci est mon préféré."], ["critic", "Non, là, vraiment, je n'aime pas."], ["bully", "Encore une fois : arrête, tu fais pitié à tout le monde."]] },
    ],
  },
};
