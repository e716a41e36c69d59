import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Service {
  readonly name: string;
  /** Who can read what is written, besides the members. */
  readonly encryption: "de bout en bout" | "pendant le trajet";
  readonly needs: "un numéro de téléphone" | "une adresse électronique" | "un compte de l'ENT";
  readonly largest: number;
  readonly keeps: string;
  readonly devices: "téléphone" | "téléphone et ordinateur";
}

const SERVICES: readonly Service[] = [
  { name: "Papote", encryption: "pendant le trajet", needs: "un numéro de téléphone", largest: 200, keeps: "toujours", devices: "téléphone et ordinateur" },
  { name: "Cachette", encryption: "de bout en bout", needs: "un numéro de téléphone", largest: 100, keeps: "effacement réglable", devices: "téléphone et ordinateur" },
  { name: "Passerelle", encryption: "de bout en bout", needs: "une adresse électronique", largest: 50, keeps: "toujours", devices: "téléphone et ordinateur" },
  { name: "Murmure", encryption: "de bout en bout", needs: "une adresse électronique", largest: 12, keeps: "effacement réglable", devices: "téléphone et ordinateur" },
  { name: "Liaison ENT", encryption: "pendant le trajet", needs: "un compte de l'ENT", largest: 500, keeps: "un an", devices: "téléphone et ordinateur" },
  { name: "Bip", encryption: "de bout en bout", needs: "une adresse électronique", largest: 80, keeps: "effacement réglable", devices: "téléphone" },
];

/** What the statement asks for, said again as conditions. */
const FITS: Readonly<Record<string, (service: Service) => boolean>> = {
  a: ({ encryption, needs, largest, devices }) => encryption === "de bout en bout" && needs === "une adresse électronique" && largest >= 30 && devices !== "téléphone",
  b: ({ encryption, largest, keeps, devices }) => encryption === "de bout en bout" && keeps === "effacement réglable" && largest >= 60 && devices !== "téléphone",
  c: ({ encryption, needs, largest, keeps }) => encryption === "de bout en bout" && needs === "une adresse électronique" && largest >= 60 && keeps === "effacement réglable",
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const fitting = SERVICES.filter(FITS[id]!);
  if (fitting.length !== 1) throw new Error(`fitting services: ${fitting.map(({ name }) => name).join(", ")}`);
  const row = (name: string, state: string | number) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const body = SERVICES.map(({ name, encryption, needs, largest, keeps, devices }) => card(`<h2>${name}</h2>${row("Chiffrement", encryption)}${row("Pour s'inscrire", needs)}${row("Membres au plus", largest)}${row("Messages gardés", keeps)}${row("Appareils", devices)}`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Comparer", title: "Six messageries", color: "#3d4f2c", body: `<p>De bout en bout : seuls les membres peuvent lire. Pendant le trajet : le service peut lire aussi.</p>${body.join("\n")}` }) },
    answer: fitting[0]!.name,
  };
};
