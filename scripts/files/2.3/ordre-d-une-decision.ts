import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { THREAD_CSS, thread } from "../screens/thread.ts";

/** A step of a decision; `version` numbers the text that it brings or puts to the vote. */
type Step =
  | { readonly is: "proposal" | "opinion" }
  | { readonly is: "answer"; readonly to: string }
  | { readonly is: "version"; readonly version: number; readonly to: string }
  | { readonly is: "vote"; readonly version: number; readonly hours: number }
  | { readonly is: "result"; readonly counted: boolean };

/** The day counts from the first message. */
interface Post {
  readonly day: number;
  readonly hour: number;
  readonly by: string;
  readonly text: string;
  readonly step: Step;
}

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const DECISIONS: Readonly<Record<string, readonly Post[]>> = {
  a: [
    { day: 0, hour: 17, by: "Ana", text: "Proposition (version 1) : en mai, on lit tous un manga. Vos avis ?", step: { is: "proposal" } },
    { day: 0, hour: 19, by: "Bakary", text: "Vingt tomes, c'est trop. Deux au plus ?", step: { is: "opinion" } },
    { day: 1, hour: 12, by: "Ana", text: "D'accord avec Bakary. Version 2 : un manga, deux tomes au plus.", step: { is: "version", version: 2, to: "Bakary" } },
    { day: 1, hour: 20, by: "Chloé", text: "Et ceux qui n'ont pas l'argent pour l'acheter ?", step: { is: "opinion" } },
    { day: 4, hour: 18, by: "Ana", text: "Le vote sur la version 2 est ouvert, jusqu'à samedi 18 h.", step: { is: "vote", version: 2, hours: 24 } },
    { day: 6, hour: 10, by: "Ana", text: "Résultat : 9 pour, 2 contre, 1 abstention. C'est rangé dans « Décisions ».", step: { is: "result", counted: true } },
  ],
  b: [
    { day: 0, hour: 8, by: "Wei", text: "Proposition (version 1) : de la musique au foyer toute la journée.", step: { is: "proposal" } },
    { day: 0, hour: 13, by: "Lou", text: "Toute la journée, c'est fatigant. Et seulement à midi ?", step: { is: "opinion" } },
    { day: 0, hour: 17, by: "Wei", text: "Lou a raison. Version 2 : de la musique basse, de 12 h à 13 h.", step: { is: "version", version: 2, to: "Lou" } },
    { day: 0, hour: 21, by: "Ismaël", text: "Qui choisit les morceaux ?", step: { is: "opinion" } },
    { day: 1, hour: 9, by: "Wei", text: "Ismaël : une liste ouverte à tous, c'est déjà prévu au règlement. Le texte ne change pas.", step: { is: "answer", to: "Ismaël" } },
    { day: 1, hour: 10, by: "Wei", text: "Le vote sur la version 2 est ouvert, jusqu'à jeudi 10 h.", step: { is: "vote", version: 2, hours: 48 } },
    { day: 3, hour: 18, by: "Wei", text: "Résultat : le oui a largement gagné. C'est rangé dans « Décisions ».", step: { is: "result", counted: false } },
  ],
  c: [
    { day: 0, hour: 10, by: "Naïm", text: "Proposition (version 1) : vendre nos bougies 6 €.", step: { is: "proposal" } },
    { day: 0, hour: 18, by: "Jade", text: "6 €, c'est cher pour les élèves. 4 € ?", step: { is: "opinion" } },
    { day: 1, hour: 9, by: "Naïm", text: "Compris, Jade. Version 2 : 4 € pour tout le monde.", step: { is: "version", version: 2, to: "Jade" } },
    { day: 1, hour: 12, by: "Paul", text: "À 4 €, on perd de l'argent avec les parfumées.", step: { is: "opinion" } },
    { day: 2, hour: 8, by: "Naïm", text: "Vrai, Paul. Version 3 : 4 €, ou 5 € pour les parfumées.", step: { is: "version", version: 3, to: "Paul" } },
    { day: 3, hour: 12, by: "Naïm", text: "Le vote sur la version 2 est ouvert, jusqu'à samedi 12 h.", step: { is: "vote", version: 2, hours: 48 } },
    { day: 5, hour: 20, by: "Naïm", text: "Résultat : 6 pour, 3 contre. C'est rangé dans « Décisions ».", step: { is: "result", counted: true } },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const posts = DECISIONS[id]!;
  const messages = posts.map(({ day, hour, by, text }) => ({ by, at: `${DAYS[day]}, ${hour} h`, text }));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Fil du groupe", title: String(values["qui"]), color: "#5a3f7d", body: card("<p>Une seule décision, du premier au dernier message.</p>") + thread(messages), css: THREAD_CSS }) },
    answer: brokenRules(posts),
  };
};

function brokenRules(posts: readonly Post[]): readonly string[] {
  const time = ({ day, hour }: Post) => day * 24 + hour;
  const vote = posts.find(({ step }) => step.is === "vote")!;
  const result = posts.find(({ step }) => step.is === "result")!;
  if (vote.step.is !== "vote" || result.step.is !== "result") throw new Error("il manque un vote ou un résultat");
  const before = posts.filter((post) => time(post) < time(vote));
  const answered = before.flatMap(({ step }) => ("to" in step ? [step.to] : []));
  const newest = Math.max(1, ...before.flatMap(({ step }) => (step.is === "version" ? [step.version] : [])));
  const kept = {
    delai: time(vote) - time(posts[0]!) >= 72,
    avis: before.every(({ by, step }) => step.is !== "opinion" || answered.includes(by)),
    texte: vote.step.version === newest,
    duree: vote.step.hours >= 48,
    trace: result.step.counted && time(result) - time(vote) - vote.step.hours <= 24,
  };
  return Object.entries(kept).flatMap(([rule, respected]) => (respected ? [] : [rule]));
}
