import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Newsletter {
  readonly sender: string;
  readonly site: string;
  /** The text of each link, and its path on the site. */
  readonly links: readonly (readonly [text: string, path: string])[];
  readonly trap: { readonly index: number; readonly domain: string };
}

const NEWSLETTERS: Readonly<Record<string, Newsletter>> = {
  a: {
    sender: "Ludothèque de Lormel", site: "ludo-lormel.example",
    links: [["Les nouveaux jeux", "nouveautes"], ["ludo-lormel.example/horaires", "horaires"], ["ludo-lormel.example/mon-compte", "mon-compte"], ["La soirée du 14", "agenda/soiree"]],
    trap: { index: 2, domain: "ludo-lormel.compte-validation.example" },
  },
  b: {
    sender: "Cinéma Astral", site: "cine-astral.example",
    links: [["cine-astral.example/films", "films"], ["cine-astral.example/places", "places"], ["Venir en bus", "acces"], ["Le festival court", "festival"]],
    trap: { index: 1, domain: "cine-astral.example.billets-promo.example" },
  },
  c: {
    sender: "Piscine de Vernay", site: "piscine-vernay.example",
    links: [["Horaires des vacances", "horaires"], ["Les cours du soir", "cours"], ["piscine-vernay.example/tarifs", "tarifs"], ["piscine-vernay.example/abonnes", "abonnes"]],
    trap: { index: 3, domain: "piscine-vernay-abonnes.example" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { sender, site, links, trap } = NEWSLETTERS[id]!;
  const targets = links.map(([, path], index) => new URL(`https://${index === trap.index ? trap.domain : site}/${path}`));
  const list = links.map(([text], index) => `<p>Lien ${index + 1} : <a href="${targets[index]}" rel="noreferrer">${text}</a></p>`);
  const away = targets.findIndex(({ hostname }) => hostname !== site);
  const { hostname } = targets[away]!;
  const owned = hostname.split(".").slice(-2).join(".");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Courrier", title: `Des nouvelles : ${sender}`, aside: `Site : ${site}`, color: "#4b4a80", body: card(`<p>Bonjour, voici les nouvelles de la semaine.</p>${list.join("\n")}<p>À bientôt !</p>`) }) },
    answer: { lien: away + 1, domaine: hostname === owned ? hostname : [hostname, owned] },
  };
};
