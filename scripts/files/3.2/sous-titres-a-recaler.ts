import type { FileMaker } from "../file-maker.ts";

/** When the phrase begins, in seconds, and what is said. */
type Phrase = readonly [start: number, text: string];

interface Talk {
  readonly phrases: readonly Phrase[];
  /** Number of the cue that is badly heard, the word said and the word written. */
  readonly misheard: readonly [cue: number, said: string, written: string];
  readonly late: readonly [cue: number, seconds: number];
}

const TALKS: Readonly<Record<string, Talk>> = {
  a: {
    phrases: [[1, "Bonjour et bienvenue à l'atelier vélo."], [4, "D'abord, on retourne le vélo."], [7, "On enlève la roue avec deux clés."], [11, "Le trou est tout petit : on le cherche dans l'eau."], [15, "On sèche la chambre à air."], [18, "Puis on pose la rustine."], [22, "Il ne reste qu'à gonfler !"]],
    misheard: [5, "sèche", "cherche"], late: [3, 2],
  },
  b: {
    phrases: [[0.5, "Voici la recette du pain."], [3, "Je mesure la farine."], [6, "J'ajoute l'eau tiède, doucement."], [10, "La pâte doit lever une heure."], [14, "Ensuite, je la pose sur la plaque."], [17, "Le four est bien chaud."], [20, "Bon appétit à tous !"]],
    misheard: [4, "lever", "laver"], late: [6, 1.5],
  },
  c: {
    phrases: [[2, "Ce matin, nous entrons dans la grotte."], [5.5, "Le guide allume sa lampe."], [9, "Les murs sont couverts de dessins."], [13, "On voit un cheval et deux cerfs."], [17, "Personne ne touche la pierre."], [21, "L'air est froid et humide."], [25, "Nous revenons au jour."]],
    misheard: [2, "lampe", "rampe"], late: [5, 3],
  },
};

const GAP = 0.5;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { phrases, misheard: [wrongCue, said, written], late: [lateCue, delay] } = TALKS[id]!;
  const endOf = (index: number) => (phrases[index + 1]?.[0] ?? phrases[index]![0] + 3) - GAP;
  const cues = phrases.map(([start, text], index) => {
    const shift = index + 1 === lateCue ? delay : 0;
    const shown = index + 1 === wrongCue ? text.replace(said, written) : text;
    return `${index + 1}\n${clock(start + shift)} --> ${clock(endOf(index) + shift)}\n${shown}\n`;
  });
  const heard = phrases.map(([start, text]) => `${clock(start)}  ${text}`);
  return {
    files: {
      [`${values["nom"]}.srt`]: cues.join("\n"),
      [`${values["nom"]}-entendu.txt`]: `Ce que l'on entend, et l'heure du début de chaque phrase\n\n${heard.join("\n")}\n`,
    },
    answer: { faux: wrongCue, mot: said, decale: lateCue, retard: delay },
  };
};

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `00:00:${String(whole).padStart(2, "0")},${String(Math.round((seconds - whole) * 1000)).padStart(3, "0")}`;
}
