import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { CHOICE_CSS } from "../screens/consent-banner.ts";

interface Link {
  readonly text: string;
  readonly to: string;
  readonly look: "strong" | "button" | "quiet";
}

interface Step {
  readonly heading: string;
  readonly text: string;
  /** Switches drawn on or off: what stays on is accepted. */
  readonly options?: readonly (readonly [name: string, on: boolean])[];
  readonly links: readonly Link[];
}

interface Outcome {
  readonly accepted: string;
  readonly reference: string;
}

interface Maze {
  readonly service: string;
  readonly title: string;
  readonly color: string;
  readonly content: string;
  readonly start: Step;
  readonly steps: Readonly<Record<string, Step>>;
  readonly ends: Readonly<Record<string, Outcome>>;
}

const REFUSED = "aucun cookie facultatif";

export const makeFiles: FileMaker = ({ id, values }) => {
  const maze = MAZES[id]!;
  const screens = [
    ...Object.entries(maze.steps).map(([key, step]) => `<div class="screen" id="${key}">${banner(step)}</div>`),
    ...Object.entries(maze.ends).map(([key, end]) => `<div class="screen" id="${key}">${card(`<p>Ton choix est enregistré : <strong>${end.accepted}</strong>.</p><p>Référence : <strong>${end.reference}</strong></p>`)}${card(`<p>${maze.content}</p>`)}<p><a href="#debut">Revenir au bandeau</a></p></div>`),
  ];
  const body = `${screens.join("\n")}\n<div class="start">${card(`<p>${maze.content}</p>`)}${banner(maze.start)}</div>`;
  return {
    files: { [String(values["page"])]: appScreen({ service: maze.service, title: maze.title, color: maze.color, body, css: CHOICE_CSS }) },
    answer: Object.values(maze.ends).find(({ accepted }) => accepted === REFUSED)!.reference,
  };
};

function banner({ heading, text, options = [], links }: Step): string {
  const switches = options.map(([name, on]) => `<div class="option"><span>${name}</span><span class="${on ? "on" : "off"}">${on ? "activé" : "désactivé"}</span></div>`);
  const choices = links.map((link) => `<a class="${link.look === "strong" ? "button strong" : link.look}" href="#${link.to}">${link.text}</a>`);
  return `<div class="banner"><h2>${heading}</h2><p>${text}</p>${switches.join("")}<p class="choices">${choices.join(" ")}</p></div>`;
}

