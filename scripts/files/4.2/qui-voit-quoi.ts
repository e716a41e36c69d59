import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Audience = "moi" | "amis" | "cercle" | "tous";

const SHOWN: Readonly<Record<Audience, string>> = { moi: "Moi uniquement", amis: "Amis", cercle: "Amis et amis d'amis", tous: "Public" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const { general, settings } = PROFILES[id]!;
  const line = (name: string, state: string) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const lines = settings.map(([name, audience]) => line(name, audience === undefined ? "Comme le profil" : SHOWN[audience]));
  const half = Math.ceil(lines.length / 2);
  const body = card(`<h2>Général</h2>${line("Visibilité du profil", SHOWN[general])}<p class="meta">Un réglage précis, plus bas, l'emporte sur ce réglage général.</p>`) + card(`<h2>Mes informations</h2>${lines.slice(0, half).join("\n")}`) + card(`<h2>Mes publications</h2>${lines.slice(half).join("\n")}`);
  const audienceOf = (label: string) => settings.find(([name]) => name === label.replace(/^(Sa|Son|Ses) /, "").replace(/^./, (first) => first.toUpperCase()))![1] ?? general;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Kilim", title: "Réglages du profil", aside: `Compte de ${values["qui"]}`, color: "#6a3d8f", body }) },
    answer: { premier: audienceOf(String(values["info1"])), deuxieme: audienceOf(String(values["info2"])), troisieme: audienceOf(String(values["info3"])) },
  };
};

const PROFILES: Readonly<Record<string, { general: Audience; settings: readonly (readonly [name: string, audience?: Audience])[] }>> = {
  a: {
    general: "tous",
    settings: [["Prénom affiché"], ["Date de naissance", "amis"], ["Ville", "cercle"], ["Établissement", "moi"], ["Numéro de téléphone", "moi"], ["Photos"], ["Vidéos", "amis"], ["Liste d'amis", "cercle"], ["Messages d'humeur", "amis"]],
  },
  b: {
    general: "cercle",
    settings: [["Prénom affiché", "tous"], ["Date de naissance", "moi"], ["Ville", "amis"], ["Établissement", "amis"], ["Numéro de téléphone"], ["Photos", "moi"], ["Vidéos", "amis"], ["Liste d'amis", "tous"], ["Messages d'humeur"]],
  },
  c: {
    general: "amis",
    settings: [["Prénom affiché"], ["Date de naissance"], ["Ville", "tous"], ["Établissement", "cercle"], ["Numéro de téléphone", "moi"], ["Photos", "cercle"], ["Vidéos"], ["Liste d'amis", "moi"], ["Messages d'humeur", "tous"]],
  },
};
