import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { CHOICE_CSS } from "../screens/consent-banner.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const site = SITES[id]!;
  const outcome = (target: string, choice: string, reference: string) =>
    `<div class="screen" id="${target}">${card(`<p>Ton choix : <strong>${choice}</strong></p><p>Référence : <strong>${reference}</strong></p>`)}${site.content}<p><a href="#debut">Revenir au bandeau</a></p></div>`;
  const [accept, customise, refuse] = [`<a class="button strong" href="#oui">${site.accept}</a>`, `<a class="button" href="#plus">${site.customise}</a>`, `<a class="${site.refuseClass}" href="#non">${site.refuse}</a>`];
  const body = `
${outcome("oui", "tous les cookies", site.references.accepted)}
${outcome("plus", "réglages non terminés, cookies acceptés pour l'instant", site.references.customised)}
${outcome("non", "cookies facultatifs refusés", site.references.refused)}
<div class="start">${site.content}
<div class="banner"><h2>${site.heading}</h2><p>${site.text}</p><p class="choices">${site.refuseFirst ? refuse + accept + customise : accept + customise + refuse}</p></div></div>`;
  return {
    files: { [String(values["page"])]: appScreen({ service: site.service, title: site.title, color: site.color, body, css: CHOICE_CSS }) },
    answer: site.references.refused,
  };
};

interface Site {
  readonly service: string;
  readonly title: string;
  readonly color: string;
  readonly content: string;
  readonly heading: string;
  readonly text: string;
  readonly accept: string;
  readonly customise: string;
  readonly refuse: string;
  readonly refuseClass: string;
  readonly refuseFirst?: true;
  readonly references: { readonly accepted: string; readonly customised: string; readonly refused: string };
}

const SITES: Readonly<Record<string, Site>> = {
  a: {
    service: "La Cuillère",
    title: "Crêpes sans repos",
    color: "#a3345b",
    content: card("<p>250 g de farine, 3 œufs, un demi-litre de lait, une pincée de sel. Mélange la farine et les œufs, ajoute le lait peu à peu, puis cuis à feu vif.</p>"),
    heading: "Vos choix sur cette page",
    text: "Avec votre accord, nos partenaires déposent des cookies pour afficher des publicités adaptées à vos goûts.",
    accept: "Tout accepter",
    customise: "Personnaliser",
    refuse: "Tout refuser",
    refuseClass: "button",
    references: { accepted: "RC-2210", customised: "RC-7345", refused: "RC-4827" },
  },
  b: {
    service: "La Gazette du Val",
    title: "Le pont neuf ouvre samedi",
    color: "#2b4c7e",
    content: card("<p>Après deux ans de travaux, le pont du Val rouvre samedi à 10 heures. Les cyclistes auront leur propre voie.</p>"),
    heading: "Nous tenons à votre vie privée",
    text: "Nous et nos annonceurs utilisons des cookies pour mesurer votre lecture et choisir les publicités.",
    accept: "Accepter et fermer",
    customise: "Paramétrer mes choix",
    refuse: "Continuer sans accepter",
    refuseClass: "quiet",
    refuseFirst: true,
    references: { accepted: "GZ-3381", customised: "GZ-9072", refused: "GZ-6153" },
  },
  c: {
    service: "Ciel du jour",
    title: "Demain : éclaircies le matin",
    color: "#1f6f8b",
    content: card("<p>Matin : 9 degrés, quelques éclaircies. Après-midi : 14 degrés, vent faible. Risque de pluie : 20 %.</p>"),
    heading: "Un petit biscuit ?",
    text: "Les cookies de publicité nous aident à vous montrer des annonces choisies pour vous.",
    accept: "Oui, avec plaisir",
    customise: "En savoir plus",
    refuse: "Non merci",
    refuseClass: "button",
    references: { accepted: "MT-1148", customised: "MT-5520", refused: "MT-9034" },
  },
};
