import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** From 1: what is asked, then where "yes" and "no" lead: another question or a conclusion. */
type Branch = readonly [question: string, yes: string, no: string];

/** What was seen of a case, question by question. */
type Case = Readonly<Record<string, boolean>>;

const TREES: Readonly<Record<string, { title: string; branches: readonly Branch[]; conclusions: readonly string[]; facts: Case; oldStory: string; newStory: string; oldNews: Case; newNews: Case }>> = {
  a: {
    title: "Vidéoprojecteurs",
    branches: [["Le voyant est-il allumé ?", "2", "C1"], ["Y a-t-il une image ?", "4", "3"], ["L'ordinateur détecte-t-il un second écran ?", "C3", "C2"], ["L'image est-elle nette ?", "C5", "C4"]],
    conclusions: ["Vérifier la prise et l'interrupteur.", "Remplacer le câble.", "Changer la source avec le bouton « Source ».", "Tourner la bague de netteté.", "Rien à réparer."],
    facts: { "Le voyant est-il allumé ?": true, "Y a-t-il une image ?": false, "L'ordinateur détecte-t-il un second écran ?": false },
    oldStory: "Salle 104, premier étage : voyant vert, pas d'image, un seul écran détecté. Avec un autre ordinateur, ce câble ne montrait rien non plus. Un câble neuf a tout réglé.",
    newStory: "Salle 112, premier étage : voyant vert, pas d'image, un seul écran détecté. Avec un autre ordinateur, ce câble montre l'image. La sortie vidéo de l'ordinateur était désactivée.",
    oldNews: { "Le câble transmet-il l'image avec un autre ordinateur ?": false, "La salle est-elle au premier étage ?": true },
    newNews: { "Le câble transmet-il l'image avec un autre ordinateur ?": true, "La salle est-elle au premier étage ?": true },
  },
  b: {
    title: "Tablettes",
    branches: [["L'écran s'allume-t-il ?", "2", "C1"], ["Le mode avion est-il désactivé ?", "3", "C2"], ["Le wifi du lycée est-il choisi ?", "4", "C3"], ["L'heure affichée est-elle juste ?", "C5", "C4"]],
    conclusions: ["Charger la tablette une heure.", "Désactiver le mode avion.", "Choisir le wifi du lycée.", "Régler l'heure.", "Redémarrer la borne wifi."],
    facts: { "L'écran s'allume-t-il ?": true, "Le mode avion est-il désactivé ?": true, "Le wifi du lycée est-il choisi ?": true, "L'heure affichée est-elle juste ?": true },
    oldStory: "Tablette 8, avec coque : allumée, mode avion désactivé, wifi du lycée, heure juste. L'ENT ne s'ouvrait pas, les autres sites non plus. La borne wifi était bloquée.",
    newStory: "Tablette 15, avec coque : allumée, mode avion désactivé, wifi du lycée, heure juste. L'ENT ne s'ouvre pas, mais les autres sites, oui. L'ENT était en maintenance.",
    oldNews: { "Un autre site s'ouvre-t-il ?": false, "La tablette a-t-elle une coque ?": true },
    newNews: { "Un autre site s'ouvre-t-il ?": true, "La tablette a-t-elle une coque ?": true },
  },
  c: {
    title: "Micros",
    branches: [["Le micro est-il branché ?", "2", "C1"], ["Le bouton du micro est-il sur « marche » ?", "3", "C2"], ["Le niveau bouge-t-il quand on parle ?", "4", "C3"], ["Le son est-il clair ?", "C5", "C4"]],
    conclusions: ["Brancher le micro.", "Mettre le bouton sur « marche ».", "Remplacer le câble du micro.", "Éloigner le micro de la bouche.", "Rien à réparer."],
    facts: { "Le micro est-il branché ?": true, "Le bouton du micro est-il sur « marche » ?": true, "Le niveau bouge-t-il quand on parle ?": false },
    oldStory: "Émission de 15 minutes : micro branché, bouton sur « marche », niveau immobile. Le logiciel avait l'autorisation d'utiliser le micro. Un câble neuf a tout réglé.",
    newStory: "Émission de 12 minutes : micro branché, bouton sur « marche », niveau immobile. Le logiciel n'a pas l'autorisation d'utiliser le micro. Le même câble marche ailleurs.",
    oldNews: { "Le logiciel d'enregistrement a-t-il l'autorisation d'utiliser le micro ?": true, "L'émission dure-t-elle plus de vingt minutes ?": false },
    newNews: { "Le logiciel d'enregistrement a-t-il l'autorisation d'utiliser le micro ?": false, "L'émission dure-t-elle plus de vingt minutes ?": false },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, branches, conclusions, facts, oldStory, newStory, oldNews, newNews } = TREES[id]!;
  const told = (target: string) => (target.startsWith("C") ? `conclusion ${target}` : `question ${target}`);
  const steps = branches.map(([question, yes, no], index) => `<tr><th>${index + 1}</th><td>${question}</td><td>${told(yes)}</td><td>${told(no)}</td></tr>`);
  const body = `${card(`<h2>L'arbre</h2><table><thead><tr><th></th><th>Question</th><th>Si oui</th><th>Si non</th></tr></thead><tbody>${steps.join("\n")}</tbody></table>
<ul class="ends">${conclusions.map((conclusion, index) => `<li><strong>C${index + 1}</strong> : ${conclusion}</li>`).join("")}</ul>`)}
${card(`<h2>Cas déjà noté, bien résolu</h2><p>${oldStory}</p>`)}
${card(`<h2>Nouveau cas</h2><p>${newStory}</p>`)}`;

  let step = "1";
  while (!step.startsWith("C")) {
    const [question, yes, no] = branches[Number(step) - 1]!;
    step = facts[question] ? yes : no;
  }
  const separating = ["q1", "q2", "q3", "q4"].filter((choice) => oldNews[String(values[choice])] !== newNews[String(values[choice])]);
  if (separating.length !== 1) throw new Error(`${id}: ${separating.length} questions separate the cases`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Guide de dépannage", title, color: "#4a4a1f", body, css: ".ends { list-style: none; padding: 0; }" }) },
    answer: { conclusion: step.toLowerCase(), question: separating[0] },
  };
};
