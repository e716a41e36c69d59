import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type Step, stepTree } from "../screens/link-screens.ts";

interface Consultation {
  readonly service: string;
  readonly title: string;
  readonly color: string;
  readonly others: readonly string[];
  readonly current: string;
  readonly questions: readonly (readonly [question: string, answers: readonly string[]])[];
}

const CONSULTATIONS: Readonly<Record<string, Consultation>> = {
  a: { service: "Vierlon demande", title: "Consultations de la mairie", color: "#1f5a3d", current: "Un parc de skate", others: ["Le nom du stade (terminée)", "Les horaires de la piscine"], questions: [["Où faut-il le construire ?", ["Parc des Tilleuls", "Près de la gare", "Derrière le stade"]], ["Jusqu'à quelle heure doit-il être éclairé ?", ["19 heures", "20 heures", "22 heures"]]] },
  b: { service: "Mon lycée, mon avis", title: "Consultations du lycée", color: "#4d3a86", current: "La cour de récréation", others: ["Le menu de Noël (terminée)", "Les clubs du midi"], questions: [["Que veux-tu en premier ?", ["Des bancs", "Des arbres", "Un terrain de jeu"]], ["Qui doit choisir les plantes ?", ["Les élèves", "Les jardiniers", "Peu importe"]]] },
  c: { service: "La région écoute", title: "Consultations de la région", color: "#8a3218", current: "Les trains du soir", others: ["Le vélo à la campagne", "La carte des jeunes (terminée)"], questions: [["Quel jour manque-t-il un train ?", ["Vendredi", "Samedi", "Dimanche"]], ["À quelle heure ?", ["21 heures", "22 heures", "23 heures"]]] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, title, color, others, current, questions } = CONSULTATIONS[id]!;
  const [[firstQuestion, firstAnswers], [secondQuestion, secondAnswers]] = [questions[0]!, questions[1]!];
  const review = (first: string, second: string): Step => ({
    heading: "Relis ton avis", body: `<p>${firstQuestion} <strong>${first}</strong></p><p>${secondQuestion} <strong>${second}</strong></p>`,
    options: {
      "Garder un brouillon": { heading: "Brouillon gardé", body: "<p>Ton avis n'est pas encore compté.</p>", receipt: "Brouillon n°" },
      "Envoyer mon avis": { heading: "Merci, ton avis est compté", body: "<p>Les résultats seront publiés ici, avec la décision.</p>", receipt: "Avis n°" },
      "Partager la page à mes amis": { heading: "Page partagée", body: "<p>Ton avis n'est pas encore envoyé.</p>" },
    },
  });
  const ask = (question: string, answers: readonly string[], next: (answer: string) => Step): Step => ({ heading: question, options: Object.fromEntries(answers.map((answer) => [answer, next(answer)])) });
  const consultation = ask(firstQuestion, firstAnswers, (first) => ask(secondQuestion, secondAnswers, (second) => review(first, second)));
  const closed: Step = { heading: "Pas cette consultation", body: "<p>Elle est terminée, ou parle d'un autre sujet.</p>" };
  const root: Step = { heading: "Choisis une consultation", options: { [others[0]!]: closed, [current]: consultation, [others[1]!]: closed } };
  const { page, receipts } = stepTree({ service, title, color }, root, seededRandom(`avis-${id}`));
  return { files: { [String(values["page"])]: page }, answer: receipts[[current, values["premier"], values["second"], "Envoyer mon avis"].join(" > ")] };
};
