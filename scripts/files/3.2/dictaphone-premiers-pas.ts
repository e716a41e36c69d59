import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type Step, stepTree } from "../screens/link-screens.ts";

const SETTINGS: Readonly<Record<string, { service: string; color: string; text: string }>> = {
  a: { service: "Dictaphone", color: "#7a1f3d", text: "un poème" },
  b: { service: "Ma voix", color: "#1f4f5f", text: "un message d'absence" },
  c: { service: "Radio du collège", color: "#4b3a73", text: "la météo du jour" },
};

const WAY = "Autoriser le micro > ● Rond rouge > ■ Carré > ▶ Triangle";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, text } = SETTINGS[id]!;
  const { page, receipts } = stepTree({ service, title: "Enregistrer ma voix", color }, start(text), seededRandom(`dictaphone-${id}`));
  return { files: { [String(values["page"])]: page }, answer: receipts[WAY] };
};

function start(text: string): Step {
  return {
    heading: "L'application demande à utiliser le micro",
    body: `<p>Tu veux enregistrer ${text}.</p>`,
    options: {
      "Refuser le micro": { heading: "Le micro est fermé", body: "<p>L'application ne peut rien entendre. Durée : 0 seconde.</p>", receipt: "Code" },
      "Autoriser le micro": {
        heading: "Prêt. Durée : 0 seconde",
        options: {
          "▶ Triangle": { heading: "Il n'y a rien à écouter", receipt: "Code" },
          "■ Carré": { heading: "Rien n'est en cours", receipt: "Code" },
          "● Rond rouge": {
            heading: "Le temps avance : 1, 2, 3… Tu parles",
            body: "<p>À 20 secondes, tu as fini.</p>",
            options: {
              "● Rond rouge encore": { heading: "Une deuxième prise commence", body: "<p>La première est coupée.</p>", receipt: "Code" },
              "■ Carré": {
                heading: "L'enregistrement est arrêté. Durée : 20 secondes",
                options: {
                  "Corbeille": { heading: "La prise est jetée", receipt: "Code" },
                  "▶ Triangle": { heading: "Tu entends ta voix", body: "<p>Elle est claire, du premier mot au dernier.</p>", receipt: "Code" },
                  "● Rond rouge": { heading: "Une nouvelle prise remplace la première", receipt: "Code" },
                },
              },
            },
          },
        },
      },
    },
  };
}
