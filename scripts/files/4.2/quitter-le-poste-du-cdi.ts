import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Computer {
  readonly accounts: Readonly<Record<string, string | null>>;
  readonly passwords: readonly (readonly [site: string, login: string])[];
  readonly downloads: readonly (readonly [file: string, owner: string])[];
}

const ACCOUNTS = { ent: "ENT du lycée", courriel: "Courrielis (messagerie)", video: "Toile (vidéos)", encyclopedie: "Encyclopédie libre" } as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const who = String(values["qui"]);
  const computer = COMPUTERS[id]!;
  const accounts = Object.entries(ACCOUNTS).map(([key, name]) => row(name, computer.accounts[key] ? `Connecté : ${computer.accounts[key]}` : "Aucun compte connecté"));
  const passwords = computer.passwords.map(([site, login]) => row(site, `${login} ••••••••`));
  const downloads = computer.downloads.map(([file, owner]) => row(file, `ajouté par ${owner}`));
  const body = [
    card(`<h2>Onglets ouverts</h2>${accounts.join("")}`),
    card(`<h2>Mots de passe enregistrés dans ce navigateur</h2>${passwords.join("") || "<p>Aucun.</p>"}`),
    card(`<h2>Dossier Téléchargements</h2>${downloads.join("")}`),
  ];
  const left = [
    ...Object.keys(ACCOUNTS).filter((key) => key !== "encyclopedie" && computer.accounts[key] === who),
    ...(computer.passwords.some(([, login]) => login === who) ? ["motdepasse"] : []),
    ...(computer.downloads.some(([, owner]) => owner === who) ? ["telechargement"] : []),
  ];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Poste 07 – CDI", title: "État du poste", aside: "Session commune « eleve »", color: "#3f4f63", body: body.join("\n") }) },
    answer: left,
  };
};

function row(name: string, state: string): string {
  return `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
}

const COMPUTERS: Readonly<Record<string, Computer>> = {
  a: {
    accounts: { ent: "Lina Ferrand", courriel: null, video: null, encyclopedie: null },
    passwords: [["Courrielis", "Lina Ferrand"]],
    downloads: [["bulletin-trimestre-2.pdf", "Lina Ferrand"], ["affiche-club-echecs.pdf", "Omar Diallo"]],
  },
  b: {
    accounts: { ent: null, courriel: "Yanis Kerbrat", video: "Yanis Kerbrat", encyclopedie: null },
    passwords: [["ENT du lycée", "Omar Diallo"]],
    downloads: [["plan-du-cdi.pdf", "Documentaliste"], ["affiche-club-echecs.pdf", "Omar Diallo"]],
  },
  c: {
    accounts: { ent: "Chloé Mba", courriel: null, video: "Chloé Mba", encyclopedie: null },
    passwords: [],
    downloads: [["convention-de-stage.pdf", "Chloé Mba"], ["plan-du-cdi.pdf", "Documentaliste"]],
  },
};