const MAZES: Readonly<Record<string, Maze>> = {
  a: {
    service: "Foulée",
    title: "Les baskets de la semaine",
    color: "#b0431e",
    content: "Modèle Cavale : légère, semelle souple, du 36 au 46. Livraison en trois jours.",
    start: {
      heading: "Votre vie privée compte pour nous",
      text: "Nos 214 partenaires et nous déposons des cookies pour vous reconnaître d'un site à l'autre.",
      links: [{ text: "Accepter et continuer", to: "tout", look: "strong" }, { text: "Gérer", to: "gerer", look: "quiet" }],
    },
    steps: {
      gerer: {
        heading: "Vos préférences",
        text: "Les réglages conseillés sont déjà faits pour vous.",
        options: [["Cookies nécessaires au panier", true], ["Publicité selon vos goûts", false], ["Partenaires (intérêt légitime)", true]],
        links: [{ text: "Enregistrer et continuer", to: "partie", look: "strong" }, { text: "Voir les partenaires", to: "partenaires", look: "quiet" }],
      },
      partenaires: {
        heading: "214 partenaires",
        text: "Ils disent avoir un « intérêt légitime » à utiliser vos données. Vous pouvez vous y opposer.",
        options: [["Réclame Plus", true], ["DataMiel", true], ["Ciblo", true], ["et 211 autres", true]],
        links: [{ text: "Garder ces réglages", to: "partie", look: "strong" }, { text: "S'opposer à tout", to: "rien", look: "quiet" }, { text: "Retour", to: "gerer", look: "quiet" }],
      },
    },
    ends: { tout: { accepted: "tous les cookies", reference: "K7-SOLEIL" }, partie: { accepted: "publicité refusée, partenaires acceptés", reference: "K7-BRUME" }, rien: { accepted: REFUSED, reference: "K7-RIVAGE" } },
  },
  b: {
    service: "Paroles & Notes",
    title: "Chanson du jour",
    color: "#4a3b8f",
    content: "« La pluie sur le toit », couplet 1 : La pluie sur le toit fait un bruit de tambour, j'attends le matin, j'attends ton retour.",
    start: {
      heading: "Un clic et c'est parti",
      text: "En cliquant sur le grand bouton, vous aidez les artistes et acceptez nos cookies.",
      links: [{ text: "Super, je continue", to: "tout", look: "strong" }, { text: "Plus d'options", to: "options", look: "quiet" }],
    },
    steps: {
      options: {
        heading: "Consentement",
        text: "Rien n'est coché : c'est votre choix. Un deuxième onglet existe : « Intérêt légitime ».",
        options: [["Mesure de la publicité", false], ["Profil d'écoute", false], ["Intérêt légitime (autre onglet)", true]],
        links: [{ text: "Tout cocher et valider", to: "tout", look: "strong" }, { text: "Valider sans rien cocher", to: "partie", look: "button" }, { text: "Onglet Intérêt légitime", to: "interet", look: "quiet" }],
      },
      interet: {
        heading: "Intérêt légitime",
        text: "Ces usages sont activés tant que vous ne les refusez pas.",
        options: [["Vendre des statistiques sur vos écoutes", true], ["Relier vos appareils entre eux", true]],
        links: [{ text: "C'est bien ainsi", to: "partie", look: "strong" }, { text: "Refuser ces usages", to: "refus", look: "quiet" }],
      },
      refus: {
        heading: "Consentement",
        text: "L'intérêt légitime est refusé. Il reste à valider vos choix.",
        options: [["Mesure de la publicité", false], ["Profil d'écoute", false], ["Intérêt légitime (autre onglet)", false]],
        links: [{ text: "Tout cocher et valider", to: "tout", look: "strong" }, { text: "Valider sans rien cocher", to: "rien", look: "button" }],
      },
    },
    ends: { tout: { accepted: "tous les cookies", reference: "M4-LILAS" }, partie: { accepted: "consentement refusé, intérêt légitime accepté", reference: "M4-ROSEAU" }, rien: { accepted: REFUSED, reference: "M4-FOUGERE" } },
  },
  c: {
    service: "Quizzine",
    title: "Quel animal de la forêt es-tu ?",
    color: "#2f6d3a",
    content: "Question 1 : le matin, tu préfères… courir, dormir, grignoter ou observer ?",
    start: {
      heading: "Ton cadeau t'attend !",
      text: "Accepte les cookies de nos annonceurs et gagne le badge « Renard d'or ». Plus que 2 minutes !",
      links: [{ text: "Je veux mon cadeau", to: "tout", look: "strong" }, { text: "Je règle moi-même", to: "regler", look: "button" }, { text: "lire le quiz sans cadeau", to: "sur", look: "quiet" }],
    },
    steps: {
      regler: {
        heading: "Règle comme tu veux",
        text: "Tu peux choisir un niveau. Le niveau bas garde les annonceurs de confiance.",
        options: [["Annonceurs de confiance", true], ["Autres annonceurs", false]],
        links: [{ text: "Niveau haut", to: "tout", look: "strong" }, { text: "Niveau bas", to: "partie", look: "button" }, { text: "Retour", to: "debut", look: "quiet" }],
      },
      sur: {
        heading: "Tu veux vraiment nous faire de la peine ?",
        text: "Sans ton accord, le badge « Renard d'or » sera perdu. Tu refuses quand même ?",
        links: [{ text: "Non, je ne refuse pas", to: "tout", look: "strong" }, { text: "Oui, je refuse", to: "rien", look: "quiet" }],
      },
    },
    ends: { tout: { accepted: "tous les cookies", reference: "T9-RENARD" }, partie: { accepted: "annonceurs de confiance acceptés", reference: "T9-MOUSSE" }, rien: { accepted: REFUSED, reference: "T9-GALET" } },
  },
};
