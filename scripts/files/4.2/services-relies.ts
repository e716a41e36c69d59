import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Service {
  readonly name: string;
  readonly use: string;
  readonly rights: readonly string[];
  /** Month and day. */
  readonly granted: string;
  readonly ended?: string;
}

const DAY = "03-12";
const PUBLISH = "publier en ton nom";
const [PROFILE, FRIENDS, MESSAGES] = ["lire ton profil", "lire ta liste d'amis", "envoyer des messages privés"];
const MONTHS = ["janvier", "février", "mars"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const names = NAMES[id]!;
  const services = SERVICES.map((service, index) => ({ ...service, name: names[index]! })).toSorted((one, other) => one.name.localeCompare(other.name, "fr"));
  const body = services.map(({ name, use, rights, granted, ended }) => card(`<h2>${name}</h2><p>${use}</p><p>Droits : <strong>${rights.join(", ")}</strong></p><p class="meta">Accès donné le ${spoken(granted)}. ${ended ? `Accès terminé le ${spoken(ended)}.` : "Accès toujours ouvert."}</p>`));
  const able = services.filter(({ rights, granted, ended }) => rights.includes(PUBLISH) && granted < DAY && (ended === undefined || ended > DAY));
  if (able.length !== 1) throw new Error(`services able to publish: ${able.length}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Kilim", title: "Services reliés à ton compte", aside: `Compte de ${values["qui"]}, le 14 mars`, color: "#6a3d8f", body: body.join("\n") }) },
    answer: able[0]!.name,
  };
};

function spoken(day: string): string {
  return `${Number(day.slice(3))} ${MONTHS[Number(day.slice(0, 2)) - 1]}`;
}

const SERVICES: readonly Omit<Service, "name">[] = [
  { use: "Un jeu ou un test qui s'ouvre avec ton compte Kilim.", rights: [PROFILE!, FRIENDS!, PUBLISH], granted: "01-20" },
  { use: "Impression de photos.", rights: [PROFILE!, "voir tes photos"], granted: "01-08" },
  { use: "Partage de tes scores.", rights: [PROFILE!, PUBLISH], granted: "01-15", ended: "03-02" },
  { use: "Programmer ses publications.", rights: [PUBLISH, "lire tes statistiques"], granted: "03-13" },
  { use: "Agenda des anniversaires.", rights: [FRIENDS!, "voir les anniversaires"], granted: "02-11" },
  { use: "Messagerie de groupe.", rights: [PROFILE!, MESSAGES!], granted: "02-02" },
  { use: "Connexion à une boutique.", rights: [PROFILE!], granted: "02-25" },
  { use: "Musique partagée.", rights: [PROFILE!, FRIENDS!, "voir ce que tu écoutes"], granted: "01-30" },
  { use: "Course à pied : affiche tes parcours.", rights: [PUBLISH, "connaître ta position"], granted: "02-06", ended: "02-28" },
];

const NAMES: Readonly<Record<string, readonly string[]>> = {
  a: ["Horoscopia", "Papier Glacé", "Manette & Cie", "Planifio", "Bougies", "Tchatche", "Foulée", "Sillon", "Kilomètre"],
  b: ["Filtromagik", "Clic-Photo", "Scorix", "Metronom", "Joyeux", "Palabre", "Boutik", "Accord", "Grande Allure"],
  c: ["Quizzine", "Album d'or", "Arène", "Tempo", "Cotillon", "Ruche", "Chariot", "Vinyle", "Sentiers"],
};
