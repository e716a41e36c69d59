import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Needs {
  readonly name: string;
  readonly systems: Readonly<Record<string, number>>;
  readonly chips: readonly string[];
  readonly memory: number;
  readonly room: number;
}

interface Computer {
  readonly system: string;
  readonly version: number;
  readonly chip: string;
  readonly memory: number;
  readonly free: number;
  readonly total: number;
}

const needs = (name: string, systems: Needs["systems"], chips: readonly string[], memory: number, room: number): Needs => ({ name, systems, chips, memory, room });

const CASES: Readonly<Record<string, { computer: Computer; software: readonly Needs[] }>> = {
  a: {
    computer: { system: "Brise", version: 9, chip: "x86", memory: 8, free: 20, total: 128 },
    software: [needs("Clap", { Brise: 10, Corail: 14 }, ["x86", "ARM"], 8, 5), needs("Plan large", { Brise: 8 }, ["x86"], 16, 6), needs("Séquence", { Brise: 8, Lagune: 11 }, ["x86"], 4, 7), needs("Fondu", { Brise: 9 }, ["x86"], 8, 42)],
  },
  b: {
    computer: { system: "Corail", version: 15, chip: "ARM", memory: 8, free: 30, total: 256 },
    software: [needs("Polyèdre", { Corail: 13, Brise: 9 }, ["ARM", "x86"], 8, 9), needs("Facette", { Corail: 12 }, ["x86"], 4, 3), needs("Volume", { Brise: 8, Lagune: 10 }, ["ARM", "x86"], 4, 4), needs("Sculpte", { Corail: 14 }, ["ARM"], 16, 12)],
  },
  c: {
    computer: { system: "Lagune", version: 12, chip: "ARM", memory: 4, free: 6, total: 64 },
    software: [needs("Octave", { Lagune: 12 }, ["ARM"], 4, 8), needs("Clavecin", { Lagune: 13, Corail: 14 }, ["ARM", "x86"], 2, 1), needs("Pédale", { Lagune: 10 }, ["x86"], 2, 2), needs("Noir et Blanc", { Lagune: 11, Brise: 9 }, ["ARM", "x86"], 3, 2)],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { computer, software } = CASES[id]!;
  const table = (rows: readonly (readonly [string, string])[]) => `<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join("")}</table>`;
  const systems = (one: Needs) => Object.entries(one.systems).map(([name, version]) => `${name} ${version} ou plus récent`).join(" ; ");
  const files = site({
    prefix: `apropos-${id}`,
    name: `Ordinateur de ${values["qui"]}`,
    color: "#2f4b66",
    pages: [
      { slug: "accueil", title: "À propos", link: "menu", body: table([["Système", `${computer.system} ${computer.version}`], ["Processeur", `famille ${computer.chip}`], ["Mémoire vive", `${computer.memory} Go`], ["Stockage", `${computer.free} Go libres sur ${computer.total} Go`]]) },
      { slug: "fiches", title: "Configurations requises", link: "menu", body: software.map((one) => `<h2>${one.name}</h2>${table([["Système", systems(one)], ["Processeur", `famille ${one.chips.join(" ou ")}`], ["Mémoire vive", `${one.memory} Go au moins`], ["Place prise", `${one.room} Go`]])}`).join("\n") },
    ],
  });
  const fits = software.filter((one) => (one.systems[computer.system] ?? Number.POSITIVE_INFINITY) <= computer.version && one.chips.includes(computer.chip) && one.memory <= computer.memory && one.room <= computer.free);
  if (fits.length !== 1) throw new Error(`${id}: ${fits.length} fit`);
  return { files, answer: { logiciel: fits[0]!.name, reste: computer.free - fits[0]!.room } };
};
