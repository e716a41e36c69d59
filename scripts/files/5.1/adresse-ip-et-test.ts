import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Computer {
  readonly ip: string;
  readonly gateway: string;
  readonly mac: string;
  /** Ranks of the packets that nobody answered. */
  readonly lost: readonly number[];
}

const COMPUTERS: Readonly<Record<string, Computer>> = {
  a: { ip: "192.168.1.37", gateway: "192.168.1.1", mac: "02-1A-5C-37-90-E1", lost: [3, 6, 7] },
  b: { ip: "192.168.0.112", gateway: "192.168.0.254", mac: "02-7F-11-20-C8-44", lost: [] },
  c: { ip: "169.254.18.7", gateway: "aucune", mac: "02-93-0B-A6-18-7D", lost: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
};

const TARGET = "203.0.113.80";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { ip, gateway, mac, lost } = COMPUTERS[id]!;
  const random = seededRandom(`réseau ${id}`);
  const row = (name: string, state: string) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const lines = Array.from({ length: 10 }, (_, index) => (lost.includes(index + 1) ? `${index + 1}. Délai d'attente dépassé.` : `${index + 1}. Réponse de ${TARGET} : temps\u00A0=\u00A0${integerBetween(random, 14, 29)}\u00A0ms`));
  const body = card(`<h2>Carte wifi</h2>${row("Adresse physique (MAC)", mac)}${row("Adresse IPv4", ip)}${row("Masque", ip.startsWith("169.254") ? "255.255.0.0" : "255.255.255.0")}${row("Passerelle par défaut", gateway)}${row("Serveur DNS", gateway)}`) + card(`<h2>Test vers ${TARGET}</h2><ul class="plain">${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`);
  const conclusion = ip.startsWith("169.254") ? "sans" : lost.length ? "instable" : "bonne";
  return {
    files: { [String(values["page"])]: appScreen({ service: "Réseau", title: "Informations réseau", aside: `Session : ${values["qui"]}`, color: "#1f4a63", body, css: ".plain { list-style: none; margin: 0; padding: 0; }" }) },
    answer: { ip, perdus: lost.length * 10, conclusion },
  };
};
