import type { FileMaker } from "../file-maker.ts";
import { POSTS_CSS, type Post, post } from "../screens/posts.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Profile {
  readonly about: readonly string[];
  readonly posts: readonly Post[];
  readonly proposals: readonly string[];
  /** What the profile gives away, in small letters without accents. */
  readonly clues: readonly string[];
}

const COMMON = ["azerty", "motdepasse", "123456"];

const PROFILES: Readonly<Record<string, Profile>> = {
  a: {
    about: ["Né le 9 mai 2012", "Bellac", "Handball, poste d'ailier"],
    posts: [{ author: "Lounès", meta: "dimanche", text: "Caramel a mangé ma chaussure. Le pire chien du monde, mais je l'adore !" }, { author: "Lounès", meta: "mardi", text: "Match samedi avec le Hand Bellac, venez nombreux." }],
    proposals: ["Caramel2012", "moulin-virgule-tapir-43", "azerty123", "HandBellac!", "7vK!tq2_Rz#mB9"],
    clues: ["caramel", "2012", "bellac"],
  },
  b: {
    about: ["Maëlys", "Anniversaire : 4 juin", "Danse et dessin"],
    posts: [{ author: "Maëlys", meta: "hier", text: "Merci pour vos messages du 4 juin, quel beau jour !" }, { author: "Maëlys", meta: "lundi", text: "Pixel dort encore sur mon cahier. Ce chat ne m'aide pas." }],
    proposals: ["radeau-piment-facteur-08", "m@elys0406", "w9$Lh4?xTc2+nd", "Pixel-Pixel", "sirop-escalier-lynx-71"],
    clues: ["maelys", "pixel", "0406"],
  },
  c: {
    about: ["Bakary", "Saintes, Charente-Maritime (17)", "Batterie depuis trois ans"],
    posts: [{ author: "Bakary", meta: "vendredi", text: "Concert des Comètes en juin. Mon groupe préféré, de loin." }, { author: "Bakary", meta: "mercredi", text: "Mon petit frère Idriss, né en 2016, veut déjà mes baguettes." }],
    proposals: ["Saintes17", "LesComètes", "motdepasse1", "brouette-orage-violet-26", "idriss2016"],
    clues: ["saintes", "cometes", "idriss"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { about, posts, proposals, clues } = PROFILES[id]!;
  const body = card(`<h2>À propos</h2><ul>${about.map((line) => `<li>${line}</li>`).join("")}</ul>`) + posts.map(post).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Ritournelle", title: `Profil de ${values["qui"]}`, aside: "Profil public", color: "#7a3b69", body, css: POSTS_CSS }) },
    answer: proposals.flatMap((proposal, index) => (isGuessed(proposal, clues) ? ["abcde"[index]] : [])),
  };
};

function isGuessed(proposal: string, clues: readonly string[]): boolean {
  const plain = proposal.replaceAll("@", "a").normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return [...COMMON, ...clues].some((clue) => plain.includes(clue));
}
