import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Resource {
  readonly title: string;
  readonly version: string;
  readonly minutes: number;
  readonly price: number;
  readonly language: "français" | "anglais";
  readonly practice: string;
  /** Is it about the very task? */
  readonly onTask: boolean;
}

const resource = (title: string, version: string, minutes: number, price: number, language: Resource["language"], practice: string, onTask: boolean): Resource => ({ title, version, minutes, price, language, practice, onTask });

const NONE = "aucun exercice";

/** Which goal and which proof of the statement are good, and what was found to learn from. */
const LISTS: Readonly<Record<string, { minutes: number; goal: string; proof: string; resources: readonly Resource[] }>> = {
  a: {
    minutes: 60, goal: "b1", proof: "p2",
    resources: [resource("Ton premier sujet sonore", "3", 45, 0, "français", "sons à télécharger, corrigé", true), resource("Le manuel complet", "5", 900, 0, "français", "exercices à chaque chapitre", true), resource("Sillon 5 en 10 minutes : la visite", "5", 10, 0, "français", NONE, false), resource("Monter une interview courte", "5", 50, 0, "français", "sons à télécharger, corrigé", true), resource("Edit a short story", "5", 40, 0, "anglais", "sons à télécharger, corrigé", true)],
  },
  b: {
    minutes: 120, goal: "b3", proof: "p1",
    resources: [resource("Cartes : les secrets d'une experte", "3", 110, 39, "français", "données et corrigé", true), resource("Tracer un sentier et l'exporter", "3", 90, 0, "français", "données et corrigé", true), resource("Relief 2 : dessiner un chemin", "2", 60, 0, "français", "données et corrigé", true), resource("Colorer une carte des climats", "3", 80, 0, "français", "données et corrigé", false), resource("Une randonnée filmée de A à Z", "3", 100, 0, "français", NONE, true)],
  },
  c: {
    minutes: 180, goal: "b2", proof: "p3",
    resources: [resource("Un tableau de bord en direct (vidéo)", "8", 95, 0, "français", NONE, true), resource("Parcours Vigie 8, vingt leçons", "8", 1400, 0, "français", "exercices corrigés", true), resource("Installer Vigie 8 sur un serveur", "8", 120, 0, "français", "exercices corrigés", false), resource("Ventes et tableaux de bord", "6", 150, 0, "français", "exercices corrigés", true), resource("Suivre des ventes pas à pas", "8", 160, 0, "français", "exercices corrigés", true)],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { minutes, goal, proof, resources } = LISTS[id]!;
  const duration = (count: number) => (count < 60 ? `${count} min` : `${Math.floor(count / 60)} h ${count % 60 ? `${count % 60} min` : ""}`.trim());
  const cards = resources.map(({ title, version, minutes: length, price, language, practice }, index) => card(`<h2>${index + 1}. ${title}</h2>${table(["À savoir", "Détail"], [["Version", version], ["Durée", duration(length)], ["Prix", price ? `${price} €` : "gratuit"], ["Langue", language], ["Pratique", practice]])}`));
  const fits = resources.flatMap((one, index) => (one.version === values["version"] && one.minutes <= minutes && one.price === 0 && one.language === "français" && one.practice !== NONE && one.onTask ? [index + 1] : []));
  if (fits.length !== 1) throw new Error(`${id}: ${fits.join(", ")} fit`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Mes trouvailles", title: `Apprendre ${values["outil"]}`, color: "#2d5a46", body: cards.join("\n") }) },
    answer: { but: goal, ressource: fits[0], preuve: proof },
  };
};
