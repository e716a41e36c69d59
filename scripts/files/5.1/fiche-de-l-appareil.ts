import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Device {
  readonly prefix: string;
  readonly maker: string;
  readonly model: string;
  readonly givenName: string;
  readonly system: string;
  readonly version: string;
  /** Gigabytes: memory in all and used, storage in all and free. */
  readonly memory: readonly [total: number, used: number];
  readonly storage: readonly [total: number, free: number];
}

const DEVICES: Readonly<Record<string, Device>> = {
  a: { prefix: "tablette", maker: "Orvane", model: "Tavola M8", givenName: "Tablette 27 du CDI", system: "Lagune", version: "12.4.1", memory: [4, 2.7], storage: [64, 11.2] },
  b: { prefix: "portable", maker: "Nikaro", model: "Cumulo 14 S", givenName: "PC-PRET-09", system: "Brise", version: "9.0.17", memory: [8, 5.4], storage: [256, 37.8] },
  c: { prefix: "telephone", maker: "Tessera", model: "Zephyr 5 Lite", givenName: "Téléphone de Loïc", system: "Corail", version: "15.2.3", memory: [6, 5.1], storage: [128, 8.5] },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, maker, model, givenName, system, version, memory, storage } = DEVICES[id]!;
  const french = (gigabytes: number) => `${String(Math.round(gigabytes * 10) / 10).replace(".", ",")} Go`;
  const rows = (lines: readonly (readonly [string, string])[]) => `<table>${lines.map(([name, state]) => `<tr><th>${name}</th><td>${state}</td></tr>`).join("")}</table>`;
  const free = Math.round((memory[0] - memory[1]) * 10) / 10;
  const files = site({
    prefix,
    name: "Réglages",
    slogan: givenName,
    color: "#3f4b63",
    pages: [
      { slug: "accueil", title: "Réglages", link: "menu", body: "<p>Choisis une rubrique dans le menu.</p>" },
      { slug: "apropos", title: "À propos", link: "menu", body: rows([["Nom donné à l'appareil", givenName], ["Fabricant", maker], ["Modèle", model], ["Numéro de série", `${prefix.slice(0, 2).toUpperCase()}4471-0098`], ["Système", system], ["Version du système", version]]) },
      { slug: "memoire", title: "Mémoire", link: "menu", body: rows([["Mémoire vive totale", french(memory[0])], ["Mémoire vive utilisée", french(memory[1])]]) },
      { slug: "stockage", title: "Stockage", link: "menu", body: rows([["Stockage total", french(storage[0])], ["Stockage libre", french(storage[1])]]) },
      { slug: "applications", title: "Applications", link: "menu", body: rows([["Courrier", `version ${version.split(".")[0]}.9.2`], ["Navigateur", "version 121.0.4"], ["Photos", "version 7.3.0"]]) },
    ],
  });
  return { files, answer: { modele: [model, `${maker} ${model}`, model.replaceAll(" ", "")], version, libre: free } };
};
