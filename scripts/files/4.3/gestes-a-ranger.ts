import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

type Period = "semaine" | "mois" | "an";

/** What a gesture spares, in grams or kilograms of CO2 equivalent. Invented, of a plausible order. */
type Gesture = readonly [id: string, name: string, amount: number, unit: "g" | "kg", per: Period];

const PERIODS: Readonly<Record<Period, number>> = { semaine: 52, mois: 12, an: 1 };

const SHEETS: Readonly<Record<string, readonly Gesture[]>> = {
  a: [["un", "Supprimer ses vieux messages", 15, "g", "an"], ["deux", "Garder son téléphone quatre ans au lieu de deux", 20, "kg", "an"], ["trois", "Regarder ses vidéos en wifi plutôt qu'en 4G", 50, "g", "semaine"], ["quatre", "Éteindre la console au lieu de la laisser en veille", 300, "g", "mois"]],
  b: [["un", "Baisser la qualité des vidéos sur le téléphone", 400, "g", "mois"], ["deux", "Éteindre l'ordinateur la nuit", 150, "g", "semaine"], ["trois", "Choisir un ordinateur reconditionné", 30, "kg", "an"], ["quatre", "Mettre un fond d'écran sombre", 100, "g", "an"]],
  c: [["un", "Prendre une télévision plus petite", 2, "kg", "mois"], ["deux", "Se désabonner de dix lettres d'information", 60, "g", "an"], ["trois", "Réparer la tablette au lieu d'en acheter une autre", 15, "kg", "an"], ["quatre", "Écouter de la musique sans l'image", 40, "g", "semaine"]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const gestures = SHEETS[id]!;
  const grams = ([, , amount, unit, per]: Gesture) => amount * (unit === "kg" ? 1000 : 1) * PERIODS[per];
  const body = table(["Geste", "Ce qu'il évite"], gestures.map(([, name, amount, unit, per]) => [name, `${amount} ${unit} par ${per}`])) + card(`<p>Une année compte 52 semaines ou 12 mois. 1 kg = 1 000 g.</p><p class="meta">Équivalent CO2. Chiffres inventés pour l'exercice ; leur taille est réaliste.</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Écodélégués", title: "Quatre gestes", color: "#2e5d33", body }) },
    answer: gestures.toSorted((one, other) => grams(other) - grams(one)).map(([key]) => key),
  };
};
