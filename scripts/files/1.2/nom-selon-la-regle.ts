import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchDate } from "../pages/french-date.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Named {
  readonly date: string;
  readonly rank: number;
}

const GROUPS: Readonly<Record<string, { title: string; subject: string; rankSign: string; digits: number; extension: string; made: readonly Named[]; added: Named; told: (rank: number) => string }>> = {
  a: {
    title: "Comptes rendus du CVL", subject: "cvl", rankSign: "v", digits: 2, extension: "odt",
    made: [{ date: "2023-11-16", rank: 1 }, { date: "2023-11-16", rank: 2 }, { date: "2024-01-09", rank: 1 }, { date: "2024-03-07", rank: 1 }, { date: "2024-03-07", rank: 2 }],
    added: { date: "2024-03-07", rank: 3 }, told: (rank) => `Compte rendu du CVL, texte OpenDocument (.odt), version ${rank}`,
  },
  b: {
    title: "Photos de la sortie nature", subject: "etang", rankSign: "", digits: 3, extension: "jpg",
    made: [{ date: "2023-09-30", rank: 1 }, { date: "2023-09-30", rank: 2 }, { date: "2023-10-12", rank: 11 }, { date: "2023-11-05", rank: 6 }, { date: "2023-11-05", rank: 7 }],
    added: { date: "2023-11-05", rank: 8 }, told: (rank) => `Photo de l'étang (.jpg), la ${rank}e prise ce jour-là`,
  },
  c: {
    title: "Émissions de la web-radio", subject: "radio", rankSign: "e", digits: 2, extension: "mp3",
    made: [{ date: "2023-12-14", rank: 5 }, { date: "2024-01-25", rank: 6 }, { date: "2024-02-08", rank: 7 }, { date: "2024-04-04", rank: 8 }],
    added: { date: "2024-05-02", rank: 9 }, told: (rank) => `Émission de radio numéro ${rank} (.mp3)`,
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, subject, rankSign, digits, extension, made, added, told } = GROUPS[id]!;
  const nameOf = ({ date, rank }: Named) => `${date}_${subject}_${rankSign}${String(rank).padStart(digits, "0")}.${extension}`;
  const body = `${table(["Nom"], made.map((file) => [nameOf(file)]))}
${card(`<h2>Nouveau fichier, à nommer</h2><p>${escapeHtml(told(added.rank))}.</p><p>Date : ${frenchDate(added.date)}.</p><p>Nom actuel : <code>Sans titre.${extension}</code></p>`, "added")}`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Fichiers partagés", title, color: "#3d5a2a", body, css: ".added { margin-top: 1rem; }" }) },
    answer: nameOf(added),
  };
};
