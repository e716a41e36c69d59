import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Part {
  readonly title: string;
  readonly author: string;
  readonly reader: string;
  /** Days of the month: the text is due, then the reading begins. */
  readonly written: number;
  readonly read: number;
}

const PLANS: Readonly<Record<string, { readonly month: string; readonly team: readonly string[]; readonly parts: readonly Part[] }>> = {
  a: {
    month: "mars", team: ["Adèle", "Bakary", "Hana", "Loïc", "Nina", "Yanis"],
    parts: [
      { title: "Introduction", author: "Hana", reader: "Loïc", written: 7, read: 10 },
      { title: "L'entreprise", author: "Adèle", reader: "Hana", written: 9, read: 11 },
      { title: "Les métiers", author: "Loïc", reader: "Adèle", written: 14, read: 12 },
      { title: "Une journée type", author: "Nina", reader: "Nina", written: 9, read: 12 },
      { title: "Les machines", author: "Bakary", reader: "Yanis", written: 11, read: 13 },
      { title: "Conclusion", author: "Hana", reader: "Bakary", written: 12, read: 14 },
    ],
  },
  b: {
    month: "novembre", team: ["Amine", "Célia", "Emma", "Jade", "Oscar", "Rania"],
    parts: [
      { title: "Le projet", author: "Célia", reader: "Amine", written: 4, read: 6 },
      { title: "Notre quartier", author: "Amine", reader: "Amine", written: 5, read: 7 },
      { title: "Le sondage", author: "Jade", reader: "Oscar", written: 6, read: 8 },
      { title: "Les résultats", author: "Rania", reader: "Célia", written: 7, read: 10 },
      { title: "Nos propositions", author: "Oscar", reader: "Emma", written: 12, read: 11 },
      { title: "Remerciements", author: "Jade", reader: "Rania", written: 10, read: 12 },
    ],
  },
  c: {
    month: "mai", team: ["Diego", "Fatou", "Gabin", "Kim", "Malo", "Soline"],
    parts: [
      { title: "Sommaire", author: "Kim", reader: "Gabin", written: 16, read: 15 },
      { title: "La rivière", author: "Diego", reader: "Kim", written: 12, read: 15 },
      { title: "Les oiseaux", author: "Malo", reader: "Soline", written: 13, read: 15 },
      { title: "Les plantes", author: "Gabin", reader: "Diego", written: 13, read: 16 },
      { title: "Les dangers", author: "Malo", reader: "Fatou", written: 14, read: 17 },
      { title: "Nos sources", author: "Soline", reader: "Soline", written: 14, read: 17 },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { month, team, parts } = PLANS[id]!;
  const row = (name: string, state: string) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const cards = parts.map(({ title, author, reader, written, read }, index) => card(`<h2>${index + 1}. ${title}</h2>${row("Écrit par", author)}${row("Relu par", reader)}${row("Texte à rendre le", `${written} ${month}`)}${row("Relecture le", `${read} ${month}`)}`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Ensemble", title: "Plan de travail", aside: String(values["titre"]), color: "#245c3a", body: `${card(`<h2>Équipe</h2><p>${team.join(", ")}</p>`)}${cards.join("\n")}` }) },
    answer: { membre: team.find((name) => parts.every(({ author }) => author !== name)), relecture: parts.findIndex(({ author, reader }) => author === reader) + 1, date: parts.findIndex(({ written, read }) => written > read) + 1 },
  };
};
