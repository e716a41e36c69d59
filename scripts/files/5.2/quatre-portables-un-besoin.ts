import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Laptop {
  readonly name: string;
  readonly price: number;
  readonly grams: number;
  readonly memory: number;
  readonly storage: number;
  readonly hours: number;
  readonly extra: string;
}

interface Need {
  readonly grams: number;
  readonly memory: number;
  readonly storage: number;
  readonly hours: number;
}

const laptop = (name: string, price: number, grams: number, memory: number, storage: number, hours: number, extra: string): Laptop => ({ name, price, grams, memory, storage, hours, extra });

const CASES: Readonly<Record<string, { need: Need; laptops: readonly Laptop[] }>> = {
  a: {
    need: { grams: 1500, memory: 8, storage: 200, hours: 8 },
    laptops: [laptop("Arpège", 1190, 2150, 32, 1000, 10, "Carte graphique puissante"), laptop("Boréal", 740, 1380, 16, 512, 6, "Charge en 40 minutes"), laptop("Cobalt", 690, 1450, 8, 256, 9, "Écran mat"), laptop("Dune", 820, 990, 16, 128, 14, "Cent Go en ligne, offerts trois mois")],
  },
  b: {
    need: { grams: 2500, memory: 16, storage: 700, hours: 3 },
    laptops: [laptop("Arpège", 1240, 2400, 16, 1000, 4, "Écran de 16 pouces"), laptop("Boréal", 990, 1600, 8, 1000, 11, "Mémoire soudée, non extensible"), laptop("Cobalt", 1390, 1300, 32, 512, 15, "Stockage soudé, non extensible"), laptop("Dune", 1650, 3100, 64, 2000, 5, "Carte graphique puissante")],
  },
  c: {
    need: { grams: 1200, memory: 4, storage: 64, hours: 12 },
    laptops: [laptop("Arpège", 890, 1150, 16, 512, 9, "Batterie non amovible"), laptop("Boréal", 640, 1700, 8, 256, 16, "Clavier complet"), laptop("Cobalt", 210, 900, 2, 64, 13, "Mémoire soudée, non extensible"), laptop("Dune", 380, 1100, 4, 64, 14, "Clavier à détacher, compris dans le poids")],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { need, laptops } = CASES[id]!;
  const weight = (grams: number, index: number) => (index % 2 ? `${grams} g` : `${String(grams / 1000).replace(".", ",")} kg`);
  const cards = laptops.map(({ name, price, grams, memory, storage, hours, extra }, index) => card(`<h2>${name}</h2>${table(["Caractéristique", "Valeur"], [["Poids", weight(grams, index)], ["Mémoire vive (RAM)", `${memory} Go`], ["Stockage (SSD)", `${storage} Go`], ["Autonomie mesurée", `${hours} h`], ["À savoir", extra], ["Prix", `${price} €`]])}`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Comparateur", title: "Quatre portables", color: "#1f5666", body: cards.join("\n") }) },
    answer: Object.fromEntries(laptops.map((one) => [one.name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase(), verdict(one, need)])),
  };
};

function verdict(one: Laptop, need: Need): string {
  const faults = [one.grams > need.grams && "poids", one.memory < need.memory && "memoire", one.storage < need.storage && "stockage", one.hours < need.hours && "autonomie"].filter((fault) => fault !== false);
  if (faults.length > 1) throw new Error(`${one.name}: ${faults.join(", ")}`);
  return faults[0] ?? "convient";
}
