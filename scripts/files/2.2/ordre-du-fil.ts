import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Post {
  readonly id: string;
  readonly account: string;
  readonly topic: string;
  readonly friends: number;
  readonly today: boolean;
}

interface Feed {
  readonly watched: string;
  readonly skipped: string;
  readonly posts: readonly Post[];
}

const one = (id: string, account: string, topic: string, friends: number, today: boolean): Post => ({ id, account, topic, friends, today });

const FEEDS: Readonly<Record<string, Feed>> = {
  a: { watched: "Skate Lab", skipped: "maquillage", posts: [one("p1", "Mairie de Vierlon", "travaux", 0, true), one("p2", "Skate Lab", "skate", 0, false), one("p3", "Brillance", "maquillage", 1, true), one("p4", "Rire Jaune", "humour", 2, true)] },
  b: { watched: "Cuisine de Rue", skipped: "football", posts: [one("p1", "Cuisine de Rue", "cuisine", 1, false), one("p2", "Onze Direct", "football", 1, false), one("p3", "Info Lycée", "orientation", 1, true), one("p4", "Chats du Monde", "animaux", 0, true)] },
  c: { watched: "Onze Direct", skipped: "humour", posts: [one("p1", "Rire Jaune", "humour", 1, true), one("p2", "Planète Lac", "nature", 2, false), one("p3", "Info Lycée", "orientation", 0, true), one("p4", "Onze Direct", "football", 1, true)] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { watched, skipped, posts } = FEEDS[id]!;
  const score = ({ account, topic, friends, today }: Post) => (account === watched ? 5 : 0) + 3 * friends + (today ? 2 : 0) - (topic === skipped ? 4 : 0);
  const sorted = posts.toSorted((left, right) => score(right) - score(left));
  if (new Set(posts.map(score)).size < posts.length) throw new Error("two posts have the same score");
  const body = card("<h2>Comment nous rangeons ton fil</h2><p>Chaque publication part de 0 point.</p><ul><li>+5 si tu as regardé ce compte jusqu'au bout cette semaine</li><li>+3 pour chaque ami qui a commenté</li><li>+2 si elle date d'aujourd'hui</li><li>−4 si tu passes vite ce sujet</li></ul><p>La publication qui a le plus de points est montrée en premier.</p>")
    + card(`<h2>Ce que nous savons de toi</h2><p>Compte regardé jusqu'au bout : <strong>${watched}</strong>. Sujet que tu passes vite : <strong>${skipped}</strong>.</p>`)
    + card(`<h2>Publications prêtes</h2><ul>${posts.map(({ account, topic, friends, today }) => `<li><strong>${account}</strong> : sujet ${topic}, ${friends ? `${friends} ami${friends > 1 ? "s" : ""} en commentaire` : "aucun ami en commentaire"}, ${today ? "aujourd'hui" : "hier"}</li>`).join("")}</ul>`);
  return { files: { [String(values["page"])]: appScreen({ service: "Volière", title: "Pourquoi je vois cela ?", color: "#5a3a86", body }) }, answer: sorted.map((post) => post.id) };
};
