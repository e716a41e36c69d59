import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { POSTS_CSS, type Post, post } from "../screens/posts.ts";

interface Profile {
  readonly owner: string;
  readonly about: string;
  readonly posts: readonly Post[];
  /** The post that the questions are about. */
  readonly asked: number;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { owner, about, posts, asked } = PROFILES[id]!;
  const { author, comments = [] } = posts[asked]!;
  const body = card(`<p class="meta">Profil</p><h2>${owner}</h2><p>${about}</p>`) + posts.map(post).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Tam-tam", title: "Le réseau des clubs", aside: "Tu es connecté en invité", color: "#8a2b2b", body, css: POSTS_CSS }) },
    answer: { profil: owner, auteur: author, dernier: comments.at(-1)!.author },
  };
};

const PROFILES: Readonly<Record<string, Profile>> = {
  a: {
    owner: "Nawel", about: "Élève de 6e, fan de basket. 34 abonnés.", asked: 1,
    posts: [
      { author: "Nawel", meta: "lundi, 18 h 02", text: "Nouveau ballon, merci mamie !", comments: [{ author: "Ethan", text: "Trop beau !" }] },
      { author: "Théo", meta: "sur le profil de Nawel, dimanche, 11 h 40", text: "Le score de samedi : 42 à 38. Bravo l'équipe.", comments: [{ author: "Nawel", text: "Quel match !" }, { author: "Sira", text: "J'étais là, génial." }] },
      { author: "Nawel", meta: "samedi, 9 h 15", text: "Départ en car dans dix minutes.", comments: [{ author: "Théo", text: "Bonne route !" }] },
    ],
  },
  b: {
    owner: "Basile", about: "J'élève des phasmes. 12 abonnés.", asked: 0,
    posts: [
      { author: "Aminata", meta: "sur le profil de Basile, mardi, 17 h 30", text: "Tes phasmes mangent-ils du lierre ?", comments: [{ author: "Basile", text: "Oui, et des ronces." }, { author: "Lou", text: "Les miens préfèrent le chêne." }, { author: "Basile", text: "Merci Lou !" }] },
      { author: "Basile", meta: "lundi, 20 h", text: "Six œufs ce matin !", comments: [{ author: "Aminata", text: "Félicitations." }] },
      { author: "Lou", meta: "sur le profil de Basile, dimanche", text: "Je passe mercredi avec mon terrarium.", comments: [{ author: "Basile", text: "Super." }] },
    ],
  },
  c: {
    owner: "Kim", about: "Je dessine des bandes dessinées. 58 abonnés.", asked: 2,
    posts: [
      { author: "Ruben", meta: "sur le profil de Kim, jeudi", text: "Le festival commence demain.", comments: [{ author: "Kim", text: "J'y serai." }] },
      { author: "Kim", meta: "mercredi, 14 h", text: "Planche 3 terminée.", comments: [{ author: "Hana", text: "Le ciel est superbe." }, { author: "Ruben", text: "Bravo." }] },
      { author: "Hana", meta: "sur le profil de Kim, mardi", text: "Qui a une plume fine à prêter ?", comments: [{ author: "Ruben", text: "Moi, jusqu'à vendredi." }, { author: "Kim", text: "Et moi une encre noire." }] },
    ],
  },
};
