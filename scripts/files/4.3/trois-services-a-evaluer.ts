import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Mean = "lecture" | "fil" | "serie" | "alertes" | "sortie";

/** The same fact, when the service uses the means and when it leaves the choice. */
const FACTS: Readonly<Record<Mean, readonly [uses: string, spares: string]>> = {
  lecture: ["À la fin d'un contenu, le suivant démarre sans rien demander.", "À la fin d'un contenu, l'écran s'arrête et attend. Un bouton propose le suivant."],
  fil: ["La page d'accueil se recharge sans jamais s'arrêter.", "La page d'accueil montre vingt contenus, puis les mots « Tu as tout vu »."],
  serie: ["Un compteur de jours de suite retombe à zéro après un jour d'absence.", "Un calendrier marque les jours de visite. Une absence n'enlève rien."],
  alertes: ["Dès l'inscription, huit sortes de notifications sont actives.", "À l'inscription, les notifications sont coupées ; chacune s'active une par une."],
  sortie: ["Pour fermer son compte, il faut passer six écrans, puis attendre un courrier.", "Dans les réglages, un bouton ferme le compte en deux appuis."],
};

const MEANS = Object.keys(FACTS) as Mean[];

const TRIOS: Readonly<Record<string, Readonly<Record<"un" | "deux" | "trois", readonly [name: string, uses: readonly Mean[]]>>>> = {
  a: { un: ["Clipou", ["lecture", "fil", "alertes", "sortie"]], deux: ["Ondes", ["serie"]], trois: ["Bobine", ["lecture", "serie", "alertes"]] },
  b: { un: ["Lingua+", ["serie", "alertes"]], deux: ["Vocabix", ["lecture", "fil", "serie", "alertes", "sortie"]], trois: ["Parlo", ["alertes", "fil", "sortie"]] },
  c: { un: ["Croquis", ["fil", "lecture", "sortie"]], deux: ["Galerie", ["fil", "alertes"]], trois: ["Pinceau", ["sortie"]] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const trio = Object.entries(TRIOS[id]!);
  const cards = trio.map(([, [name, uses]], index) => {
    const turned = MEANS.map((_, rank) => MEANS[(rank + index * 2) % MEANS.length]!);
    return card(`<h2>${name}</h2>${turned.map((mean) => `<p>${FACTS[mean][uses.includes(mean) ? 0 : 1]}</p>`).join("")}`);
  });
  const counts = Object.fromEntries(trio.map(([key, [, uses]]) => [key, uses.length]));
  const best = trio.toSorted(([, [, one]], [, [, other]]) => one.length - other.length)[0]![0];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Banc d'essai", title: "Trois services, vus par une testeuse", color: "#5a3a1c", body: cards.join("\n") }) },
    answer: { ...counts, choix: best },
  };
};
