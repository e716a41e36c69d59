import type { FileMaker } from "../file-maker.ts";
import { type LinkScreen, linkScreens } from "../screens/link-screens.ts";

/** The plan of a module: what each screen should open, and where its links really go. */
interface Module {
  readonly title: string;
  readonly color: string;
  readonly screens: Readonly<Record<string, { text: string; links: readonly (readonly [words: string, planned: string, real?: string])[] }>>;
}

const MODULES: Readonly<Record<string, Module>> = {
  a: {
    title: "Les pollinisateurs", color: "#6b4c00",
    screens: {
      Accueil: { text: "Qui transporte le pollen ?", links: [["Commencer", "Question 1"], ["Pour en savoir plus", "Lexique"]] },
      "Question 1": { text: "L'abeille visite une fleur. Que cherche-t-elle ?", links: [["Du nectar", "Bravo 1"], ["De l'eau salée", "Indice 1", "Bravo 1"]] },
      "Indice 1": { text: "Pense au miel.", links: [["Réessayer", "Question 1"]] },
      "Bravo 1": { text: "Oui, elle en fait du miel.", links: [["Suite", "Question 2"]] },
      "Question 2": { text: "Qui pollinise aussi la nuit ?", links: [["Un papillon de nuit", "Fin"], ["Un ver de terre", "Indice 2"]] },
      "Indice 2": { text: "Il a des ailes.", links: [] },
      Lexique: { text: "Pollen : poudre des fleurs.", links: [["Retour", "Accueil"]] },
      Fin: { text: "Module terminé.", links: [["Recommencer", "Accueil"]] },
    },
  },
  b: {
    title: "Visite du musée du sel", color: "#1f5570",
    screens: {
      Accueil: { text: "Choisis ta salle.", links: [["La mer", "Salle bleue"], ["La mine", "Salle grise"]] },
      "Salle bleue": { text: "Le sel vient de la mer et du soleil.", links: [["Le quiz", "Quiz bleu"], ["Retour", "Accueil"]] },
      "Quiz bleu": { text: "Que fait le soleil ?", links: [["Il évapore l'eau", "Gagné"], ["Il refroidit l'eau", "Aide bleue"]] },
      "Aide bleue": { text: "Pense à une flaque en été.", links: [["Réessayer", "Quiz bleu"]] },
      "Salle grise": { text: "Le sel vient aussi de la roche.", links: [["Le quiz", "Quiz gris"], ["Retour", "Accueil"]] },
      "Quiz gris": { text: "Comment sort-on ce sel ?", links: [["On le creuse", "Gagné"], ["On le pêche", "Aide grise", "Gagné"]] },
      "Aide grise": { text: "Une mine est sous terre.", links: [["Réessayer", "Quiz gris"]] },
      Gagné: { text: "Bonne réponse !", links: [] },
    },
  },
  c: {
    title: "Premiers secours à vélo", color: "#7a2230",
    screens: {
      Accueil: { text: "Un ami tombe à vélo.", links: [["Je m'arrête", "Étape 1"], ["Voir les numéros", "Numéros"]] },
      "Étape 1": { text: "Que fais-tu d'abord ?", links: [["Je protège le lieu", "Étape 2"], ["Je filme", "Rappel 1", "Étape 2"]] },
      "Rappel 1": { text: "La sécurité passe avant tout.", links: [["Réessayer", "Étape 1"]] },
      "Étape 2": { text: "Il a très mal. Que fais-tu ?", links: [["J'appelle le 15", "Bilan"], ["Je le fais marcher", "Rappel 2"]] },
      "Rappel 2": { text: "Ne le déplace pas.", links: [["Réessayer", "Étape 2"]] },
      Numéros: { text: "15, 18, 112, et 114 par SMS.", links: [] },
      Bilan: { text: "Tu as bien agi.", links: [["Recommencer", "Accueil"]] },
    },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, color, screens } = MODULES[id]!;
  const names = Object.keys(screens);
  const idOf = (name: string) => (name === "Accueil" ? "debut" : `e${names.indexOf(name)}`);
  const shown = (name: string): LinkScreen => ({ heading: name, body: `<p>${screens[name]!.text}</p>`, links: screens[name]!.links.map(([words, planned, real]) => [words, idOf(real ?? planned)]) });
  const others = Object.fromEntries(names.filter((name) => name !== "Accueil").map((name) => [idOf(name), shown(name)]));
  const plan = names.map((name) => `${name}\n${screens[name]!.links.map(([words, planned]) => `   ${words} → ${planned}\n`).join("") || "   (lien vers Accueil)\n"}`);
  const reached = new Set(names.flatMap((name) => screens[name]!.links.map(([, planned, real]) => real ?? planned)));
  const only = (list: readonly string[]) => {
    if (list.length !== 1) throw new Error(`one screen expected: ${list}`);
    return list[0]!;
  };
  return {
    files: {
      [`${values["nom"]}.html`]: linkScreens({ service: "Module interactif", title, color }, shown("Accueil"), others).replaceAll("Revenir au début", "Quitter"),
      [`${values["nom"]}-plan.txt`]: `Plan du module : ce que chaque lien doit ouvrir\n\n${plan.join("\n")}`,
    },
    answer: {
      impasse: only(names.filter((name) => screens[name]!.links.length === 0)),
      erreur: only(names.filter((name) => screens[name]!.links.some(([, , real]) => real))),
      perdu: only(names.filter((name) => name !== "Accueil" && !reached.has(name))),
    },
  };
};
