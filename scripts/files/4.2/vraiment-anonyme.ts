import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

type Kind = "coded" | "initials" | "fingerprint" | "counts" | "lonely";

const ORDERS: Readonly<Record<string, readonly Kind[]>> = {
  v1: ["coded", "lonely", "fingerprint", "counts", "initials"],
  v2: ["initials", "counts", "coded", "lonely", "fingerprint"],
  v3: ["lonely", "fingerprint", "initials", "coded", "counts"],
};

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  v1: ["mange à la cantine tous les jours", "apporte son repas", "mange chez soi"],
  v2: ["court chaque semaine", "nage chaque semaine", "ne fait pas de sport"],
  v3: ["lit chaque soir", "lit le week-end", "ne lit jamais"],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const order = ORDERS[id]!;
  const survey = drawSurvey(seededRandom(`anonyme-${id}`));
  const body = order.map((kind, index) => card(`<h2>Fichier ${"ABCDE"[index]}</h2>${extract(kind, ANSWERS[id]!, survey, seededRandom(`anonyme-${id}-${kind}`))}`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Enquête", title: `Cinq fichiers sur ${values["theme"]}`, color: "#4b4a78", body: `<p>Extraits : les premières lignes de chaque fichier, sauf pour les tableaux d'effectifs, complets.</p>${body.join("\n")}` }) },
    answer: "abcde"[order.indexOf("counts")],
  };
};

interface Survey {
  /** People by answer, for each level and for each town: the same people, so the columns have the same sums. */
  readonly byLevel: readonly (readonly number[])[];
  readonly byTown: readonly (readonly number[])[];
}

function drawSurvey(random: () => number): Survey {
  const byLevel = LEVELS.map(() => [0, 1, 2].map(() => 42 + Math.floor(random() * 90)));
  const totals = [0, 1, 2].map((column) => sum(byLevel.map((row) => row[column]!)));
  const lonely = [0, 1, 0];
  const first = totals.map((total) => Math.floor(total * (0.25 + random() * 0.15)));
  const second = totals.map((total) => Math.floor(total * (0.25 + random() * 0.15)));
  const rest = totals.map((total, column) => total - lonely[column]! - first[column]! - second[column]!);
  return { byLevel, byTown: [first, second, rest, lonely] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function extract(kind: Kind, answers: readonly string[], { byLevel, byTown }: Survey, random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join("");
  const rows = (make: () => (string | number)[]) => Array.from({ length: 6 }, make);
  const birthday = () => `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/${2004 + Math.floor(random() * 8)}`;
  switch (kind) {
    case "coded":
      return `<p>Chaque nom est remplacé par un code. La liste qui relie codes et noms est gardée au secrétariat.</p>${table(["Code", "Réponse"], rows(() => [`E-${1000 + Math.floor(random() * 9000)}`, pick(answers)]))}`;
    case "initials":
      return `<p>Une ligne par personne, ${sum(byLevel.flat())} lignes.</p>${table(["Initiales", "Naissance", "Commune", "Réponse"], rows(() => [`${pick([..."ABCDEFLMNS"])}. ${pick([..."ABCDGKLMRT"])}.`, birthday(), pick(TOWNS.slice(0, 3)), pick(answers)]))}`;
    case "fingerprint":
      return `<p>L'adresse électronique est remplacée par son empreinte SHA-256 : la même adresse donne toujours la même empreinte.</p>${table(["Empreinte", "Réponse"], rows(() => [`${digits(14)}…`, pick(answers)]))}`;
    case "counts":
      return `<p>Nombre de personnes par niveau et par réponse.</p>${table(["Niveau", ...answers], LEVELS.map((level, index) => [level, ...byLevel[index]!]))}`;
    case "lonely":
      return `<p>Nombre de personnes par commune et par réponse.</p>${table(["Commune", ...answers], TOWNS.map((town, index) => [town, ...byTown[index]!]))}`;
  }
}

const LEVELS = ["Collège", "Lycée", "Après le bac"] as const;

/** One person alone lives in the last. */
const TOWNS = ["Vierlon", "Bourmont", "Chantenay", "Les Aulnes"] as const;
