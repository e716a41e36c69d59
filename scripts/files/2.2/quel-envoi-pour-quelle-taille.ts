import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

type Size = readonly [count: number, name: string, size: number, unit: "ko" | "Mo" | "Go"];

const MEANS = [["courriel", "Courriel", 20], ["depot", "Dépôt de l'ENT", 250], ["transfert", "Service de transfert", 5000]] as const;
const IN_MEGABYTES = { ko: 0.001, Mo: 1, Go: 1000 };

const SENDINGS: Readonly<Record<string, Readonly<Record<"un" | "deux" | "trois", readonly Size[]>>>> = {
  a: { un: [[9, "photos de la sortie", 4, "Mo"]], deux: [[1, "film de la sortie", 1.2, "Go"], [1, "affiche", 700, "ko"]], trois: [[6, "pages scannées", 850, "ko"], [1, "plan du site", 3, "Mo"]] },
  b: { un: [[1, "montage vidéo", 0.4, "Go"]], deux: [[1, "bande-son", 38, "Mo"], [12, "dessins", 900, "ko"]], trois: [[4, "textes", 120, "ko"], [2, "croquis", 2500, "ko"]] },
  c: { un: [[3, "fiches", 640, "ko"], [1, "diaporama", 11, "Mo"]], deux: [[14, "photos du stage", 3, "Mo"]], trois: [[2, "captations du concert", 700, "Mo"]] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const sendings = SENDINGS[id]!;
  const names = { un: "Envoi 1", deux: "Envoi 2", trois: "Envoi 3" };
  const answer = Object.fromEntries(Object.entries(sendings).map(([key, files]) => [key, smallestMeans(files)]));
  const lists = Object.entries(sendings).map(([key, files]) =>
    card(`<h2>${names[key as keyof typeof names]}</h2>${table(["Fichiers", "Nombre", "Taille de chacun"], files.map(([count, name, size, unit]) => [name, count, `${String(size).replace(".", ",")} ${unit}`]))}`));
  const limits = card(`<h2>Ce que chaque moyen accepte</h2>${table(["Moyen", "Limite pour tout l'envoi"], MEANS.map(([, name, limit]) => [name, limit >= 1000 ? `${limit / 1000} Go` : `${limit} Mo`]))}<p class="meta">1 Go = 1 000 Mo. 1 Mo = 1 000 ko.</p>`);
  return { files: { [String(values["page"])]: appScreen({ service: "Bureau d'envoi", title: "Trois envois à préparer", color: "#7b2d4f", body: lists.join("\n") + limits }) }, answer };
};

function smallestMeans(files: readonly Size[]): string {
  const total = files.reduce((sum, [count, , size, unit]) => sum + count * size * IN_MEGABYTES[unit], 0);
  return MEANS.find(([, , limit]) => total <= limit)![0];
}
