import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

type Support = "ordinateur" | "disque externe" | "clé USB" | "en ligne";

interface Copy {
  readonly support: Support;
  readonly away: boolean;
  readonly daysAgo: number;
}

interface Folder {
  readonly everyDays: number;
  readonly copies: readonly Copy[];
}

const local = (support: Support, daysAgo: number): Copy => ({ support, away: false, daysAgo });
const away = (support: Support, daysAgo: number): Copy => ({ support, away: true, daysAgo });

/** Copies besides the original, which is on the computer of the office. */
const FOLDERS: Readonly<Record<string, readonly Folder[]>> = {
  a: [
    { everyDays: 7, copies: [local("disque externe", 2), local("clé USB", 3)] },
    { everyDays: 30, copies: [local("disque externe", 12), away("en ligne", 20)] },
    { everyDays: 1, copies: [local("disque externe", 1), away("en ligne", 9)] },
    { everyDays: 30, copies: [away("en ligne", 5)] },
    { everyDays: 7, copies: [away("disque externe", 6), away("en ligne", 1)] },
  ],
  b: [
    { everyDays: 1, copies: [local("disque externe", 3), away("en ligne", 1)] },
    { everyDays: 30, copies: [local("disque externe", 25), away("disque externe", 8)] },
    { everyDays: 7, copies: [local("disque externe", 1), local("clé USB", 1)] },
    { everyDays: 7, copies: [local("clé USB", 5), away("en ligne", 7)] },
    { everyDays: 30, copies: [away("en ligne", 2), away("clé USB", 30)] },
  ],
  c: [
    { everyDays: 1, copies: [local("disque externe", 1), away("en ligne", 1)] },
    { everyDays: 7, copies: [local("ordinateur", 2), away("ordinateur", 3)] },
    { everyDays: 7, copies: [away("en ligne", 1)] },
    { everyDays: 7, copies: [away("en ligne", 4), local("disque externe", 16)] },
    { everyDays: 30, copies: [local("clé USB", 11), away("disque externe", 29)] },
  ],
};

const RHYTHMS: Readonly<Record<number, string>> = { 1: "chaque jour", 7: "chaque semaine (7 jours)", 30: "chaque mois (30 jours)" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const folders = FOLDERS[id]!;
  const sheet = ({ everyDays, copies }: Folder, index: number) => {
    const rows = [["Original", "ordinateur, au local", "—"], ...copies.map(({ support, away, daysAgo }, rank) => [`Copie ${rank + 1}`, `${support}, ${away ? "ailleurs" : "au local"}`, daysAgo === 1 ? "il y a 1 jour" : `il y a ${daysAgo} jours`])];
    return card(`<h2>${values[`d${index + 1}`]}</h2><p>Rythme prévu : ${RHYTHMS[everyDays]}.</p>${table(["Exemplaire", "Support et lieu", "Mise à jour"], rows)}`);
  };
  const protectedWell = ({ everyDays, copies }: Folder) => copies.length >= 2 && new Set(["ordinateur", ...copies.map(({ support }) => support)]).size >= 2 && copies.some((copy) => copy.away) && copies.every(({ daysAgo }) => daysAgo <= everyDays);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Sauvegardes", title: "État des dossiers", color: "#27506b", body: `<p class="meta">« Ailleurs » : dans un autre bâtiment, ou chez un hébergeur en ligne. Il y a quatre sortes de support : ordinateur, disque externe, clé USB, en ligne.</p>${folders.map(sheet).join("\n")}` }) },
    answer: folders.flatMap((folder, index) => (protectedWell(folder) ? [`d${index + 1}`] : [])),
  };
};
