import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

type Trait = "sans compte" | "lecteur d'écran" | "téléphone" | "ordinateur" | "hors connexion" | "sans numéro" | "sans adresse";

interface Tool {
  readonly name: string;
  readonly use: "ecrire" | "parler";
  readonly traits: readonly Trait[];
}

const TOOLS: readonly Tool[] = [
  { name: "Feuillet", use: "ecrire", traits: ["sans compte", "téléphone", "ordinateur", "lecteur d'écran"] },
  { name: "Plume", use: "ecrire", traits: ["hors connexion", "téléphone", "ordinateur", "lecteur d'écran"] },
  { name: "Grand Cahier", use: "ecrire", traits: ["hors connexion", "sans compte", "ordinateur", "lecteur d'écran"] },
  { name: "Murmots", use: "ecrire", traits: ["sans compte", "hors connexion", "téléphone", "ordinateur"] },
  { name: "Papote", use: "parler", traits: ["sans adresse", "téléphone", "ordinateur", "lecteur d'écran"] },
  { name: "Salon", use: "parler", traits: ["sans numéro", "téléphone", "ordinateur"] },
  { name: "Ficelle", use: "parler", traits: ["sans numéro", "ordinateur", "lecteur d'écran"] },
  { name: "Passage", use: "parler", traits: ["sans numéro", "téléphone", "ordinateur", "lecteur d'écran"] },
];

/** How a tool's page says that it has a trait, or has not. */
const SAID: Readonly<Record<Exclude<Trait, "sans adresse">, readonly [yes: string, no: string]>> = {
  "sans compte": ["S'ouvre par un simple lien, sans compte.", "Chaque membre crée un compte (un nom et un mot de passe)."],
  "lecteur d'écran": ["Se lit avec un lecteur d'écran.", "Ne se lit pas avec un lecteur d'écran."],
  téléphone: ["Marche sur un téléphone.", "Ne marche pas sur un téléphone."],
  ordinateur: ["Marche sur un ordinateur.", "Ne marche pas sur un ordinateur."],
  "hors connexion": ["Marche aussi sans connexion.", "Demande une connexion."],
  "sans numéro": ["S'inscrit avec une adresse électronique.", "S'inscrit avec un numéro de téléphone mobile."],
};

const SHOWN: Readonly<Record<Tool["use"], readonly (keyof typeof SAID)[]>> = { ecrire: ["sans compte", "lecteur d'écran", "téléphone", "ordinateur", "hors connexion"], parler: ["sans numéro", "lecteur d'écran", "téléphone", "ordinateur"] };

interface Wish {
  readonly by: string;
  readonly text: string;
  readonly write: readonly Trait[];
  readonly talk: readonly Trait[];
}

const GROUPS: Readonly<Record<string, { readonly prefix: string; readonly wishes: readonly Wish[] }>> = {
  a: {
    prefix: "club-ecriture",
    wishes: [
      { by: "Maïa", text: "Je n'ai qu'un ordinateur, et pas de numéro de mobile.", write: ["ordinateur"], talk: ["ordinateur", "sans numéro"] },
      { by: "Joris", text: "Je suis aveugle : j'utilise un lecteur d'écran.", write: ["lecteur d'écran"], talk: ["lecteur d'écran"] },
      { by: "Kenza", text: "Je n'ai qu'un téléphone.", write: ["téléphone"], talk: ["téléphone"] },
      { by: "Tom", text: "Pour écrire, je ne veux pas créer encore un compte.", write: ["sans compte"], talk: [] },
    ],
  },
  b: {
    prefix: "atelier-robots",
    wishes: [
      { by: "Samir", text: "Dans le car, je veux écrire sans connexion.", write: ["hors connexion"], talk: [] },
      { by: "Nina", text: "Je n'ai qu'un téléphone.", write: ["téléphone"], talk: ["téléphone"] },
      { by: "Loïc", text: "Je vois mal : j'écris dans le document avec un lecteur d'écran. Pour les messages, ma sœur me les lit.", write: ["lecteur d'écran"], talk: [] },
      { by: "Hana", text: "J'écris sur un ordinateur. Je n'ai pas d'adresse électronique, mais j'ai un numéro de mobile.", write: ["ordinateur"], talk: ["ordinateur", "sans adresse"] },
    ],
  },
  c: {
    prefix: "jardin",
    wishes: [
      { by: "Rania", text: "Au jardin, il n'y a pas de réseau : j'écris hors connexion.", write: ["hors connexion"], talk: [] },
      { by: "Félix", text: "Pas de nouveau compte pour le document, s'il vous plaît.", write: ["sans compte"], talk: [] },
      { by: "Mei", text: "J'ai seulement un ordinateur et je n'ai pas de numéro de mobile.", write: ["ordinateur"], talk: ["ordinateur", "sans numéro"] },
      { by: "Aminata", text: "Je suis aveugle : tout doit se lire avec mon lecteur d'écran.", write: ["lecteur d'écran"], talk: ["lecteur d'écran"] },
      { by: "Oscar", text: "Je lis les messages sur mon téléphone. Pour le document, j'ai un ordinateur.", write: ["ordinateur"], talk: ["téléphone"] },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, wishes } = GROUPS[id]!;
  const fitting = (use: Tool["use"], needed: readonly Trait[]) => {
    const found = TOOLS.filter((tool) => tool.use === use && needed.every((trait) => tool.traits.includes(trait)));
    if (found.length !== 1) throw new Error(`${use}: ${found.map(({ name }) => name).join(", ")}`);
    return found[0]!.name;
  };
  const sheets = (use: Tool["use"]) => TOOLS.filter((tool) => tool.use === use).map(({ name, traits }) => `<h2>${name}</h2><ul>${SHOWN[use].map((trait) => `<li>${SAID[trait][traits.includes(trait) ? 0 : 1]}</li>`).join("")}</ul>`).join("\n");
  return {
    files: site({
      prefix, name: String(values["groupe"]), slogan: "Choisir nos outils", color: "#3d4f2c",
      pages: [
        { slug: "besoins", title: "Besoins", link: "menu", body: wishes.map(({ by, text }) => `<p><b>${by}</b> : ${text}</p>`).join("\n") },
        { slug: "ecrire", title: "Écrire", link: "menu", body: sheets("ecrire") },
        { slug: "parler", title: "Échanger", link: "menu", body: sheets("parler") },
      ],
    }),
    answer: { ecrire: fitting("ecrire", wishes.flatMap(({ write }) => write)), parler: fitting("parler", wishes.flatMap(({ talk }) => talk)) },
  };
};
